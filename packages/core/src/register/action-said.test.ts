import { describe, expect, test } from 'vitest';
import type { Action } from '../action/action.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import {
  AUDIT,
  CHAIR,
  CLERK,
  complete,
  given,
  HASH,
  lodged,
  MONITORING,
  OTHER_HASH,
  OWNER,
  on,
  raised,
  TRANSPORT,
  verified,
} from '../given.suite.ts';

type Told = readonly [by: string, fact: Fact, recordedOn?: Day];

const about = (by: string, fact: Record<string, unknown>): Told => [by, { ref: 'SEND-1', ...fact } as Fact];
const bare = about(CLERK, { fact: 'raised', on: '2022-11-15', title: 'Publish the checklist' });
const promised: Told = [CLERK, raised];
const after = (...told: readonly Told[]) => on(given(...told), '2023-12-31').action('SEND-1') as Action;

const returned = about(AUDIT, { fact: 'returned', on: '2023-03-20', reason: 'It is a draft' });
const sentBack: readonly Told[] = [promised, [OWNER, complete], returned];
const back = { on: '2023-03-20', by: AUDIT, reason: 'It is a draft', followed: null };

describe('an action as it was raised', () => {
  test('of which nothing more was said has no words, people, dates or ties that nobody gave it', () => {
    expect(after(bare)).toMatchObject({
      stage: 'open',
      returned: null,
      scope: 'service',
      ...nothing('description kind horizon priority review recommendation area principle subPrinciple source carriedFrom lead'),
      ...nothing(
        'accountable leadMember budget handover recoveryPlan reworded override lastReturn classifiedBecause assurance disputedDue',
      ),
      ...none('origins statementYears dependsOn dependsOnBodies repairs themes follows contributors led exemptions hands proposals'),
      ...none('extensions reports milestones takeUp causes consultations evidence verifications'),
      bundles: false,
      extendedBefore: 0,
      lastUpdate: '2022-11-15',
      dates: { start: null, original: null, agreed: null, forecast: null, completed: null },
    });
  });

  test('keeps all that was said of it', () => {
    const said = {
      description: 'With the dates of each step',
      kind: 'governance',
      horizon: 'quick',
      priority: 'High',
      review: 'HTST-2022',
      recommendation: 'R1',
      area: 'A1',
      principle: 'F',
      subPrinciple: 'Managing risk',
      source: 'Action table',
      leadMember: 'cabinet-member-for-education',
      budget: 'PTE',
      bundles: true,
      themes: ['ownership'],
    };
    expect(after([CLERK, { ...raised, ...said } as Fact])).toMatchObject(said);
  });

  test('shows the hands of the posts that it names, and of none where a directorate names none', () => {
    const contributors = [{ directorate: 'PTE' }, { directorate: 'AH', post: TRANSPORT }];
    expect(after([CLERK, { ...raised, contributors } as Fact]).hands).toEqual([
      { post: OWNER, as: 'accountable' },
      { post: TRANSPORT, as: 'contributor' },
    ]);
  });
});

describe('an offer', () => {
  const offered = about(CLERK, { fact: 'offered', on: '2023-04-01', to: 'PTE' });
  const accepted = about(TRANSPORT, { fact: 'accepted', on: '2023-04-10', directorate: 'PTE', accountable: TRANSPORT });
  const declined = about(TRANSPORT, { fact: 'declined', on: '2023-04-10', directorate: 'PTE', reason: 'Not ours' });
  const rehomed = (more: object) => about(CLERK, { fact: 'rehomed', on: '2023-05-01', ...more });

  test('of an action that nobody answers for is a stage, until it is accepted or declined', () => {
    expect(after(bare, offered)).toMatchObject({ stage: 'offered', offeredTo: 'PTE', since: '2023-04-01' });
    for (const answer of [accepted, declined]) {
      const action = after(bare, offered, answer);
      expect(action).toMatchObject({ stage: 'open', returned: null, handover: null, since: '2023-04-10' });
      expect(action).not.toHaveProperty('offeredTo');
    }
  });
  test('of one that somebody answers for leaves it where it stood: what was sent back is still to be answered', () => {
    for (const answer of [accepted, declined])
      expect(after(...sentBack, offered, answer)).toMatchObject({ stage: 'open', returned: back, since: '2023-03-20', handover: null });
  });
  test.each([
    ['a new owner', { accountable: TRANSPORT }],
    ['a new lead', { lead: 'AH' }],
  ])('is settled by %s in a reorganisation', (_, home) => {
    const action = after(bare, offered, rehomed(home));
    expect(action).toMatchObject({ stage: 'open', returned: null, handover: null, since: '2023-05-01' });
  });
  test('is not settled by other contributors', () => {
    expect(after(bare, offered, rehomed({ contributors: [] }))).toMatchObject({ stage: 'offered', handover: { to: 'PTE' } });
  });
  test('settled in a reorganisation leaves an owned action where it stood', () => {
    expect(after(...sentBack, offered, rehomed({ accountable: TRANSPORT }))).toMatchObject({ stage: 'open', returned: back });
  });
  test.each([
    ['a new owner alone', { accountable: TRANSPORT }],
    ['the same lead', { lead: 'CFE', accountable: TRANSPORT }],
  ])('nobody is said to have begun to lead by %s', (_, home) => {
    expect(after(promised, rehomed(home)).led).toEqual([{ directorate: 'CFE', from: '2022-11-15' }]);
  });
});

test('a contributor added again is said afresh, and beside the others', () => {
  const added = (directorate: string, post: string, deliverable: string) =>
    about(OWNER, { fact: 'contributorAdded', on: '2023-02-01', directorate, post, deliverable });
  const told = [
    added('PTE', TRANSPORT, 'A list'),
    added('AH', TRANSPORT, 'A plan'),
    added('PTE', CHAIR, 'A map'),
    added('PTE', TRANSPORT, 'A timetable'),
  ];
  expect(after(promised, ...told).contributors).toEqual([
    { directorate: 'AH', post: TRANSPORT, deliverable: 'A plan' },
    { directorate: 'PTE', post: CHAIR, deliverable: 'A map' },
    { directorate: 'PTE', post: TRANSPORT, deliverable: 'A timetable' },
  ]);
});

describe('what officers tell', () => {
  const told = (more: object) => about(OWNER, { fact: 'reported', on: '2023-04-01', ...more });
  const report = { on: '2023-04-01', by: OWNER, text: null, rag: null, confidence: null, percent: null, recoveryPlan: null };

  test('is kept as it was told, and what was not told is not there', () => {
    const said = { text: 'Half of it', rag: 'amber', confidence: 'amberGreen', percent: 50, recoveryPlan: 'A second officer' };
    expect(after(promised, told({}), told(said)).reports).toMatchObject([
      { ...report, noLongerHolds: false },
      { ...report, ...said, noLongerHolds: false },
    ]);
  });
  test.each([
    [undefined, false],
    [true, false],
    [false, true],
  ])('holds: %s says that a completion no longer does: %s', (holds, noLongerHolds) => {
    expect(after(promised, told({ holds })).reports).toMatchObject([{ noLongerHolds }]);
  });
  test('gathers its causes, oldest first, and adds none where none was told', () => {
    const causes = (...of: string[]) => told({ causes: of });
    expect(after(promised, causes('supplier'), told({}), causes('need', 'policy')).causes).toEqual(['supplier', 'need', 'policy']);
  });
  test('follows a return once: the first answer is the one that counts', () => {
    const later = about(OWNER, { fact: 'reported', on: '2023-05-01', text: 'More' });
    expect(after(...sentBack, told({}), later)).toMatchObject({ returned: { ...back, followed: '2023-04-01' } });
  });
  test('meets the milestone that it names, and no other', () => {
    const set = (id: string) => about(OWNER, { fact: 'milestoneSet', on: '2023-01-01', milestone: id, title: id, due: '2023-06-01' });
    const met = about(OWNER, { fact: 'milestoneMet', on: '2023-05-01', milestone: 'M2' });
    expect(after(promised, set('M1'), set('M2'), met).milestones).toEqual([
      { id: 'M1', title: 'M1', due: '2023-06-01', met: null },
      { id: 'M2', title: 'M2', due: '2023-06-01', met: '2023-05-01' },
    ]);
  });
  test('of a consultation says what changed, where anything did', () => {
    const asked = (more: object) => about(OWNER, { fact: 'consulted', on: '2023-04-01', who: 'Parents', said: 'Sooner', ...more });
    expect(after(promised, asked({}), asked({ changed: 'The date' })).consultations).toEqual([
      { on: '2023-04-01', who: 'Parents', said: 'Sooner', changed: null },
      { on: '2023-04-01', who: 'Parents', said: 'Sooner', changed: 'The date' },
    ]);
  });
  test('of another rating says whose it is, why and until when', () => {
    const overridden = (more: object) =>
      about(CHAIR, { fact: 'ratingOverridden', on: '2023-04-01', to: 'red', reason: 'A risk', until: '2023-06-30', ...more });
    const override = { to: 'red', by: CHAIR, on: '2023-04-01', reason: 'A risk', until: '2023-06-30' };
    expect(after(promised, overridden({})).override).toEqual({ ...override, minute: null });
    expect(after(promised, overridden({ minute: 'Minute 5' })).override).toEqual({ ...override, minute: 'Minute 5' });
  });
});

describe('more time', () => {
  const asked = (more: object = {}) =>
    about(OWNER, { fact: 'extensionRequested', on: '2023-02-01', to: '2023-06-30', reason: 'The supplier failed', ...more });
  const decided = (fact: string, more: object = {}) => about(CHAIR, { fact: `extension${fact}`, on: '2023-02-10', ...more });
  const request = { to: '2023-06-30', reason: 'The supplier failed', requestedOn: '2023-02-01', requestedBy: OWNER };
  const givenAsDue = about(CLERK, { fact: 'forecastMade', on: '2023-02-02', date: '2023-06-30', givenAsDue: true });

  test('asked for waits for a decision, with its causes where any were told', () => {
    expect(after(promised, asked()).extensions).toEqual([
      { ...request, claimedAgreed: false, causes: [], outcome: { outcome: 'requested' } },
    ]);
    const more = { claimedAgreed: true, causes: ['supplier'] };
    expect(after(promised, asked(more)).extensions).toEqual([{ ...request, ...more, outcome: { outcome: 'requested' } }]);
  });
  test.each([
    ['Deferred', {}, { outcome: 'deferred', on: '2023-02-10', by: CHAIR }],
    ['Refused', { reason: 'No cause' }, { outcome: 'refused', on: '2023-02-10', by: CHAIR, reason: 'No cause' }],
    ['Granted', { to: '2023-06-30', approver: CHAIR }, { outcome: 'granted', on: '2023-02-10', approver: CHAIR, from: '2023-03-31' }],
  ])('%s says by whom, and by which minute where there was one', (fact, said, outcome) => {
    const outcomes = (more: object) => after(promised, asked(), decided(fact, { ...said, ...more })).extensions.map((each) => each.outcome);
    expect(outcomes({})).toEqual([{ ...outcome, minute: null }]);
    expect(outcomes({ minute: 'Minute 5' })).toEqual([{ ...outcome, minute: 'Minute 5' }]);
  });
  test('asked for twice is decided for the last request that waits, and for no other', () => {
    const outcomes = (...told: Told[]) => after(promised, ...told).extensions.map(({ outcome }) => outcome.outcome);
    const refused = decided('Refused', { reason: 'No cause' });
    expect(outcomes(asked(), asked(), refused)).toEqual(['requested', 'refused']);
    expect(outcomes(asked(), asked(), refused, decided('Granted', { to: '2023-06-30', approver: CHAIR }))).toEqual(['granted', 'refused']);
  });
  test('granted or refused settles what date a sheet disputed; deferred does not', () => {
    const disputed = (...told: Told[]) => after(promised, asked(), givenAsDue, ...told).disputedDue;
    expect(disputed()).toBe('2023-06-30');
    expect(disputed(decided('Deferred'))).toBe('2023-06-30');
    expect(disputed(decided('Refused', { reason: 'No cause' }))).toBeNull();
    expect(disputed(decided('Granted', { to: '2023-06-30', approver: CHAIR }))).toBeNull();
  });
  test('decided without having been asked for means that the record is damaged', () => {
    expect(() => after(promised, decided('Deferred'))).toThrow(
      'The register is damaged: SEND-1 has a decision on an extension that nobody asked for',
    );
  });
});

describe('words', () => {
  const reworded = (more: object) => about(OWNER, { fact: 'reworded', on: '2023-02-01', ...more });
  const exempted = (...fields: string[]) =>
    about(CLERK, {
      fact: 'exempted',
      on: '2023-02-01',
      exempt: fields.map((field) => ({ field, paragraph: 3, publicInterest: 'A tender' })),
    });
  const lifting = (field: string) =>
    about(OWNER, { fact: 'proposed', on: '2023-02-02', matter: 'liftExemption', field, reason: 'It was let' });
  const lifted = (field: string) => about(CLERK, { fact: 'exemptionLifted', on: '2023-02-03', field, reason: 'It was let' });
  const ending = about(OWNER, { fact: 'proposed', on: '2023-02-02', matter: 'withdraw', reason: 'It has ended' });
  const fields = (action: Action) => [action.exemptions.map(({ field }) => field), action.proposals.map(({ field }) => field)];

  test('said again change only where they are said again, and say by whom', () => {
    const said = { ...raised, description: 'In full' } as Fact;
    expect(after([CLERK, said], reworded({ description: 'In short' }))).toMatchObject({
      title: raised.fact === 'raised' ? raised.title : '',
      description: 'In short',
      reworded: { on: '2023-02-01', by: OWNER },
    });
    expect(after([CLERK, said], reworded({ title: 'Keep the checklist' }))).toMatchObject({
      title: 'Keep the checklist',
      description: 'In full',
    });
  });
  test('of where it stands change only what is said', () => {
    const classified = (more: object) => about(CLERK, { fact: 'classified', on: '2023-02-01', ...more });
    const action = after(
      [CLERK, { ...raised, kind: 'governance', priority: 'High' } as Fact],
      classified({ priority: 'Low', kind: undefined }),
    );
    expect(action).toMatchObject({ kind: 'governance', priority: 'Low', classifiedBecause: null, ref: 'SEND-1' });
    expect(action).not.toHaveProperty('fact');
    expect(after(promised, classified({ reason: 'The scale changed' })).classifiedBecause).toBe('The scale changed');
  });
  test('exempt in one field and then in another are exempt in both; the last word on a field stands', () => {
    expect(fields(after(promised, exempted('reports', 'title'), exempted('evidence')))).toEqual([['reports', 'title', 'evidence'], []]);
    expect(fields(after(promised, exempted('reports', 'title'), exempted('reports')))).toEqual([['title', 'reports'], []]);
  });
  test('exempt again are no longer proposed to be told; other proposals stand', () => {
    const told = [exempted('reports', 'title'), lifting('reports'), lifting('title'), ending];
    expect(fields(after(promised, ...told))).toEqual([
      ['reports', 'title'],
      ['reports', 'title', null],
    ]);
    expect(fields(after(promised, ...told, [CLERK, { ...exempted('reports')[1], on: '2023-02-03' } as Fact]))).toEqual([
      ['title', 'reports'],
      ['title', null],
    ]);
  });
  test('told again take their own proposal with them, and no other', () => {
    const told = [exempted('reports', 'title'), lifting('reports'), lifting('title'), ending, lifted('reports')];
    expect(fields(after(promised, ...told))).toEqual([['title'], ['title', null]]);
  });
});

describe('evidence and checks', () => {
  const lodging = (sha256: string, more: object = {}) =>
    about(OWNER, { fact: 'evidenceLodged', on: '2023-03-01', sha256, title: 'A list', ...more });
  const check = (by: string, more: object = {}, recordedOn?: Day): Told => [
    by,
    { ...verified, ...more } as Fact,
    recordedOn ?? '2023-03-20',
  ];
  const ready: readonly Told[] = [promised, [OWNER, lodged], [OWNER, complete]];
  const post = (name: string, more: object, day: Day = '2022-04-01'): Told => [
    CLERK,
    { fact: 'postEstablished', on: day, post: name, ...more } as Fact,
  ];
  const stage = (...told: readonly Told[]) => after(...told).stage;

  test('a piece of evidence replaces the one that it names, and says of when it is where that was said', () => {
    const told = [
      lodging(HASH),
      lodging(OTHER_HASH, { date: '2023-02-28' }),
      lodging('c'.repeat(64), { replaces: OTHER_HASH, location: 'Here' }),
    ];
    expect(after(promised, ...told).evidence).toMatchObject([
      { sha256: HASH, date: null, location: null, replaced: false },
      { sha256: OTHER_HASH, date: '2023-02-28', replaced: true },
      { date: null, location: 'Here', replaced: false },
    ]);
  });
  test('what is reported complete says by whom, and carries nothing of the stage before', () => {
    const action = after(...sentBack, [OWNER, { ...complete, on: '2023-04-01' } as Fact]);
    expect(action).toMatchObject({
      stage: 'reportedComplete',
      reported: { on: '2023-04-01', by: OWNER },
      dates: { completed: '2023-04-01' },
    });
    expect(action).not.toHaveProperty('returned');
  });
  test('opened again keeps every date but that of its completion', () => {
    const reopened = about(OWNER, { fact: 'reopened', on: '2023-04-01', reason: 'It is not' });
    expect(after(...ready, reopened).dates).toEqual({ ...after(promised).dates, completed: null });
  });
  test('line 2 assures too', () => {
    expect(stage(...ready, post(MONITORING, { line: 2 }), check(MONITORING, { line: 2 }))).toBe('assured');
  });
  test('all the evidence that a check names must stand', () => {
    expect(stage(...ready, check(AUDIT, { evidence: [HASH, OTHER_HASH] }))).toBe('reportedComplete');
  });
  test('a post of line 3 that is not independent of what it audits speaks for line 2, and not for line 3', () => {
    const audits = post(AUDIT, { line: 3, independent: false });
    expect(stage(...ready, audits, check(AUDIT, { line: 2 }))).toBe('assured');
    expect(stage(...ready, audits, check(AUDIT))).toBe('reportedComplete');
  });
  test('a check is no more independent for being dated before the post came to head what it checks', () => {
    const heads = post(AUDIT, { heads: 'CFE' }, '2023-03-25');
    expect(stage(...ready, check(AUDIT), heads)).toBe('assured');
    expect(stage(...ready, heads, check(AUDIT, {}, '2023-04-10'))).toBe('reportedComplete');
  });
});

describe('an assurance that no longer stands', () => {
  const ready: readonly Told[] = [promised, [OWNER, lodged], [OWNER, complete]];
  const assured: readonly Told[] = [...ready, [AUDIT, verified]];
  const reworded = (day: Day) => about(OWNER, { fact: 'reworded', on: day, title: 'Keep the checklist' });
  const late = (day: Day): Told => [OWNER, reworded(day)[1], '2023-04-01'];

  test('leaves the action as it was reported complete, and by whom', () => {
    expect(after(...assured, reworded('2023-05-01'))).toMatchObject({
      stage: 'reportedComplete',
      reported: { on: '2023-03-02', by: OWNER },
      since: '2023-05-01',
      assurance: { stale: { why: 'reworded', on: '2023-05-01' } },
    });
  });
  test('of an action that was opened again does not close it', () => {
    const reopened = about(OWNER, { fact: 'reopened', on: '2023-04-01', reason: 'It is not' });
    expect(after(...assured, reopened, reworded('2023-05-01'))).toMatchObject({ stage: 'open', since: '2023-04-01' });
  });

  // biome-ignore format: a table is a table
  test.each<readonly [what: string, told: readonly Told[], stale: string | null]>([
    ['what was true before the check and recorded after it',        [[AUDIT, verified], late('2023-03-10')],  'reworded'],
    ['or was true on the very day of the check',                    [[AUDIT, verified], late('2023-03-20')],  'reworded'],
    ['also behind something that was not material',                 [[AUDIT, verified], about(OWNER, { fact: 'reported', on: '2023-03-05', text: 'Fine' }), late('2023-03-10')], 'reworded'],
    ['not what the checker had read',                               [reworded('2023-03-10'), [AUDIT, { ...verified, upTo: 4 } as Fact]],     null],
    ['but what was recorded after that',                            [reworded('2023-03-10'), [AUDIT, { ...verified, upTo: 3 } as Fact]],     'reworded'],
  ])('is shaken by %s', (_, told, stale) => {
    expect(after(...ready, ...told).assurance?.stale?.why ?? null).toBe(stale);
  });
});

describe('an action that ends, stops or takes over', () => {
  const suspended = (more: object = {}) => about(CHAIR, { fact: 'suspended', on: '2023-04-01', reason: 'A tribunal', ...more });
  const resumed = about(OWNER, { fact: 'resumed', on: '2023-05-01' });
  const inherited = (more: object = {}) => about(CLERK, { fact: 'inherited', on: '2023-02-01', from: 'OLD', ...more });

  test('suspended says until when, where that was said', () => {
    expect(after(promised, suspended())).toMatchObject({ stage: 'suspended', reason: 'A tribunal', until: null, returned: null });
    expect(after(promised, suspended({ until: '2023-09-30' }))).toMatchObject({ until: '2023-09-30' });
  });
  test('suspended before anybody took it, or resumed from another end, has no return to answer', () => {
    const offered = about(CLERK, { fact: 'offered', on: '2023-03-01', to: 'PTE' });
    const accepted = about(CHAIR, {
      fact: 'riskAccepted',
      on: '2023-04-01',
      approver: CHAIR,
      reason: 'It costs more',
      until: '2024-06-30',
    });
    expect(after(bare, offered, suspended())).toMatchObject({ stage: 'suspended', returned: null });
    expect(after(promised, accepted, resumed)).toMatchObject({ stage: 'open', returned: null });
  });
  test('resumed is still to answer what was sent back, and leaves the reason behind', () => {
    const action = after(...sentBack, suspended(), resumed);
    expect(action).toMatchObject({ stage: 'open', returned: back, since: '2023-05-01' });
    for (const left of ['reason', 'until']) expect(action).not.toHaveProperty(left);
  });

  test.each<readonly [string, Told, object, Day | null]>([
    ['an earlier original date', promised, { original: '2023-01-31' }, '2023-01-31'],
    ['not a later one', promised, { original: '2023-06-30' }, '2023-03-31'],
    ['the only one there is', bare, { original: '2023-06-30' }, '2023-06-30'],
    ['none where none was said', bare, {}, null],
  ])('takes over %s', (_, raised, said, original) => {
    expect(after(raised, inherited(said)).dates.original).toBe(original);
  });

  test.each<readonly [string, readonly Told[], object, Day]>([
    ['as old as what it took over', [], { lastUpdateBefore: '2022-06-01' }, '2022-06-01'],
    ['no younger for that', [], { lastUpdateBefore: '2023-01-01' }, '2022-11-15'],
    ['as old as itself where nothing was said', [], {}, '2022-11-15'],
    [
      'as old as the last update since',
      [about(OWNER, { fact: 'reported', on: '2023-01-10' })],
      { lastUpdateBefore: '2022-06-01' },
      '2023-01-10',
    ],
  ])('is, of what was last heard, %s', (_, told, said, lastUpdate) => {
    expect(after(promised, ...told, inherited(said)).lastUpdate).toBe(lastUpdate);
  });

  describe('and a return that nobody answered', () => {
    const returnedBefore = { on: '2022-10-01', by: MONITORING };
    const taken = { ...returnedBefore, reason: null, followed: null };

    test('is to be answered by what took its place', () => {
      expect(after(promised, inherited({ returnedBefore }))).toMatchObject({ stage: 'open', returned: taken });
      expect(after(promised, inherited({ returnedBefore: { ...returnedBefore, reason: 'A draft' } }))).toMatchObject({
        returned: { reason: 'A draft' },
      });
      expect(after(promised, inherited())).toMatchObject({ returned: null });
    });
    test('does not hide one of its own', () => {
      expect(after(...sentBack, about(CLERK, { ...inherited({ returnedBefore })[1], on: '2023-04-01' }))).toMatchObject({ returned: back });
    });
    test('is not told of an action at another stage', () => {
      const action = after(promised, [OWNER, { ...complete, on: '2023-01-10' } as Fact], inherited({ returnedBefore }));
      expect(action.stage).toBe('reportedComplete');
      expect(action).not.toHaveProperty('returned');
    });
  });

  test('a proposal to lift one exemption leaves one to lift another', () => {
    const lifting = (field: string) =>
      about(OWNER, { fact: 'proposed', on: '2023-02-02', matter: 'liftExemption', field, reason: 'It was let' });
    expect(after(promised, lifting('reports'), lifting('evidence'), lifting('reports')).proposals.map(({ field }) => field)).toEqual([
      'evidence',
      'reports',
    ]);
  });
});

test('a record that tells of an action twice that it was raised is damaged', () => {
  expect(() => after(promised, [CLERK, { ...raised, on: '2023-01-01' } as Fact])).toThrow(
    'The register is damaged: SEND-1 was raised twice',
  );
});

function nothing(names: string): object {
  return Object.fromEntries(names.split(' ').map((name) => [name, null]));
}

function none(names: string): object {
  return Object.fromEntries(names.split(' ').map((name) => [name, []]));
}
