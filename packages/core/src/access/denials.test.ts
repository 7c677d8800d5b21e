import { describe, expect, test } from 'vitest';
import type { Command, DataOf } from '../command/command.ts';
import type { PostId, Ref } from '../council/ids.ts';
import type { Policy } from '../council/policy.ts';
import type { Day } from '../day/day.ts';
import type { FactOf } from '../fact/fact.ts';
import { AUDIT, CLERK, given, OWNER, on } from '../given.suite.ts';
import type { Actor } from './actor.ts';
import { can } from './can.ts';
import type { SegregationReason, SegregationRule } from './denial.ts';
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

/** What happened before, what is asked now, and why it may not be: the rule and what explains it; null when it may be. */
type Row = readonly [
  statement: string,
  before: readonly Told[],
  asked: Command,
  denied: readonly [SegregationRule, SegregationReason] | null,
  as?: Actor['as'],
];

const A: Ref = 'A';
const complete = [raised(A), ...toldComplete(A)];
const minute = 'Minute 54';
const reason = 'The service has changed';

describe('a duty that is kept apart is denied with what explains it', () => {
  const upTo = (last: number) => verify(AUDIT, { upTo: COUNCIL.length + last });

  // biome-ignore format: a table is a table
  check([
    ['that it was asked by a token',                complete,                                                  verify(AUDIT),                   ['S7', { why: 'notInPerson', as: 'token' }], 'token'],
    ['that it was asked in the shape of another',   complete,                                                  verify(AUDIT),                   ['S7', { why: 'notInPerson', as: 'impersonation' }], 'impersonation'],
    ['which hand ties the post',                    [raised(A), ...toldComplete(A, { lodgedBy: AUDIT })],      verify(AUDIT),                   ['S1', { why: 'tied', as: 'lodged' }]],
    ['that its directorate does',                   [sat(AUDIT, 'CFE'), ...complete],                          verify(AUDIT),                   ['S2', { why: 'tied', as: 'host' }]],
    ['that the role would be its own',              [],                                                        grantsItself(),                  ['S3', { why: 'ownRole' }]],
    ['that nobody has proposed it',                 [raised(A)],                                               ends(CLERK),                     ['S4', { why: 'needsTwo', proposedBy: null }]],
    ['or who has',                                  [raised(A), proposed('withdraw', CLERK)],                  ends(CLERK),                     ['S4', { why: 'needsTwo', proposedBy: CLERK }]],
    ['that it asked for the time itself',           [raised(A), wanted(HEAD)],                                 command('grantExtension', HEAD, {}, A), ['S4', { why: 'ownRequest' }]],
    ['that a committee decides on it',              [raised(A), wanted(OWNER)],                                command('grantExtension', CLERK, {}, A), ['S4', { why: 'needsCommittee' }]],
    ['that it writes nothing about actions',        [raised(A, { accountable: AUTHOR })],                      command('report', AUTHOR, { text: 'Half of it is drafted' }, A), ['S5', { why: 'writesNothing' }]],
    ['how far it had read, and what came since',    complete,                                                  upTo(2),                         ['S9', { why: 'newsSince', upTo: COUNCIL.length + 2, last: COUNCIL.length + 3 }]],
  ]);

  test('the public is granted nothing, whatever name it gives', () => {
    const asked = command('report', OWNER, { text: 'Half of it is drafted' }, A);
    const needs = ['accountable', 'contributor', 'head'];
    expect(can(actor(null), asked, on(given(...COUNCIL, raised(A)), TODAY))).toEqual({ denied: 'notGranted', verb: 'report', needs });
  });
});

describe('S3: what an administrator does to others, it does not to itself', () => {
  const passing = (to: PostId) => command('abolishPost', ADMINISTRATOR, { post: CONTRIBUTOR, successor: to });
  const rehoming = (accountable: PostId) =>
    command('reorganise', ADMINISTRATOR, {
      open: [{ directorate: 'ENV', name: 'Environment' }],
      close: [{ directorate: 'CFE', successors: ['ENV'] }],
      actions: [{ ref: A, lead: 'ENV', accountable }],
    });

  // biome-ignore format: a table is a table
  check([
    ['it does not make itself the successor of a post',          [],          passing(ADMINISTRATOR),  ['S3', { why: 'ownRole' }]],
    ['it makes another the successor',                           [],          passing(OFFICER),        null],
    ['it does not take an action over in a reorganisation',      [raised(A)], rehoming(ADMINISTRATOR), ['S3', { why: 'ownRole' }]],
    ['it gives the action to another',                           [raised(A)], rehoming(OFFICER),       null],
  ]);
});

describe('S4: the owner decides neither on its own time, nor on stopping work, nor on its own rating', () => {
  const owner: readonly Told[] = [raised(A, { accountable: HEAD }), wanted(OFFICER)];
  const asker: readonly Told[] = [raised(A), wanted(HEAD)];
  const own = ['S4', { why: 'ownRequest' }] as const;
  const suspend = (ref: Ref, by = HEAD) => command('suspend', by, { reason }, ref);
  const override = command('overrideRating', HEAD, { to: 'green', reason, until: '2023-11-30' }, A);
  const defer = command('deferExtension', HEAD, {}, A);
  const refuse = command('refuseExtension', HEAD, { reason }, A);

  // biome-ignore format: a table is a table
  check([
    ['a head that owns the action does not suspend it',          owner,       suspend(A), own],
    ['a head that does not own it suspends it',                  asker,       suspend(A), null],
    ['a head that owns the action does not override its rating', owner,       override,   own],
    ['a head that does not own it overrides it',                 asker,       override,   null],
    ['whoever asked for time does not defer the answer',         asker,       defer,      own],
    ['nor refuse it',                                            asker,       refuse,     own],
    ['a head that neither asked nor owns it defers it',          [raised(A), wanted(OWNER)], defer, null],
  ]);
});

describe('S4: one proposes, another does', () => {
  const lift = (field: 'reports' | 'evidence') => command('liftExemption', CLERK, { field, reason }, A);

  // biome-ignore format: a table is a table
  check([
    ['a proposal to make reports public serves for reports', [raised(A), proposed('liftExemption', HEAD)], lift('reports'),  null],
    ['and not for evidence',                                 [raised(A), proposed('liftExemption', HEAD)], lift('evidence'), ['S4', { why: 'needsTwo', proposedBy: null }]],
  ]);
});

describe('S4: what a committee decides, its clerk records with the minute', () => {
  const policy = (more: Partial<DataOf<'adoptPolicy'>>) => command('adoptPolicy', CLERK, { policy: { livePublicView: true }, ...more });
  const scheme = (more: Partial<DataOf<'adoptScheme'>>) => command('adoptScheme', CLERK, { scheme: 'bromsgrove', ...more });
  const grant = (by: PostId, of: { ref?: Ref; on?: Day; minute?: string } = {}): Command => ({
    ...command('grantExtension', by, of.minute === undefined ? {} : { minute: of.minute }, of.ref ?? A),
    on: of.on ?? TODAY,
  });
  const needs = ['S4', { why: 'needsCommittee' }] as const;
  const asked = [raised(A), wanted(OWNER)];
  const leaderless: Told = [CLERK, { fact: 'raised', on: '2023-04-03', ref: A, title: 'Own each risk', due: '2024-03-31' }];
  const committeeSince = (from: Day) => adopted({ firstExtension: 'committee' }, from);
  const officerSince = (from: Day) => adopted({ firstExtension: 'officer' }, from);

  // biome-ignore format: a table is a table
  check([
    ['a policy is not adopted without one',                        [],                                                  policy({}),                    needs],
    ['it is with one',                                             [],                                                  policy({ minute }),            null],
    ['a rating scheme is not adopted without one',                 [],                                                  scheme({}),                    needs],
    ['it is with one',                                             [],                                                  scheme({ minute }),            null],
    ['nor does the clerk alone grant the first extension',         asked,                                               grant(CLERK),                  needs],
    ['it does with a minute',                                      asked,                                               grant(CLERK, { minute }),      null],
    ['nor the clerk alone where no directorate leads',             [leaderless, wanted(OWNER)],   grant(CLERK),                  needs],
    ['a head that needs a committee today does not date it back',  [committeeSince('2023-10-15'), ...asked],            grant(HEAD, { on: '2023-10-05' }), needs],
    ['nor one that needed a committee on the day that it names',   [committeeSince('2023-04-01'), officerSince('2023-10-15'), ...asked], grant(HEAD, { on: '2023-10-05' }), needs],
    ['where no time was asked for, nothing speaks against it',     [raised(A)],                                         grant(HEAD),                   null],
  ]);
});

describe('S5: an author of the statement and an administrator write nothing about actions', () => {
  const owner = (by: PostId) => raised(A, { accountable: by });
  const measure = (by: PostId) => command('defineMeasure', by, { ...K1, measure: 'K2' });
  const count = (by: PostId, verified: { verified?: 1 | 2 | 3 } = {}) =>
    command('readMeasure', by, { measure: 'K1', value: 82, ...verified });
  const agree = (by: PostId) =>
    command('recordAgreement', by, { agreement: 'SLA-1', title: 'Routes', state: 'drafted', directorates: ['ENV', 'CFE'], actions: [] });
  const headed = (by: PostId): readonly Told[] => [
    [ADMINISTRATOR, { fact: 'directorateOpened', on: '2023-04-01', directorate: 'ENV', name: 'Environment' }],
    [
      by === ADMINISTRATOR ? SECOND_ADMINISTRATOR : ADMINISTRATOR,
      { fact: 'postEstablished', on: '2023-04-02', post: by, directorate: 'ENV', line: 1, heads: 'ENV' },
    ],
  ];
  const writesNothing = ['S5', { why: 'writesNothing' }] as const;

  // biome-ignore format: a table is a table
  check([
    ['an author defines no measure of an action that it owns',  [owner(AUTHOR)],                  measure(AUTHOR),        writesNothing],
    ['nor counts one',                                          [owner(AUTHOR), defined],         count(AUTHOR),          writesNothing],
    ['nor agrees who does what',                                headed(AUTHOR),                   agree(AUTHOR),          writesNothing],
    ['nor does an administrator',                               headed(ADMINISTRATOR),            agree(ADMINISTRATOR),   writesNothing],
    ['a head without such a role does',                         headed(OFFICER),                  agree(OFFICER),         null],
    ['an owner without one defines a measure',                  [owner(OFFICER)],                 measure(OFFICER),       null],
    ['a clerk that owns the action counts it, unchecked',       [owner(CLERK), defined],          count(CLERK),           null],
    ['or as checked by line 1 alone',                           [owner(CLERK), defined],          count(CLERK, { verified: 1 }), null],
  ]);
});

describe('S7: what a token may say for a post', () => {
  const count = (verified: { verified?: 1 | 3 }) => command('readMeasure', AUDIT, { measure: 'K1', value: 82, ...verified });
  const read = (line: 1 | 3) => command('readPractice', AUDIT, { practice: 'P1', directorate: 'CFE', keeping: 'partly', line });
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
  const before = [raised(A), defined, practice];
  const token = ['S7', { why: 'notInPerson', as: 'token' }] as const;

  // biome-ignore format: a table is a table
  check([
    ['it counts a measure',                   before,   count({}),                             null,  'token'],
    ['and says that line 1 checked it',       before,   count({ verified: 1 }),                null,  'token'],
    ['it does not say that line 3 did',       before,   count({ verified: 3 }),                token, 'token'],
    ['it reads a practice from line 1',       before,   read(1),                               null,  'token'],
    ['it does not read one from line 3',      before,   read(3),                               token, 'token'],
  ]);
});

describe('what is asked for management, or of an action that nobody knows, no rule speaks against', () => {
  // biome-ignore format: a table is a table
  check([
    ['a post with a hand in it checks it for line 1, which vouches for nothing', [raised(A), ...toldComplete(A, { lodgedBy: AUDIT })], verify(AUDIT, { line: 1 }), null],
    ['an end',             [], command('withdraw', CLERK, { reason }, 'NONE'),      null],
    ['a suspension',       [], command('suspend', CLERK, { reason }, 'NONE'),       null],
    ['more time',          [], command('grantExtension', CLERK, {}, 'NONE'),        null],
  ]);
});

const K1 = { measure: 'K1', name: 'In time', action: A, population: 'Decisions', unit: '%', target: 100, source: 'Audit' } as const;
const defined: Told = [OWNER, { fact: 'measureDefined', on: '2023-06-01', ...K1 }];

/** One test a row: after the small council was set up and this happened, what is asked is denied for this, and nothing else. */
function check(rows: readonly Row[]): void {
  test.each(rows.map(([statement, before, asked, denied, as = 'person']) => ({ statement, before, asked, denied, as })))(
    '$statement',
    ({ before, asked, denied, as }) => {
      const denial = can(actor(asked.as, as), asked, on(given(...COUNCIL, ...before), TODAY));
      expect(denial).toEqual(denied && { denied: 'segregated', rule: denied[0], why: denied[1] });
    },
  );
}

function verify(by: PostId, more: Partial<DataOf<'verify'>> = {}): Command {
  return command('verify', by, { line: 3, method: 'tested', outcome: 'implemented', ...more }, A);
}

function ends(by: PostId): Command {
  return command('withdraw', by, { reason }, A);
}

function grantsItself(): Command {
  return command('grantRole', ADMINISTRATOR, { post: ADMINISTRATOR, role: 'clerk' });
}

function sat(of: PostId, directorate: string): Told {
  return [ADMINISTRATOR, { fact: 'postEstablished', on: '2023-04-01', post: of, directorate }];
}

function adopted(policy: Partial<Policy>, from: Day): Told {
  return [CLERK, { fact: 'policyAdopted', on: from, policy }];
}

function wanted(by: PostId): Told {
  return [by, { fact: 'extensionRequested', on: '2023-10-01', ref: A, to: '2024-06-30', reason: 'The supplier failed' }];
}

function proposed(matter: FactOf<'proposed'>['matter'], by: PostId): Told {
  const field = matter === 'liftExemption' ? ({ field: 'reports' } as const) : {};
  return [by, { fact: 'proposed', on: '2023-06-01', ref: A, matter, ...field, reason }];
}
