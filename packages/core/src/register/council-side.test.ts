import { describe, expect, test } from 'vitest';
import { FIRST_POLICY } from '../council/policy.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, CHAIR, CLERK, given, HASH, OWNER, on } from '../given.suite.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import { PRESETS } from '../scheme/presets.ts';
import type { CouncilSide } from './draft.ts';

type Told = readonly [by: string, fact: Fact, recordedOn?: Day];

const TODAY: Day = '2023-12-31';
const after = (...told: readonly Told[]): CouncilSide => on(given(...told), TODAY);
const clerk = (fact: Fact): Told => [CLERK, fact];

describe('before anybody has said anything of the council', () => {
  test('there is nothing in it', () => {
    const { council, ...beside } = after();
    const { directorates, posts, committees, scales, ...more } = council;
    expect(more).toEqual({ name: '', workedExample: null, roles: [], policies: [], breakGlass: [] });
    for (const things of [directorates, posts, committees, scales]) expect(things.size).toBe(0);
    expect(beside).toMatchObject({ meetings: [], endorsements: [], cadences: [], resolutions: [], schemes: [] });
  });

  test.each<readonly [what: string, fact: Fact]>([
    ['directorate PTE', { fact: 'directorateClosed', on: '2023-01-01', directorate: 'PTE', successors: [] }],
    ['post head-of-fleet', { fact: 'postHeld', on: '2023-01-01', post: 'head-of-fleet', state: 'vacant' }],
    ['post head-of-fleet', { fact: 'postAbolished', on: '2023-01-01', post: 'head-of-fleet' }],
    [
      'meeting GAC-1',
      { fact: 'reportIssued', on: '2023-01-01', meeting: 'GAC-1', version: 1, asAt: '2023-01-01', knownAt: at('2023-01-01') },
    ],
    ['review PEER', { fact: 'recommended', on: '2023-01-01', review: 'PEER', recommendation: 'R1', text: 'Own each risk' }],
    ['practice P1', { fact: 'practiceRead', on: '2023-01-01', practice: 'P1', directorate: 'CFE', keeping: 'kept', line: 1 }],
    ['measure K1', { fact: 'measureRead', on: '2023-01-01', measure: 'K1', value: 82 }],
  ])('a record that speaks of %s is damaged, and says so', (what, fact) => {
    expect(() => after(clerk(fact)).council).toThrow(`The register is damaged: ${what} is spoken of before it was begun`);
  });

  test('a record that tells what no council does is damaged', () => {
    expect(() => after(clerk({ fact: 'councilSang', on: '2023-01-01' } as unknown as Fact)).council).toThrow();
  });
});

describe('a directorate', () => {
  const opened = (directorate: string, day: Day, name = directorate): Told =>
    clerk({ fact: 'directorateOpened', on: day, directorate, name });
  const heads = (post: string, directorate: string, day: Day): Told =>
    clerk({ fact: 'postEstablished', on: day, post, heads: directorate });

  test('closed, is headed by nobody from that day; who headed it before, and who heads another, stays as it was', () => {
    const { posts } = after(
      opened('CFE', '2022-04-01'),
      opened('PTE', '2022-04-01'),
      heads('old-director', 'CFE', '2022-04-01'),
      heads('old-director', 'PTE', '2022-06-01'),
      heads('director', 'CFE', '2022-06-01'),
      clerk({ fact: 'directorateClosed', on: '2023-04-01', directorate: 'CFE', successors: ['PTE'] }),
    ).council;
    expect(posts.get('director')?.headed).toEqual([{ directorate: 'CFE', from: '2022-06-01', until: '2023-04-01' }]);
    expect(posts.get('old-director')?.headed).toEqual([
      { directorate: 'CFE', from: '2022-04-01', until: '2022-06-01' },
      { directorate: 'PTE', from: '2022-06-01', until: null },
    ]);
  });

  test('opened again keeps the day on which it was first opened', () => {
    const { directorates } = after(opened('CFE', '2022-04-01'), opened('CFE', '2023-04-01', 'Children and Families')).council;
    expect(directorates.get('CFE')).toEqual({ id: 'CFE', name: 'Children and Families', openedOn: '2022-04-01', closed: null });
  });
});

describe('a post', () => {
  const established = (day: Day, more: object = {}): Told => clerk({ fact: 'postEstablished', on: day, post: 'director', ...more } as Fact);
  const post = (...told: readonly Told[]) => after(...told).council.posts.get('director');

  test('of which nothing is said yet has its name alone', () => {
    expect(post(established('2022-04-01'))).toEqual({
      id: 'director',
      title: 'director',
      directorate: null,
      sat: [],
      line: null,
      independent: false,
      statutory: null,
      headed: [],
      holding: { state: 'notRecorded' },
      abolished: null,
    });
  });

  test('said again to head what it heads, heads it since the first day', () => {
    const heads = { heads: 'CFE' };
    expect(post(established('2022-04-01', heads), established('2023-04-01', heads))?.headed).toEqual([
      { directorate: 'CFE', from: '2022-04-01', until: null },
    ]);
  });

  test('that moved on and came back heads it twice', () => {
    const told = [
      established('2022-04-01', { heads: 'CFE' }),
      established('2022-06-01', { heads: 'PTE' }),
      established('2022-08-01', { heads: 'CFE' }),
    ];
    expect(post(...told)?.headed).toEqual([
      { directorate: 'CFE', from: '2022-04-01', until: '2022-06-01' },
      { directorate: 'PTE', from: '2022-06-01', until: '2022-08-01' },
      { directorate: 'CFE', from: '2022-08-01', until: null },
    ]);
  });

  test('abolished, heads nothing from that day; what it headed before ended when it ended', () => {
    const told = [
      established('2022-04-01', { heads: 'CFE' }),
      established('2022-06-01', { heads: 'PTE' }),
      clerk({ fact: 'postAbolished', on: '2023-01-01', post: 'director' }),
    ];
    expect(post(...told)).toMatchObject({
      headed: [
        { directorate: 'CFE', until: '2022-06-01' },
        { directorate: 'PTE', from: '2022-06-01', until: '2023-01-01' },
      ],
      abolished: { on: '2023-01-01', successor: null },
    });
  });

  test('that headed nothing when its directorate closed, and was then made its head, heads it', () => {
    const closing = [
      clerk({ fact: 'directorateOpened', on: '2022-04-01', directorate: 'CFE', name: 'Children' }),
      established('2022-04-01', { heads: 'CFE' }),
      clerk({ fact: 'directorateClosed', on: '2022-06-01', directorate: 'CFE', successors: [] }),
      clerk({ fact: 'directorateOpened', on: '2022-08-01', directorate: 'CFE', name: 'Children' }),
      established('2022-08-01', { heads: 'CFE' }),
    ];
    expect(post(...closing)?.headed).toEqual([
      { directorate: 'CFE', from: '2022-04-01', until: '2022-06-01' },
      { directorate: 'CFE', from: '2022-08-01', until: null },
    ]);
  });
});

describe('committees and their meetings', () => {
  const scheduled = (meeting: string, date: Day): Told =>
    clerk({ fact: 'meetingScheduled', on: '2023-01-01', meeting, committee: 'GAC', date });
  const issued = (version: number, more: object = {}): Told =>
    clerk({
      fact: 'reportIssued',
      on: '2023-02-01',
      meeting: 'M1',
      version,
      asAt: '2023-01-31',
      knownAt: at('2023-01-31'),
      ...more,
    } as Fact);

  test('meetings stand in the order of their dates, and those of one day in the order in which they were put in the calendar', () => {
    const days = [
      ['M3', '2023-09-01'],
      ['M1', '2023-03-01'],
      ['M4', '2023-03-01'],
      ['M2', '2023-06-01'],
    ] as const;
    expect(after(...days.map(([id, date]) => scheduled(id, date))).meetings.map(({ id }) => id)).toEqual(['M1', 'M4', 'M2', 'M3']);
  });

  test('a meeting keeps each version that was issued to it, also when it is put in the calendar again', () => {
    const told = after(scheduled('M1', '2023-03-01'), issued(1), issued(2, { digest: HASH }), scheduled('M1', '2023-03-08'));
    const report = {
      meeting: 'M1',
      asAt: '2023-01-31',
      knownAt: at('2023-01-31'),
      issuedAt: at('2023-02-01'),
      on: '2023-02-01',
    };
    expect(told.meetings).toEqual([
      {
        id: 'M1',
        committee: 'GAC',
        date: '2023-03-08',
        reports: [
          { ...report, version: 1, digest: null },
          { ...report, version: 2, digest: HASH },
        ],
      },
    ]);
  });

  test('a committee says how often it wants to be told, with a minute or without', () => {
    const agreed = (minute: object): Told =>
      clerk({ fact: 'cadenceAgreed', on: '2023-01-01', committee: 'GAC', everyMonths: 3, ...minute } as Fact);
    const cadence = { committee: 'GAC', everyMonths: 3, from: '2023-01-01' };
    expect(after(agreed({}), agreed({ minute: 'Minute 5' })).cadences).toEqual([
      { ...cadence, minute: null },
      { ...cadence, minute: 'Minute 5' },
    ]);
  });

  test('what is planned again moves to the meeting then named', () => {
    const planned = (meeting: string, more: object = {}): Told =>
      clerk({ fact: 'itemPlanned', on: '2023-01-01', item: 'W1', title: 'School transport', meeting, ...more } as Fact);
    const item = { id: 'W1', title: 'School transport' };
    expect([...after(planned('M1')).planned.values()]).toEqual([{ ...item, meeting: 'M1', actions: [] }]);
    expect([...after(planned('M1'), planned('M2', { actions: ['SEND-1'] })).planned.values()]).toEqual([
      { ...item, meeting: 'M2', actions: ['SEND-1'] },
    ]);
  });

  test('what was resolved is about the actions named, and else about the whole table', () => {
    const resolved = (more: object): Told =>
      clerk({ fact: 'resolved', on: '2023-03-01', meeting: 'M1', resolution: 'note', minute: 'Minute 5', ...more } as Fact);
    const resolution = { meeting: 'M1', resolution: 'note', minute: 'Minute 5', on: '2023-03-01' };
    expect(after(resolved({}), resolved({ text: 'That it be noted', actions: ['SEND-1'] })).resolutions).toEqual([
      { ...resolution, text: null, actions: null },
      { ...resolution, text: 'That it be noted', actions: ['SEND-1'] },
    ]);
  });

  test('a head stands behind an edition, and the directorate that it heads is told with it', () => {
    const head = clerk({ fact: 'postEstablished', on: '2022-04-01', post: 'director', heads: 'CFE' });
    const endorsed = (by: string, more: object = {}): Told => [
      by,
      { fact: 'endorsed', on: '2023-03-01', asAt: '2023-02-28', knownAt: at('2023-02-28'), ...more } as Fact,
    ];
    const edition = { asAt: '2023-02-28', knownAt: at('2023-02-28') };
    expect(after(head, endorsed('director', { meeting: 'M1', comment: 'As I know it' }), endorsed('nobody-knows')).endorsements).toEqual([
      { by: 'director', directorate: 'CFE', on: '2023-03-01', meeting: 'M1', edition, comment: 'As I know it' },
      { by: 'nobody-knows', directorate: null, on: '2023-03-01', meeting: null, edition, comment: null },
    ]);
  });
});

describe('what a council decides for itself', () => {
  test('each scheme holds from its day, oldest first', () => {
    const other = PRESETS.get('bromsgrove') ?? countersign1;
    const adopted = [
      clerk({ fact: 'schemeAdopted', on: '2023-01-01', scheme: other }),
      clerk({ fact: 'schemeAdopted', on: '2023-06-01', scheme: countersign1 }),
    ];
    expect(after(...adopted).schemes).toEqual([
      { from: '2023-01-01', scheme: other },
      { from: '2023-06-01', scheme: countersign1 },
    ]);
  });

  test('a rule that is switched off says who did it, when and why; switched on again, it is not among them', () => {
    const off: Told = [CHAIR, { fact: 'ruleSwitchedOff', on: '2023-01-01', rule: 'OWN-3', reason: 'One directorate' }];
    expect([...after(off).switchedOff.values()]).toEqual([{ rule: 'OWN-3', reason: 'One directorate', by: CHAIR, on: '2023-01-01' }]);
    expect(after(off, clerk({ fact: 'ruleSwitchedOn', on: '2023-02-01', rule: 'OWN-3' })).switchedOff.size).toBe(0);
  });

  test('a policy says only what changes', () => {
    const adopted = (day: Day, policy: object): Told => clerk({ fact: 'policyAdopted', on: day, policy } as Fact);
    const told = [adopted('2023-01-01', { livePublicView: true }), adopted('2023-06-01', { interimDays: 90, livePublicView: undefined })];
    expect(after(...told).council.policies).toEqual([
      { from: '2023-01-01', policy: { ...FIRST_POLICY, livePublicView: true } },
      { from: '2023-06-01', policy: { ...FIRST_POLICY, livePublicView: true, interimDays: 90 } },
    ]);
  });

  test('a role is held once, however often it was granted, and by nobody else', () => {
    const granted = (post: string, role: 'clerk' | 'member'): Told => clerk({ fact: 'roleGranted', on: '2023-01-01', post, role });
    const roles = [granted(CLERK, 'clerk'), granted(CLERK, 'clerk'), granted(CLERK, 'member'), granted(CHAIR, 'member')];
    const held = [
      { post: CLERK, role: 'clerk' },
      { post: CLERK, role: 'member' },
      { post: CHAIR, role: 'member' },
    ];
    expect(after(...roles).council.roles).toEqual(held);
    expect(after(...roles, clerk({ fact: 'roleRevoked', on: '2023-02-01', post: CLERK, role: 'member' })).council.roles).toEqual([
      held[0],
      held[2],
    ]);
  });
});

describe('what came from outside', () => {
  test('a series of sheets lists what its last sheet lists, and remembers every column that it ever had', () => {
    const taken = (day: Day, absent: string[], columns: string[]): Told =>
      clerk({ fact: 'sheetTaken', on: day, source: 'Action table', absent, columns });
    expect([...after(taken('2023-01-01', [], ['title', 'due'])).sheets.values()]).toEqual([
      { source: 'Action table', on: '2023-01-01', absent: [], columns: ['title', 'due'], everTold: ['title', 'due'] },
    ]);
    const told = after(taken('2023-01-01', [], ['title', 'due']), taken('2023-06-01', ['GA016'], ['title', 'rag']));
    expect([...told.sheets.values()]).toEqual([
      { source: 'Action table', on: '2023-06-01', absent: ['GA016'], columns: ['title', 'rag'], everTold: ['title', 'due', 'rag'] },
    ]);
  });

  test('a weakness is open until those who found it say that it is gone', () => {
    const recorded = (more: object): Told =>
      clerk({ fact: 'weaknessRecorded', on: '2023-01-01', weakness: 'SW-1', body: 'The auditor', text: 'No plan', ...more } as Fact);
    const weakness = { id: 'SW-1', body: 'The auditor', text: 'No plan', on: '2023-01-01' };
    expect([...after(recorded({})).weaknesses.values()]).toEqual([{ ...weakness, actions: [], year: null, closed: false }]);
    expect([...after(recorded({ actions: ['SEND-1'], year: '2022/23', closed: true })).weaknesses.values()]).toEqual([
      { ...weakness, actions: ['SEND-1'], year: '2022/23', closed: true },
    ]);
  });
});

describe('what is answered, agreed, read and measured', () => {
  test('an answer is of the recommendation that it names, and of no other', () => {
    const told = [
      clerk({ fact: 'reviewReceived', on: '2023-01-01', review: 'PEER', title: 'Peer challenge', areas: [] }),
      ...['R1', 'R2'].map((id) => clerk({ fact: 'recommended', on: '2023-01-02', review: 'PEER', recommendation: id, text: 'Own it' })),
      [OWNER, { fact: 'responded', on: '2023-02-01', review: 'PEER', recommendation: 'R2', answer: 'agreed' }] as const,
    ];
    expect(
      after(...told)
        .reviews.get('PEER')
        ?.recommendations.map(({ response }) => response),
    ).toEqual([null, { answer: 'agreed', reason: null, on: '2023-02-01', by: OWNER }]);
  });

  test('a joint response is named and given for itself alone', () => {
    const asked = (response: string): Told =>
      clerk({ fact: 'jointResponseAsked', on: '2023-01-02', review: 'PEER', response, from: [OWNER, AUDIT], due: '2023-06-01' });
    const told = [
      clerk({ fact: 'reviewReceived', on: '2023-01-01', review: 'PEER', title: 'Peer challenge', areas: [] }),
      asked('J1'),
      asked('J2'),
      clerk({ fact: 'respondentNamed', on: '2023-01-03', review: 'PEER', response: 'J2', respondent: OWNER }),
      [OWNER, { fact: 'jointResponseGiven', on: '2023-02-01', review: 'PEER', response: 'J2', text: 'We agree' }] as const,
    ];
    const both = { from: [OWNER, AUDIT], due: '2023-06-01', askedOn: '2023-01-02' };
    expect(after(...told).reviews.get('PEER')?.jointResponses).toEqual([
      { ...both, id: 'J1', respondent: null, given: null },
      { ...both, id: 'J2', respondent: OWNER, given: { text: 'We agree', on: '2023-02-01', by: OWNER } },
    ]);
  });

  test('an agreement with no last day stands, and says who signed it and when it is reviewed where that was said', () => {
    const recorded = (more: object): Told =>
      clerk({
        fact: 'agreementRecorded',
        on: '2023-01-01',
        agreement: 'SLA-1',
        title: 'Routes',
        state: 'inForce',
        directorates: ['CFE', 'PTE'],
        actions: [],
        ...more,
      } as Fact);
    const agreement = {
      id: 'SLA-1',
      title: 'Routes',
      state: 'inForce',
      directorates: ['CFE', 'PTE'],
      actions: [],
      draftedOn: '2023-01-01',
      since: '2023-01-01',
    };
    expect(after(recorded({})).agreements.get('SLA-1')).toEqual({ ...agreement, signatories: [], reviewOn: null, endsOn: null });
    const more = { signatories: [OWNER], reviewOn: '2024-01-01', endsOn: '2024-12-31' };
    expect(after(recorded(more)).agreements.get('SLA-1')).toEqual({ ...agreement, ...more });
  });

  test('a practice keeps whom it bound from which day, and each reading', () => {
    const expected = (day: Day, directorates: string[]): Told =>
      clerk({
        fact: 'practiceExpected',
        on: day,
        practice: 'P1',
        title: 'Risks are owned',
        source: 'Strategy',
        directorates,
        everyMonths: 12,
      });
    const read: Told = [AUDIT, { fact: 'practiceRead', on: '2023-02-01', practice: 'P1', directorate: 'CFE', keeping: 'partly', line: 3 }];
    expect(after(expected('2023-01-01', ['CFE']), read, expected('2023-06-01', ['CFE', 'PTE'])).practices.get('P1')).toEqual({
      id: 'P1',
      title: 'Risks are owned',
      source: 'Strategy',
      bound: [
        { from: '2023-01-01', directorates: ['CFE'], everyMonths: 12 },
        { from: '2023-06-01', directorates: ['CFE', 'PTE'], everyMonths: 12 },
      ],
      readings: [{ directorate: 'CFE', keeping: 'partly', line: 3, by: AUDIT, on: '2023-02-01', evidence: [], note: null, entry: 2 }],
    });
  });

  test('a measure keeps its readings when it is defined again', () => {
    const defined = (more: object): Told =>
      clerk({
        fact: 'measureDefined',
        on: '2023-01-01',
        measure: 'K1',
        name: 'In time',
        population: 'Decisions',
        unit: '%',
        target: 100,
        source: 'Audit',
        ...more,
      } as Fact);
    const read: Told = [OWNER, { fact: 'measureRead', on: '2023-02-01', measure: 'K1', value: 82 }];
    const measure = { id: 'K1', name: 'In time', population: 'Decisions', unit: '%', target: 100, source: 'Audit' };
    expect(after(defined({})).measures.get('K1')).toEqual({ ...measure, action: null, aspiration: null, readings: [] });
    const readings = [{ on: '2023-02-01', value: 82, by: OWNER, verified: null }];
    const told = after(defined({}), read, [CLERK, { ...defined({ aspiration: 99, action: 'SEND-1' })[1], on: '2023-03-01' } as Fact]);
    expect(told.measures.get('K1')).toEqual({ ...measure, action: 'SEND-1', aspiration: 99, readings });
  });
});

function at(day: Day): Instant {
  return `${day}T12:00:00.000Z` as Instant;
}
