import { describe, expect, test } from 'vitest';
import type { Command, DataOf } from '../command/command.ts';
import type { PostId } from '../council/ids.ts';
import type { Policy } from '../council/policy.ts';
import type { Day } from '../day/day.ts';
import type { FactOf } from '../fact/fact.ts';
import { AUDIT, andThen, CHAIR, CLERK, given, MONITORING, OWNER, on } from '../given.suite.ts';
import type { Actor } from './actor.ts';
import { can } from './can.ts';
import type { SegregationRule } from './denial.ts';
import {
  ADMINISTRATOR,
  AUTHOR,
  actor,
  CONTRIBUTOR,
  COUNCIL,
  command,
  HEAD,
  OFFICER,
  raised,
  SECOND_ADMINISTRATOR,
  TODAY,
  type Told,
  toldComplete,
} from './small-council.suite.ts';

/** What happened in the council before, and what is asked now; and which rule speaks against it, if any. */
type Row = readonly [statement: string, before: readonly Told[], asked: Command, answer: Answer, as?: Actor['as']];
type Answer = SegregationRule | 'notGranted' | 'may';

const may = 'may';
const complete = [raised('A'), ...toldComplete('A')];

describe('S1: who vouches for an action has never had a hand in it', () => {
  const bystander = raised('B', { accountable: AUDIT });
  const headedOnce: readonly Told[] = [head(AUDIT, 'CFE', '2023-04-02'), head(AUDIT, 'CEX', '2023-06-01')];
  const headedBefore: readonly Told[] = [head(AUDIT, 'CFE', '2022-05-01'), head(AUDIT, 'CEX', '2022-06-01')];
  const rehomed: Told = [CLERK, { fact: 'rehomed', on: '2023-06-01', ref: 'A', accountable: OWNER }];
  const lodgedInError: Told = [AUDIT, { fact: 'evidenceLodged', on: '2023-09-01', ref: 'A', sha256: 'c'.repeat(64), title: 'A draft' }];
  const hand = [{ post: AUDIT, as: 'lodged' }] as const;
  const inherited: Told = [CLERK, { fact: 'inherited', on: '2023-05-01', ref: 'A', from: 'OLD', handsBefore: [...hand] }];

  // biome-ignore format: a table is a table
  check([
    ['a post that never had a hand in it verifies it',      complete,                                                                         verify(AUDIT),     may],
    ['nor does a hand in another action tie it',            [bystander, ...complete],                                                         verify(AUDIT),     may],
    ['a post that answers for it does not',                 [raised('A', { accountable: AUDIT }), ...toldComplete('A')],                      verify(AUDIT),     'S1'],
    ['nor one that answered for it once',                   [raised('A', { accountable: AUDIT }), rehomed, ...toldComplete('A')],             verify(AUDIT),     'S1'],
    ['nor one that contributes to it',                      [raised('A', { contributors: [{ directorate: 'PTE', post: AUDIT }] }), ...toldComplete('A')], verify(AUDIT), 'S1'],
    ['nor one that lodged its evidence',                    [raised('A'), ...toldComplete('A', { lodgedBy: AUDIT })],                         verify(AUDIT),     'S1'],
    ['nor one that reported it complete',                   [raised('A'), ...toldComplete('A', { toldBy: MONITORING })],                      verify(MONITORING), 'S1'],
    ['nor one whose hand was entered in error',             [raised('A'), lodgedInError, struck(2), ...toldComplete('A')],                    verify(AUDIT),     'S1'],
    ['nor one with a hand in what it was split from',       [raised('A', { handsBefore: [...hand] }), ...toldComplete('A')],                  verify(AUDIT),     'S1'],
    ['nor one with a hand in what it took the place of',    [raised('A'), inherited, ...toldComplete('A')],                                   verify(AUDIT),     'S1'],
    ['nor one that headed the lead directorate meanwhile',  [...complete, ...headedOnce],                                                     verify(AUDIT),     'S1'],
    ['but one that headed it before the action was raised', [...complete, ...headedBefore],                                                   verify(AUDIT),     may],
    ['a post that lodged its evidence does not return it',  [raised('A'), ...toldComplete('A', { lodgedBy: AUDIT })],                         sendBack(AUDIT),   'S1'],
    ['one that never had a hand in it does',                complete,                                                                         sendBack(AUDIT),   may],
    ['no policy unties a hand',                             [policy({ hostDirectorateMayBeVerified: true }), raised('A'), ...toldComplete('A', { lodgedBy: AUDIT })], verify(AUDIT), 'S1'],
  ]);
});

describe('S2: nobody vouches for the directorate that it sits in, in the same financial year', () => {
  const allowed: Told = policy({ hostDirectorateMayBeVerified: true });
  const takenBack: Told = policy({ hostDirectorateMayBeVerified: false }, '2023-05-01');
  const sits = sat(AUDIT, 'CFE', '2022-05-01');
  const takenOver: readonly Told[] = [
    [HEAD, { fact: 'offered', on: '2023-07-01', ref: 'A', to: 'PTE' }],
    [CONTRIBUTOR, { fact: 'accepted', on: '2023-09-01', ref: 'A', directorate: 'PTE', accountable: CONTRIBUTOR }],
  ];

  // biome-ignore format: a table is a table
  check([
    ['a post that sits in the lead directorate does not verify',     [sits, ...complete],                                                    verify(AUDIT),        'S2'],
    ['and does not return',                                          [sits, ...complete],                                                    sendBack(AUDIT),      'S2'],
    ['nor does one of line 2',                                       [sat(MONITORING, 'CFE', '2022-05-01'), ...complete],                    verify(MONITORING),   'S2'],
    ['nor one that sat there this year and sits elsewhere since',    [sits, sat(AUDIT, 'CEX', '2023-06-01'), ...complete],                   verify(AUDIT),        'S2'],
    ['nor one that sits where the action was led earlier this year', [sits, raised('A'), ...takenOver, ...toldComplete('A')],                verify(AUDIT),        'S2'],
    ['one that sat there until last year does',                      [sits, sat(AUDIT, 'CEX', '2023-03-01'), ...complete],                   verify(AUDIT),        may],
    ['one that sits in another directorate does',                    [sat(AUDIT, 'CEX', '2022-05-01'), ...complete],                         verify(AUDIT),        may],
    ['where policy allows it, a post verifies its own directorate',  [allowed, sits, ...complete],                                               verify(AUDIT),        may],
    ['and returns',                                                  [allowed, sits, ...complete],                                               sendBack(AUDIT),      may],
    ['until the policy is taken back',                               [allowed, takenBack, sits, ...complete],                                          verify(AUDIT),        'S2'],
  ]);
});

describe('S3: nobody grants itself a role, or says of itself what it speaks for', () => {
  const self = { post: ADMINISTRATOR, directorate: 'ENV', heads: true };
  const reorganise = (by: PostId) =>
    command('reorganise', by, {
      open: [{ directorate: 'ENV', name: 'Environment' }],
      close: [{ directorate: 'PTE', successors: ['ENV'] }],
      posts: [self],
    });
  const sitsIn: Told = [SECOND_ADMINISTRATOR, { fact: 'postEstablished', on: '2023-04-01', post: ADMINISTRATOR, directorate: 'PTE' }];
  const clerk = (by: PostId) => command('grantRole', by, { post: ADMINISTRATOR, role: 'clerk' });
  const audits = (by: PostId) => command('establishPost', by, { post: ADMINISTRATOR, line: 3, independent: true });

  // biome-ignore format: a table is a table
  check([
    ['an administrator does not grant itself a role',               [],       clerk(ADMINISTRATOR),             'S3'],
    ['nor by a token',                                              [],       clerk(ADMINISTRATOR),             'S3', 'token'],
    ['a second administrator grants it',                            [],       clerk(SECOND_ADMINISTRATOR),      may],
    ['a post without the role grants nothing',                      [],       clerk(CLERK),                     'notGranted'],
    ['an administrator does not establish its own post',            [],       audits(ADMINISTRATOR),            'S3'],
    ['a second administrator establishes it',                       [],       audits(SECOND_ADMINISTRATOR),     may],
    ['nor makes itself a head by a reorganisation',                 [sitsIn], reorganise(ADMINISTRATOR),        'S3'],
    ['a second administrator does',                                 [sitsIn], reorganise(SECOND_ADMINISTRATOR), may],
  ]);
});

describe('S4: what ends an action unverified, or makes public what was exempt, needs two', () => {
  const asked = {
    withdraw: (by: PostId) => command('withdraw', by, { reason: 'The service has ended' }, 'A'),
    supersede: (by: PostId) => command('supersede', by, { by: 'B' }, 'A'),
    acceptRisk: (by: PostId) => command('acceptRisk', by, { reason: 'It costs more than it saves', until: '2024-06-30' }, 'A'),
    carryOut: (by: PostId) => command('carryOut', by, { to: 'East Wealdshire', reason: 'The council is divided' }, 'A'),
    liftExemption: (by: PostId) => command('liftExemption', by, { field: 'reports', reason: 'The contract was let' }, 'A'),
  } as const;
  const exempted: Told = [
    CLERK,
    {
      fact: 'exempted',
      on: '2023-05-01',
      ref: 'A',
      exempt: [{ field: 'reports', paragraph: 3, publicInterest: 'A contract is being let' }],
    },
  ];
  const before = [raised('A'), exempted, raised('B')];
  const alsoClerk: Told = [ADMINISTRATOR, { fact: 'roleGranted', on: '2023-05-01', post: OWNER, role: 'clerk' }];
  const headed = [raised('A', { accountable: HEAD }), raised('B')];
  const usedUp: readonly Told[] = [
    [CLERK, { fact: 'withdrawn', on: '2023-06-02', ref: 'A', reason: 'It has ended' }],
    [OWNER, { fact: 'reopened', on: '2023-06-03', ref: 'A', reason: 'It has not' }],
  ];

  const everyMatter = (['withdraw', 'supersede', 'acceptRisk', 'carryOut', 'liftExemption'] as const).flatMap((matter): Row[] => {
    const another = matter === 'withdraw' ? 'acceptRisk' : 'withdraw';
    // biome-ignore format: a table is a table
    return [
      [`${matter} needs a proposal`,                                            before,                                           asked[matter](CLERK), 'S4'],
      [`${matter} is not done by the post that proposed it`,                    [...before, proposed(matter, CLERK)],             asked[matter](CLERK), 'S4'],
      [`${matter} is not done on a proposal of something else`,                 [...before, proposed(another, OWNER)],            asked[matter](CLERK), 'S4'],
      [`${matter} is not done by the post that answers for the action`,         [...before, alsoClerk, proposed(matter, HEAD)],   asked[matter](OWNER), 'S4'],
      [`${matter} is done by a second post`,                                    [...before, proposed(matter, OWNER)],             asked[matter](CLERK), may],
    ];
  });

  // biome-ignore format: a table is a table
  check([
    ...everyMatter,
    ['a head does it that neither proposed it nor answers for the action',       [...before, proposed('withdraw', CLERK)],              asked.withdraw(HEAD),  may],
    ['a head that answers for the action does not',                              [...headed, proposed('withdraw', CLERK)],              asked.withdraw(HEAD),  'S4'],
    ['the last proposal stands: whoever repeats it has proposed it',             [...before, proposed('withdraw', OWNER), proposed('withdraw', HEAD)], asked.withdraw(HEAD), 'S4'],
    ['a proposal serves once',                                                   [...before, proposed('withdraw', OWNER), ...usedUp],   asked.withdraw(CLERK), 'S4'],
    ['an entry that keeps nothing back is entered in error by one',              [...before, ...toldComplete('B')],                     strike(5),             may],
  ]);

  test('one post does not make public, by saying that it was entered in error, what was exempt', () => {
    const past = given(...COUNCIL, ...before);
    const asked = strike(2);
    if (can(actor(CLERK), asked, on(past, TODAY)) === null) andThen(past, ...struck(2));
    expect(on(past, TODAY).action('A')?.exemptions).toMatchObject([{ field: 'reports' }]);
  });
});

describe('S4: nobody grants time that it asked for or needs, and a committee grants it a second time', () => {
  const grant = (by: PostId, data: DataOf<'grantExtension'> = {}) => command('grantExtension', by, data, 'A');
  const minuted = { minute: 'Minute 54' };
  const once = [raised('A'), wanted(OWNER, '2023-05-01'), granted('2023-05-10'), wanted(OWNER, '2023-10-01', '2024-09-30')];
  const refused: Told = [HEAD, { fact: 'extensionRefused', on: '2023-05-10', ref: 'A', reason: 'No cause was given' }];
  const refusedOnce = [raised('A'), wanted(OWNER, '2023-05-01'), refused, wanted(OWNER, '2023-10-01')];
  const byPart = [raised('A', { extendedBefore: 1 }), wanted(OWNER, '2023-10-01')];
  const first = [raised('A'), wanted(OWNER, '2023-10-01')];

  // biome-ignore format: a table is a table
  check([
    ['the head of the lead directorate grants the first',              first,                                                                     grant(HEAD),                may],
    ['but not what it asked for',                                      [raised('A'), wanted(HEAD, '2023-10-01')],                                 grant(HEAD),                'S4'],
    ['nor when it answers for the action',                             [raised('A', { accountable: HEAD }), wanted(OFFICER, '2023-10-01')],       grant(HEAD),                'S4'],
    ['the head does not grant the second',                             once,                                                                      grant(HEAD, minuted),       'S4'],
    ['the clerk grants it, with the minute of the committee',          once,                                                                      grant(CLERK, minuted),      may],
    ['but not without a minute',                                       once,                                                                      grant(CLERK),               'S4'],
    ['a request that was refused is not counted',                      refusedOnce,                                                               grant(HEAD),                may],
    ['what was granted before a split is',                             byPart,                                                                    grant(HEAD),                'S4'],
    ['by policy the head grants the second too',                       [policy({ laterExtension: 'officer' }), ...once],                          grant(HEAD),                may],
    ['by policy the first is for a committee too',                     [policy({ firstExtension: 'committee' }), ...first],                       grant(HEAD),                'S4'],
    ['which its clerk then records',                                   [policy({ firstExtension: 'committee' }), ...first],                       grant(CLERK, minuted),      may],
  ]);
});

describe('S4: nobody erases words alone', () => {
  const held = (by: PostId): Told => [by, { fact: 'postHeld', on: '2023-10-01', post: OFFICER, state: 'held', holder: 'A. N. Other' }];
  const erase = (by: PostId, since: number) => command('erase', by, { entry: entry(since), section: 'personal', reason: 'Asked for' });

  // biome-ignore format: a table is a table
  check([
    ['the monitoring officer erases what another recorded',         [held(ADMINISTRATOR)],                                erase(MONITORING, 1),  may],
    ['and not what it recorded itself',                             [held(MONITORING)],                                   erase(MONITORING, 1),  'S4'],
    ['nor words of an action that it answers for',                  [raised('A', { accountable: MONITORING })],           erase(MONITORING, 1),  'S4'],
    ['nor in the shape of another',                                 [held(ADMINISTRATOR)],                                erase(MONITORING, 1),  'S7', 'impersonation'],
    ['no clerk does, who says what is exempt',                      [held(ADMINISTRATOR)],                                erase(CLERK, 1),       'notGranted'],
    ['nor the administrator who recorded it',                       [held(ADMINISTRATOR)],                                erase(ADMINISTRATOR, 1), 'notGranted'],
  ]);
});

describe('S5: who records, writes the statement or tends the register does not write what it says of an action', () => {
  const line3 = (of: PostId): Told => [
    SECOND_ADMINISTRATOR,
    { fact: 'postEstablished', on: '2023-04-01', post: of, line: 3, independent: true },
  ];
  const owned = (by: PostId) => raised('A', { accountable: by });
  const practice: Told = [
    CLERK,
    {
      fact: 'practiceExpected',
      on: '2023-04-01',
      practice: 'P1',
      title: 'A risk is owned',
      source: 'The risk strategy',
      directorates: ['CFE'],
      everyMonths: 12,
    },
  ];
  const measure: Told = [
    OWNER,
    {
      fact: 'measureDefined',
      on: '2023-06-01',
      measure: 'K1',
      name: 'In time',
      action: 'A',
      population: 'Decisions',
      unit: '%',
      target: 100,
      source: 'Audit',
    },
  ];
  const reads = (by: PostId) => command('readPractice', by, { practice: 'P1', directorate: 'CFE', keeping: 'partly', line: 3 });
  const opines = (by: PostId, kind = 'annualAudit') =>
    command('recordOpinion', by, { opinion: 'IA', kind, year: '2022/23', gives: 'assurance', text: 'Sound' } as never);
  const counts = (by: PostId) => command('readMeasure', by, { measure: 'K1', value: 82, verified: 3 });

  // biome-ignore format: a table is a table
  check([
    ['a clerk that speaks from line 3 does not verify',              [line3(CLERK), ...complete],                  verify(CLERK),           'S5'],
    ['nor return',                                                   [line3(CLERK), ...complete],                  sendBack(CLERK),         'S5'],
    ['nor read a practice from line 3',                              [line3(CLERK), practice],                     reads(CLERK),            'S5'],
    ['nor count a measure from line 3',                              [line3(CLERK), raised('A'), measure],         counts(CLERK),           'S5'],
    ["nor give audit's annual opinion",                              [line3(CLERK)],                               opines(CLERK),           'S5'],
    ['internal audit does read a practice',                          [practice],                                   reads(AUDIT),            may],
    ['and give its annual opinion',                                  [],                                           opines(AUDIT),           may],
    ['and count a measure',                                          [raised('A'), measure],                       counts(AUDIT),           may],
    ['a clerk records the opinion of an external auditor',           [],                                           opines(CLERK, 'externalAudit'), may],
    ['an author that speaks from line 3 does not verify',            [line3(AUTHOR), ...complete],                 verify(AUTHOR),          'S5'],
    ['nor, when it answers for an action, report on it',             [owned(AUTHOR)],                              report(AUTHOR),          'S5'],
    ['an administrator that speaks from line 3 does not verify',     [line3(ADMINISTRATOR), ...complete],          verify(ADMINISTRATOR),   'S5'],
    ['nor does such an administrator read a practice',               [line3(ADMINISTRATOR), practice],             reads(ADMINISTRATOR),    'S5'],
    ['nor does it count a measure from line 3',                      [line3(ADMINISTRATOR), raised('A'), measure], counts(ADMINISTRATOR),   'S5'],
    ['nor does one that answers for an action report on it',         [owned(ADMINISTRATOR)],                       report(ADMINISTRATOR),   'S5'],
    ['a post without such a role reports on what it answers for',    [owned(OFFICER)],                             report(OFFICER),         may],
  ]);
});

describe('S7: nobody vouches by a token, or in the shape of another', () => {
  // biome-ignore format: a table is a table
  check([
    ['a token does not verify',                        complete,      verify(AUDIT),    'S7', 'token'],
    ['nor return',                                     complete,      sendBack(AUDIT),  'S7', 'token'],
    ['an administrator in the shape of audit does not verify', complete, verify(AUDIT),  'S7', 'impersonation'],
    ['nor return',                                     complete,      sendBack(AUDIT),  'S7', 'impersonation'],
    ["nor give audit's annual opinion",               [],            command('recordOpinion', AUDIT, { opinion: 'IA', kind: 'annualAudit', year: '2022/23', gives: 'assurance', text: 'Sound' }), 'S7', 'token'],
    ['audit verifies in person',                       complete,      verify(AUDIT),    may,  'person'],
    ['and returns',                                    complete,      sendBack(AUDIT),  may,  'person'],
    ['a token reports',                                [raised('A')], report(OWNER),    may,  'token'],
  ]);
});

describe('S8: forced access grants no verb', () => {
  const forced = (by: PostId): Told => [ADMINISTRATOR, { fact: 'glassBroken', on: TODAY, post: by, reason: 'Audit cannot be reached' }];

  // biome-ignore format: a table is a table
  check([
    ['an administrator that forced it does not verify', [forced(ADMINISTRATOR), ...complete], verify(ADMINISTRATOR),                                              'notGranted'],
    ['nor report',                                      [forced(ADMINISTRATOR), ...complete], report(ADMINISTRATOR),                                              'notGranted'],
    ['nor does a member',                               [forced(CHAIR), ...complete],         verify(CHAIR),                                                      'notGranted'],
    ['what an administrator may otherwise, it still may', [forced(ADMINISTRATOR)],            command('grantRole', ADMINISTRATOR, { post: OFFICER, role: 'member' }), may],
  ]);
});

describe('S9: a check is bound to the last entry that the checker had read', () => {
  const late: Told = [OWNER, { fact: 'reported', on: '2023-04-20', ref: 'A', text: 'Not yet begun' }, '2023-10-20'];

  // biome-ignore format: a table is a table
  check([
    ['who had read the last entry verifies',                    complete,              verify(AUDIT, entry(3)), may],
    ['who names none has read the last there is',               complete,              verify(AUDIT),           may],
    ['who had not read the last does not',                      complete,              verify(AUDIT, entry(2)), 'S9'],
    ['nor who had not read what was recorded late',             [...complete, late],   verify(AUDIT, entry(3)), 'S9'],
    ['who had read that, does',                                 [...complete, late],   verify(AUDIT, entry(4)), may],
    ['an entry about another action is no news',                [...complete, raised('B')], verify(AUDIT, entry(3)), may],
    ['that an entry of it was made in error is news',           [raised('A'), late, ...toldComplete('A'), struck(2)], verify(AUDIT, entry(4)), 'S9'],
  ]);
});

/** One test a row: after the small council was set up and this happened, what is asked gets this answer. */
function check(rows: readonly Row[]): void {
  test.each(rows.map(([statement, before, asked, answer, as = 'person']) => ({ statement, before, asked, answer, as })))(
    '$statement',
    ({ before, asked, answer, as }) => {
      const register = on(given(...COUNCIL, ...before), TODAY);
      const denial = can(actor(asked.as, as), asked, register);
      expect(denial?.denied === 'segregated' ? denial.rule : (denial?.denied ?? may)).toBe(answer);
    },
  );
}

/** The number of an entry, counted from the first that followed the setting up of the council. */
function entry(since: number): number {
  return COUNCIL.length + since;
}

function verify(by: PostId, upTo?: number): Command {
  const line = by === MONITORING ? 2 : 3;
  return command('verify', by, { line, method: 'tested', outcome: 'implemented', ...(upTo === undefined ? {} : { upTo }) }, 'A');
}

function sendBack(by: PostId): Command {
  return command('return', by, { reason: 'It is a draft' }, 'A');
}

function report(by: PostId): Command {
  return command('report', by, { text: 'Half of it is drafted' }, 'A');
}

function strike(since: number): Command {
  return command('enterInError', CLERK, { entry: entry(since), reason: 'It was of another action' });
}

function struck(since: number): Told {
  return [CLERK, { fact: 'enteredInError', on: '2023-10-25', entry: entry(since), reason: 'It was of another action' }];
}

function policy(adopted: Partial<Policy>, from: Day = '2023-04-01'): Told {
  return [CLERK, { fact: 'policyAdopted', on: from, policy: adopted }];
}

function sat(of: PostId, directorate: string, from: Day): Told {
  return [ADMINISTRATOR, { fact: 'postEstablished', on: from, post: of, directorate }];
}

function head(of: PostId, directorate: string, from: Day): Told {
  return [ADMINISTRATOR, { fact: 'postEstablished', on: from, post: of, heads: directorate }];
}

function proposed(matter: FactOf<'proposed'>['matter'], by: PostId): Told {
  return [
    by,
    {
      fact: 'proposed',
      on: '2023-06-01',
      ref: 'A',
      matter,
      ...(matter === 'liftExemption' ? { field: 'reports' } : {}),
      reason: 'The service has ended',
    },
  ];
}

function wanted(by: PostId, from: Day, to: Day = '2024-06-30'): Told {
  return [by, { fact: 'extensionRequested', on: from, ref: 'A', to, reason: 'The supplier failed' }];
}

function granted(from: Day): Told {
  return [HEAD, { fact: 'extensionGranted', on: from, ref: 'A', to: '2024-06-30', approver: HEAD }];
}
