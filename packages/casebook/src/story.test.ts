import {
  askedOf,
  committeesOf,
  countersign1,
  coverageOf,
  type Day,
  findingsOf,
  type Issued,
  type PositionedAction,
  principalCouncil,
  publishBy,
} from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { LAST_MEETING, MEETINGS, positionOn, registerOn } from './replay.suite.ts';

describe('the agreement between the two directorates', () => {
  test('is still a draft after more than a year', () => {
    const agreement = registerOn(LAST_MEETING).agreements.get('SLA-1');
    expect(agreement).toMatchObject({ state: 'drafted', draftedOn: '2023-02-06', since: '2023-02-06' });
  });

  test('was given more time twice; a third time was put off, and then refused', () => {
    const extensions = (day: Day) =>
      registerOn(day)
        .action('GA012')
        ?.extensions.map(({ outcome }) => outcome.outcome);
    expect(extensions('2023-06-20')).toEqual(['granted', 'granted']);
    expect(extensions('2023-10-10')).toEqual(['granted', 'granted', 'deferred']);
    expect(extensions(LAST_MEETING)).toEqual(['granted', 'granted', 'refused']);
  });

  test('turned amber, then red, while its officers called it green until October 2023', () => {
    expect(MEETINGS.slice(1).map((day) => on(day, 'GA012').rating.state)).toEqual(['green', 'green', 'amber', 'red', 'red']);
    expect(on('2023-10-10', 'GA012').officerSays).toBe('green');
  });

  test('makes what rests on it late as well', () => {
    expect(on(LAST_MEETING, 'GA014').rating.because).toContainEqual({ reason: 'dependsOnLate', refs: ['GA012'] });
    expect(on(LAST_MEETING, 'GA033').rating).toMatchObject({ state: 'amber', because: [{ reason: 'dependsOnLate', refs: ['GA012'] }] });
  });
});

describe('who answered', () => {
  test('the giver, for the six months in which a hand-over lay unanswered', () => {
    expect(registerOn('2023-05-29').action('GA014')).toMatchObject({
      lead: 'CFE',
      accountable: 'head-of-admissions',
      handover: { to: 'PTE', offeredOn: '2022-11-28' },
    });
    expect(registerOn('2023-05-30').action('GA014')).toMatchObject({
      lead: 'PTE',
      accountable: 'head-of-passenger-transport',
      handover: null,
    });
  });

  test('nobody, while an action raised by Members was declined by one directorate and offered to another', () => {
    expect(registerOn('2022-12-07').action('GA030')).toMatchObject({ stage: 'open', accountable: null });
    expect(registerOn('2023-01-24').action('GA030')).toMatchObject({ stage: 'offered', offeredTo: 'CFE', accountable: null });
    expect(on('2023-01-24', 'GA030').rating).toMatchObject({
      state: 'red',
      because: expect.arrayContaining([{ reason: 'noAccountablePost' }]),
    });
  });

  test('each directorate for its own take-up of a corporate-wide action', () => {
    const takeUp = registerOn(LAST_MEETING)
      .action('GA006')
      ?.takeUp.map(({ directorate, state }) => `${directorate} ${state}`);
    expect(takeUp?.sort()).toEqual(['AH underWay', 'CFE complete', 'CR complete', 'PTE complete']);
  });
});

describe('what took the place of something else', () => {
  test('keeps the date first promised there: the one record is late since February 2023, though its own agreed date never was', () => {
    const { dates, follows, hands } = registerOn('2023-06-09').action('GA015') ?? {};
    expect(dates).toMatchObject({ original: '2023-02-17', agreed: '2023-09-01' });
    expect(follows).toEqual(['GA021']);
    expect(hands).toContainEqual({ post: 'head-of-passenger-transport', as: 'accountable' });
    expect(registerOn('2023-06-08').action('GA015')?.dates.original).toBe('2023-09-01');
  });

  test('and says so, with no extension to explain it', () => {
    expect(on('2023-06-20', 'GA015').rating.because).toContainEqual({
      reason: 'promisedEarlier',
      original: '2023-02-17',
      agreed: '2023-09-01',
      days: 196,
    });
  });

  test('what was given up was first proposed by the post that answered for it, and ended by another', () => {
    expect(registerOn('2023-04-17').action('GA016')?.proposals).toMatchObject([{ matter: 'withdraw', by: 'head-of-admissions' }]);
    expect(registerOn('2023-04-18').action('GA016')).toMatchObject({ stage: 'withdrawn', proposals: [] });
    expect(registerOn('2023-04-18').history('GA016').at(-1)).toMatchObject({ by: 'corporate-director-cfe', fact: { fact: 'withdrawn' } });
  });
});

describe('what moved the dates', () => {
  test('is typed, so that it can be counted', () => {
    const requested = registerOn(LAST_MEETING)
      .actions()
      .flatMap(({ ref, extensions }) => extensions.flatMap(({ causes }) => causes.map((cause) => `${ref} ${cause}`)));
    expect(requested.sort()).toEqual(['GA011 capacity', 'GA011 supplier', 'GA015 policy', 'GA028 need']);
  });
});

describe('who had checked', () => {
  test("by the end internal audit's follow-up has verified 3 of the 11 areas", () => {
    expect(coverageOf(registerOn(LAST_MEETING))).toMatchObject([{ areas: 11, verified: 3, verifiedAreas: ['A1', 'A3', 'A11'] }]);
    expect(coverageOf(registerOn('2023-10-10'))).toMatchObject([{ verified: 0 }]);
  });

  test('with an opinion in a word of the council’s own, which rose for the form from June to November', () => {
    const grades = (ref: string) =>
      registerOn(LAST_MEETING)
        .action(ref)
        ?.verifications.map(({ grade }) => grade?.label);
    expect(grades('GA004')).toEqual(['Substantial']);
    expect(grades('GA005')).toEqual(['Limited', 'Reasonable']);
  });

  test('each of them up to the last entry about the action that there was', () => {
    const register = registerOn(LAST_MEETING);
    const checks = register.actions().flatMap(({ ref, verifications }) => verifications.map((check) => ({ ref, ...check })));
    expect(checks).toHaveLength(19);
    for (const { ref, entry, upTo } of checks) {
      const before = register.history(ref).filter(({ number }) => number < entry);
      expect({ ref, upTo }).toEqual({ ref, upTo: before.at(-1)?.number });
    }
  });

  test('nobody independent, where a service only assessed itself', () => {
    expect(on(LAST_MEETING, 'GA013')).toMatchObject({
      stage: 'reportedComplete',
      assurance: null,
      verification: { line: 1, outcome: 'implemented' },
    });
  });

  test('the second line, for two actions that stand as assured', () => {
    expect(on(LAST_MEETING, 'GA007').assurance).toMatchObject({ line: 2, by: 'equality-lead', stale: false });
    expect(on(LAST_MEETING, 'GA018').assurance).toMatchObject({ line: 2, by: 'head-of-procurement', stale: false });
  });

  test('audit sent back a completion, and after a month of silence it was red', () => {
    expect(on('2023-10-10', 'GA031').rating.because).toContainEqual({ reason: 'returnedAndSilent', on: '2023-09-05', days: 35 });
    expect(on(LAST_MEETING, 'GA031').stage).toBe('reportedComplete');
  });

  test('audit found one half done, one without evidence and one below its target, and each was open again', () => {
    expect(on('2023-06-20', 'GA005')).toMatchObject({ stage: 'open', verification: { outcome: 'partly' }, rating: { state: 'red' } });
    expect(on('2023-10-10', 'GA027')).toMatchObject({ stage: 'open', verification: { outcome: 'noEvidence' }, rating: { state: 'red' } });
    expect(on(LAST_MEETING, 'GA003')).toMatchObject({
      stage: 'open',
      verification: { outcome: 'notImplemented' },
      rating: { state: 'red' },
    });
  });

  test.each([
    ['GA009', '2023-10-10', 'evidenceReplaced'],
    ['GA002', LAST_MEETING, 'noLongerHolds'],
    ['GA023', LAST_MEETING, 'expired'],
  ] as const)('the assurance of %s was stale on %s: %s', (ref, day, why) => {
    expect(on(day, ref)).toMatchObject({ stage: 'reportedComplete', assurance: { stale: true, staleBecause: { why } } });
  });

  test('and one of these was verified again, on the evidence that took the place of the first', () => {
    expect(on(LAST_MEETING, 'GA009')).toMatchObject({ stage: 'assured', assurance: { stale: false, on: '2023-12-05' } });
  });
});

describe('the committee', () => {
  const { meetings, cadences, resolutions, planned } = registerOn(LAST_MEETING);

  test('asked in November 2022 to be told every three months, and was told once in five', () => {
    expect(cadences).toMatchObject([{ everyMonths: 3, from: '2022-11-15', minute: 'GAC 15 November 2022, minute 9' }]);
    const late = (day: Day) => committeesOf(registerOn(day)).map(({ overdueDays }) => overdueDays);
    expect(MEETINGS.map(late)).toEqual([[0], [0], [0], [0], [0], [0]]);
    expect(late('2023-06-09')).toEqual([54]);
    expect(late('2024-03-07')).toEqual([65]);
  });

  // biome-ignore format: a table, to be read by anybody
  test.each([
    // meeting       reports issued to it, each on the day that it is as at
    ['GAC-2022-09', []],
    ['GAC-2022-11', ['2022-11-07']],
    ['GAC-2023-01', ['2023-01-16']],
    ['GAC-2023-06', ['2023-06-12', '2023-06-14']],
    ['GAC-2023-10', ['2023-10-02']],
    ['GAC-2024-03', ['2024-03-08']],
  ] as const)('was issued, for %s, %j', (meeting, days) => {
    const issued = meetings.find(({ id }) => id === meeting);
    expect(issued?.reports.map(({ asAt }) => asAt)).toEqual(days);
  });

  test('was issued each of them with five clear days before the meeting', () => {
    const reported = meetings.filter(({ reports }) => reports.length > 0);
    const inTime = reported.filter(({ date, reports: [first] }) => first !== undefined && first.on <= publishBy(date, principalCouncil).by);
    expect([reported.length, inTime.length]).toEqual([5, 5]);
  });

  test('had its report of June 2023 once more, because audit had assured another action the day after the first', () => {
    const [first, second] = meetings.find(({ id }) => id === 'GAC-2023-06')?.reports ?? [];
    const told = ({ asAt, knownAt }: Issued) =>
      registerOn(asAt, knownAt)
        .actions()
        .filter(({ stage }) => stage === 'assured');
    expect([first, second].map((issued) => issued && told(issued).length)).toEqual([5, 6]);
  });

  // biome-ignore format: a table, to be read by anybody
  test.each([
    ['GAC-2022-09', ['agree GA001 GA002 GA003']],
    ['GAC-2022-11', ['note the whole table', 'agree GA026']],
    ['GAC-2023-01', ['note the whole table']],
    ['GAC-2023-06', ['note the whole table', 'approve GA011 GA012', 'defer GA014']],
    ['GAC-2023-10', ['askToAttend GA012', 'agree GA034']],
    ['GAC-2024-03', ['askToAttend GA012', 'recommend GA012 GA033']],
  ] as const)('resolved at %s to %j', (meeting, resolved) => {
    const found = resolutions.filter((each) => each.meeting === meeting);
    expect(found.map(({ resolution, actions }) => `${resolution} ${actions?.join(' ') ?? 'the whole table'}`)).toEqual(resolved);
  });

  test('was to see the agreement signed in October 2023, and then in March 2024', () => {
    expect(registerOn('2023-10-09').planned.get('W2')).toMatchObject({ meeting: 'GAC-2023-10', actions: ['GA012'] });
    expect(planned.get('W2')).toMatchObject({ meeting: 'GAC-2024-03', actions: ['GA012'] });
    expect([...planned.keys()]).toEqual(['W1', 'W2', 'W3']);
  });

  test('was told in June 2023 how the trackers were being bought, and it is exempt since', () => {
    const told = findingsOf(askedOf(registerOn(LAST_MEETING), countersign1, [])).filter(({ rule }) => rule === 'REP-4');
    expect(told).toMatchObject([
      { action: 'GA020', because: [{ found: 'toldBeforeExempt', meeting: 'GAC-2023-06', fields: ['reports'] }] },
    ]);
  });
});

describe('what else is told', () => {
  test('transport for on-time applications: officers count 98.2% and 98.4%, audit counts 97.1%, against a target of 98%', () => {
    const measure = registerOn(LAST_MEETING).measures.get('M1');
    expect(measure).toMatchObject({ target: 98, aspiration: 100 });
    expect(measure?.readings.map(({ value, verified }) => [value, verified])).toEqual([
      [98.2, null],
      [98.4, null],
      [97.1, 3],
    ]);
  });

  test("the parents' forum was asked twice, and something changed each time", () => {
    const asked = registerOn(LAST_MEETING)
      .actions()
      .flatMap(({ consultations }) => consultations);
    expect(asked.filter(({ who }) => who.includes('forum')).map(({ changed }) => changed !== null)).toEqual([true, true]);
  });

  test('one action nobody has reported on since January 2023', () => {
    expect(on(LAST_MEETING, 'GA024').rating.because).toContainEqual({ reason: 'noUpdate', since: '2023-01-13', days: 431 });
  });

  test('a completion of 20 January 2023 was not known to the meeting of the 24th; it was recorded on the 27th', () => {
    expect(registerOn('2023-01-24', '2023-01-24T18:00:00.000Z').action('GA008')?.stage).toBe('open');
    expect(registerOn('2023-01-24').action('GA008')?.stage).toBe('reportedComplete');
  });
});

function on(day: Day, ref: string): PositionedAction {
  const found = positionOn(day).actions.find((action) => action.ref === ref);
  if (found === undefined) throw new Error(`${ref} was not in the table on ${day}`);
  return found;
}
