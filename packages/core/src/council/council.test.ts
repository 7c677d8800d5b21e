import { describe, expect, test } from 'vitest';
import { decide } from '../act/act.ts';
import type { Command } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import type { Day } from '../day/day.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import { AUDIT, andThen, asking, assured, CLERK, given, MONITORING, OWNER, on } from '../given.suite.ts';
import { headsNow, isFilled, isOpen, successorsOf } from './council.ts';

const opened = (directorate: string, day: Day, name = directorate): Fact => ({ fact: 'directorateOpened', on: day, directorate, name });
const closed = (directorate: string, day: Day, ...successors: string[]): Fact => ({
  fact: 'directorateClosed',
  on: day,
  directorate,
  successors,
});
const post = (data: Omit<FactOf<'postEstablished'>, 'fact' | 'on'>, day: Day = '2022-01-01'): Fact => ({
  fact: 'postEstablished',
  on: day,
  ...data,
});
const holding = (data: Omit<FactOf<'postHeld'>, 'fact' | 'on'>, day: Day): Fact => ({ fact: 'postHeld', on: day, ...data });
const told = (...facts: readonly Fact[]) => given(...facts.map((fact) => [CLERK, fact] as const));
const ask = (verb: Verb, day: Day, data: object) => ({ verb, as: CLERK, on: day, data }) as unknown as Command;

describe('a directorate', () => {
  test('is there from the day on which it was opened', () => {
    const past = told(opened('CFE', '2022-04-01', 'Children, Families and Education'));
    expect([...on(past, '2022-03-31').council.directorates.keys()]).toEqual([]);
    expect(on(past, '2022-04-01').council.directorates.get('CFE')).toEqual({
      id: 'CFE',
      name: 'Children, Families and Education',
      openedOn: '2022-04-01',
      closed: null,
    });
  });

  test('takes another name from a day, and is as old as it was', () => {
    const past = told(opened('CFE', '2022-04-01', 'Children and Families'), opened('CFE', '2023-06-01', "Children's Services"));
    expect(on(past, '2023-05-31').council.directorates.get('CFE')).toMatchObject({ name: 'Children and Families' });
    expect(on(past, '2023-06-01').council.directorates.get('CFE')).toMatchObject({ name: "Children's Services", openedOn: '2022-04-01' });
  });

  test('that takes another name leaves what was assured assured', () => {
    const past = andThen(assured(), CLERK, opened('CFE', '2023-06-01', "Children's Services"));
    expect(on(past, '2023-06-01').action('SEND-1')).toMatchObject({ stage: 'assured', assurance: { stale: null } });
  });

  test('is opened, and named again, in the same words', () => {
    expect(asking(told(), ask('openDirectorate', '2022-04-01', { directorate: 'CFE', name: 'Children' }))).toEqual(
      opened('CFE', '2022-04-01', 'Children'),
    );
  });

  test('is open until the day on which it is closed, which is told with its successors', () => {
    const past = told(opened('CFE', '2022-01-01'), opened('CYP', '2023-04-01'), closed('CFE', '2023-04-01', 'CYP'));
    expect(isOpen(on(past, '2023-03-31').council, 'CFE')).toBe(true);
    expect(isOpen(on(past, '2023-04-01').council, 'CFE')).toBe(false);
    expect(on(past, '2023-04-01').council.directorates.get('CFE')?.closed).toEqual({ on: '2023-04-01', successors: ['CYP'] });
  });

  test('that never was is not open', () => {
    expect(isOpen(on(told(), '2023-01-01').council, 'ZZ')).toBe(false);
  });
});

describe('the successors of a directorate', () => {
  // CFE and ASH are merged into PEO in 2023; in 2024 PEO is divided into CYP and ADU, and ENV ends with none.
  const past = told(
    ...['CFE', 'ASH', 'ENV', 'GET'].map((id) => opened(id, '2022-01-01')),
    opened('PEO', '2023-04-01'),
    closed('CFE', '2023-04-01', 'PEO'),
    closed('ASH', '2023-04-01', 'PEO'),
    opened('CYP', '2024-04-01'),
    opened('ADU', '2024-04-01'),
    closed('PEO', '2024-04-01', 'CYP', 'ADU'),
    closed('ENV', '2024-04-01'),
  );

  test.each<[string, Day, readonly string[]]>([
    ['CFE', '2023-03-31', ['CFE']],
    ['CFE', '2023-04-01', ['PEO']],
    ['ASH', '2023-04-01', ['PEO']],
    ['CFE', '2024-03-31', ['PEO']],
    ['CFE', '2024-04-01', ['CYP', 'ADU']],
    ['ASH', '2024-04-01', ['CYP', 'ADU']],
    ['PEO', '2024-04-01', ['CYP', 'ADU']],
    ['CYP', '2024-04-01', ['CYP']],
    ['GET', '2024-04-01', ['GET']],
    ['ENV', '2024-04-01', []],
  ])('of %s on %s are %j', (id, day, successors) => {
    expect(successorsOf(on(past, day).council, id)).toEqual(successors);
  });

  test('are told once when two of them were merged again', () => {
    const again = told(
      ...['A', 'B', 'C', 'D'].map((id) => opened(id, '2022-01-01')),
      closed('A', '2023-01-01', 'B', 'C'),
      closed('B', '2024-01-01', 'D'),
      closed('C', '2024-01-01', 'D'),
    );
    expect(successorsOf(on(again, '2024-01-01').council, 'A')).toEqual(['D']);
  });

  test('come to an end also where two directorates name each other', () => {
    const circle = told(
      opened('A', '2022-01-01'),
      opened('B', '2022-01-01'),
      closed('A', '2023-01-01', 'B'),
      closed('B', '2023-01-01', 'A'),
    );
    expect(successorsOf(on(circle, '2023-01-01').council, 'A')).toEqual([]);
  });
});

describe('a post', () => {
  const directorates = [opened('CFE', '2022-01-01'), opened('PTE', '2022-01-01')];

  test('of which nothing was said has no directorate, no line and no office, and is not known to be held', () => {
    expect(on(told(post({ post: OWNER })), '2022-01-01').council.posts.get(OWNER)).toEqual({
      id: OWNER,
      title: OWNER,
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

  test('of which more is said keeps what was said before', () => {
    const past = told(
      ...directorates,
      post({ post: OWNER, title: 'Head of Admissions', directorate: 'CFE', line: 1 }),
      post({ post: OWNER, directorate: 'PTE' }, '2023-04-01'),
    );
    expect(on(past, '2023-04-01').council.posts.get(OWNER)).toMatchObject({
      title: 'Head of Admissions',
      line: 1,
      directorate: 'PTE',
      sat: [
        { directorate: 'CFE', from: '2022-01-01' },
        { directorate: 'PTE', from: '2023-04-01' },
      ],
    });
  });

  test('that is said again to sit where it sits did not move', () => {
    const past = told(...directorates, post({ post: OWNER, directorate: 'CFE' }), post({ post: OWNER, directorate: 'CFE' }, '2023-04-01'));
    expect(on(past, '2023-04-01').council.posts.get(OWNER)?.sat).toHaveLength(1);
  });

  test('holds the statutory office that was said to go with it', () => {
    const past = told(post({ post: MONITORING, line: 2, statutory: 'monitoringOfficer' }), post({ post: MONITORING, title: 'The MO' }));
    expect(on(past, '2022-01-01').council.posts.get(MONITORING)).toMatchObject({ statutory: 'monitoringOfficer', title: 'The MO' });
  });

  test.each<[string, object, object]>([
    ['sits in a directorate that is there', { directorate: 'ZZ' }, { refused: 'notThere', what: 'directorate', id: 'ZZ' }],
    ['heads a directorate that is there', { heads: 'ZZ' }, { refused: 'notThere', what: 'directorate', id: 'ZZ' }],
  ])('%s', (_, data, refusal) => {
    expect(asking(told(...directorates), ask('establishPost', '2023-01-01', { post: OWNER, ...data }))).toEqual(refusal);
  });
});

describe('whether a post is independent of what it audits', () => {
  /** One row: what was said of it in turn, the line it then speaks from, and whether it is independent. */
  test.each<[string, readonly Partial<FactOf<'postEstablished'>>[], number | null, boolean]>([
    ['line 3 is, when nobody says otherwise', [{ line: 3 }], 3, true],
    ['line 3 is not when the council says so', [{ line: 3, independent: false }], 3, false],
    ['line 3 is not when the council says so later', [{ line: 3 }, { independent: false }], 3, false],
    ['line 3 is again when the council says so', [{ line: 3, independent: false }, { independent: true }], 3, true],
    ['line 3 stays not so when something else is said', [{ line: 3, independent: false }, { title: 'Audit and Risk' }], 3, false],
    ['line 3 stays not so when its line is said again', [{ line: 3, independent: false }, { line: 3 }], 3, false],
    ['line 2 never is', [{ line: 2 }], 2, false],
    ['line 2 never is, even when it is said to be', [{ line: 2, independent: true }], 2, false],
    ['line 1 never is', [{ line: 1, independent: true }], 1, false],
    ['a post without a line never is', [{ independent: true }], null, false],
    ['one that leaves line 3 is so no longer', [{ line: 3 }, { line: 2 }], 2, false],
    ['one that comes to line 3 is', [{ line: 2 }, { line: 3 }], 3, true],
  ])('%s', (_, said, line, independent) => {
    const past = told(...said.map((each) => post({ post: AUDIT, ...each } as FactOf<'postEstablished'>)));
    expect(on(past, '2022-01-01').council.posts.get(AUDIT)).toMatchObject({ line, independent });
  });

  test.each<[number | undefined, object]>([
    [undefined, { refused: 'lineNotHeld', ref: AUDIT, post: AUDIT, line: 3, holds: null }],
    [1, { refused: 'lineNotHeld', ref: AUDIT, post: AUDIT, line: 3, holds: 1 }],
    [2, { refused: 'lineNotHeld', ref: AUDIT, post: AUDIT, line: 3, holds: 2 }],
    [3, { fact: 'postEstablished', on: '2022-02-01', post: AUDIT, line: 3, independent: true }],
  ])('is not said of a post of line %s unless that is 3', (line, answer) => {
    const said = { post: AUDIT, ...(line === undefined ? {} : { line }), independent: true };
    expect(asking(told(post({ post: 'x' })), ask('establishPost', '2022-02-01', said))).toEqual(answer);
  });

  test('can be said of a post that is known to speak from line 3, without saying the line again', () => {
    const past = told(post({ post: AUDIT, line: 3, independent: false }));
    expect(asking(past, ask('establishPost', '2022-02-01', { post: AUDIT, independent: true }))).toMatchObject({ independent: true });
  });
});

describe('whether somebody holds a post', () => {
  const past = told(
    post({ post: OWNER }),
    holding({ post: OWNER, state: 'held', holder: 'A. Marsh' }, '2022-02-01'),
    holding({ post: OWNER, state: 'vacant' }, '2022-06-01'),
    holding({ post: OWNER, state: 'interim' }, '2022-09-01'),
  );

  test.each<[Day, object]>([
    ['2022-01-31', { state: 'notRecorded' }],
    ['2022-02-01', { state: 'held', since: '2022-02-01', holder: 'A. Marsh' }],
    ['2022-05-31', { state: 'held', since: '2022-02-01', holder: 'A. Marsh' }],
    ['2022-06-01', { state: 'vacant', since: '2022-06-01' }],
    ['2022-09-01', { state: 'interim', since: '2022-09-01', holder: null }],
  ])('is, on %s, told as %j', (day, held) => {
    expect(on(past, day).council.posts.get(OWNER)?.holding).toEqual(held);
  });

  test.each<[string, object, object]>([
    ['is not said of a post that is not there', { post: 'x', state: 'held' }, { refused: 'notThere', what: 'post', id: 'x' }],
    ['is not said both ways', { post: OWNER, state: 'vacant', holder: 'A. Marsh' }, { refused: 'vacantButHeld', post: OWNER }],
    ['needs no name', { post: OWNER, state: 'held' }, { fact: 'postHeld', on: '2023-01-01', post: OWNER, state: 'held' }],
  ])('%s', (_, data, answer) => {
    expect(asking(past, ask('recordHolder', '2023-01-01', data))).toEqual(answer);
  });
});

describe('the head of a directorate', () => {
  const CORPORATE = 'director-of-people';
  const began = [
    opened('CFE', '2022-01-01'),
    opened('PEO', '2023-04-01'),
    post({ post: CORPORATE, directorate: 'CFE', heads: 'CFE' }),
  ] as const;
  const heads = (past: ReturnType<typeof told>, day: Day, id = CORPORATE) => {
    const found = on(past, day).council.posts.get(id);
    return found === undefined ? null : headsNow(found);
  };

  test('heads it from the day on which that was said', () => {
    const past = told(opened('CFE', '2022-01-01'), post({ post: OWNER }), post({ post: OWNER, heads: 'CFE' }, '2022-05-01'));
    expect([heads(past, '2022-04-30', OWNER), heads(past, '2022-05-01', OWNER)]).toEqual([null, 'CFE']);
  });

  test('heads one at a time, and those that it headed are remembered', () => {
    const past = told(...began, post({ post: CORPORATE, heads: 'PEO' }, '2023-04-01'));
    expect(on(past, '2023-04-01').council.posts.get(CORPORATE)?.headed).toEqual([
      { directorate: 'CFE', from: '2022-01-01', until: '2023-04-01' },
      { directorate: 'PEO', from: '2023-04-01', until: null },
    ]);
  });

  test('heads nothing once the directorate is closed', () => {
    const past = told(...began, closed('CFE', '2023-04-01', 'PEO'));
    expect([heads(past, '2023-03-31'), heads(past, '2023-04-01')]).toEqual(['CFE', null]);
  });

  test('heads nothing once the post is abolished', () => {
    const past = told(...began, { fact: 'postAbolished', on: '2023-02-01', post: CORPORATE });
    expect([heads(past, '2023-01-31'), heads(past, '2023-02-01')]).toEqual(['CFE', null]);
    expect(isFilled(on(past, '2023-02-01').council, CORPORATE)).toBe(false);
  });

  test('is not named, and nobody is seated, in a directorate that was closed by that day', () => {
    const past = told(...began, closed('CFE', '2023-04-01', 'PEO'));
    const refusal = { refused: 'directorateClosed', directorate: 'CFE' };
    expect(asking(past, ask('establishPost', '2023-04-01', { post: 'x', heads: 'CFE' }))).toEqual(refusal);
    expect(asking(past, ask('establishPost', '2023-04-01', { post: 'x', directorate: 'CFE' }))).toEqual(refusal);
    expect(asking(past, ask('establishPost', '2023-03-31', { post: 'x', directorate: 'CFE', heads: 'CFE' }))).toMatchObject({
      fact: 'postEstablished',
    });
  });
});

describe('committees and meetings', () => {
  const terms = 'To receive reports of internal audit, and to see that what was promised is carried out.';

  test('a committee has its terms of reference, and its later ones from their day', () => {
    const established = (day: Day, each: string): Fact => ({
      fact: 'committeeEstablished',
      on: day,
      committee: 'GAC',
      name: 'Governance and Audit Committee',
      terms: each,
    });
    const past = told(established('2022-01-01', terms), established('2024-01-01', 'The same, and standards.'));
    expect(on(past, '2023-12-31').council.committees.get('GAC')).toEqual({ id: 'GAC', name: 'Governance and Audit Committee', terms });
    expect(on(past, '2024-01-01').council.committees.get('GAC')?.terms).toBe('The same, and standards.');
  });

  test('a committee is established as it is said', () => {
    const data = { committee: 'GAC', name: 'Governance and Audit Committee', terms };
    expect(asking(told(), ask('establishCommittee', '2022-01-01', data))).toEqual({
      fact: 'committeeEstablished',
      on: '2022-01-01',
      ...data,
    });
  });

  test('meetings stand in the order of their dates; one that is put on another day is told once', () => {
    const meeting = (id: string, date: Day, day: Day): Fact => ({
      fact: 'meetingScheduled',
      on: day,
      meeting: id,
      committee: 'GAC',
      date,
    });
    const past = told(
      meeting('late', '2023-05-10', '2022-12-01'),
      meeting('early', '2023-02-01', '2022-12-02'),
      meeting('late', '2023-06-14', '2023-04-01'),
    );
    expect(on(past, '2023-03-31').meetings.map(({ id, date }) => [id, date])).toEqual([
      ['early', '2023-02-01'],
      ['late', '2023-05-10'],
    ]);
    expect(on(past, '2023-04-01').meetings.map(({ date }) => date)).toEqual(['2023-02-01', '2023-06-14']);
  });

  test('a meeting is put in the calendar before it is held', () => {
    const data = { meeting: 'GAC-2023-05', committee: 'GAC', date: '2023-05-10' };
    expect(decide(on(told(post({ post: CLERK })), '2023-01-01'), ask('scheduleMeeting', '2023-01-01', data))).toEqual([
      { fact: 'meetingScheduled', on: '2023-01-01', ...data },
    ]);
  });
});

describe("the council's name", () => {
  test('is told with the day at which a worked example is read', () => {
    const past = told(
      { fact: 'councilNamed', on: '2022-01-01', name: 'Kent' },
      { fact: 'councilNamed', on: '2022-02-01', name: 'Example Council', readOn: '2023-03-15' },
    );
    expect(on(past, '2022-01-31').council).toMatchObject({ name: 'Kent', workedExample: null });
    expect(on(past, '2022-02-01').council).toMatchObject({ name: 'Example Council', workedExample: { readOn: '2023-03-15' } });
  });

  test('is given by whoever sets the register up', () => {
    expect(asking(told(), ask('nameCouncil', '2022-01-01', { name: 'Kent' }))).toEqual({
      fact: 'councilNamed',
      on: '2022-01-01',
      name: 'Kent',
    });
  });
});
