import { describe, expect, test } from 'vitest';
import { afterwards } from '../act/asked.suite.ts';
import type { Command } from '../command/command.ts';
import { type Day, daysLater } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import { andThen, CLERK, OWNER, on } from '../given.suite.ts';
import type { Past } from '../register/past.ts';
import { adoptScheme, issue, raise, report, schedule } from './acts.suite.ts';
import { councilAfter } from './council.suite.ts';
import { toldBefore } from './told.ts';

const inMay = schedule('GAC-2023-05', '2023-05-10');
const told = (past: Past, day: Day, knownAt: Instant | null = null) => toldBefore(past, on(past, day, knownAt));
/** At which meeting, as at which day, and by which version of a report. */
const when = (past: Past, day: Day) => told(past, day).map(({ meeting, on, version }) => [meeting, on, version]);

describe('what a committee was told before a day', () => {
  const issued = councilAfter(
    inMay,
    raise(),
    issue('2023-05-03', 'GAC-2023-05'),
    issue('2023-05-08', 'GAC-2023-05', { asAt: '2023-05-05' }),
  );

  test.each<readonly [what: string, day: Day, told: readonly (readonly [string, Day, number | null])[]]>([
    ['nothing, as long as the meeting is still to be held, though its reports are out', '2023-05-09', []],
    ['nothing, on the day of the meeting: its report is what members have before them', '2023-05-10', []],
    ['the last version of its report from the day after, as at the day that it is of', '2023-05-11', [['GAC-2023-05', '2023-05-05', 2]]],
  ])('is %s', (_what, day, expected) => {
    expect(when(issued, day)).toEqual(expected);
  });

  test('is the register as it stood on the day of the meeting, where no report was issued', () => {
    const past = councilAfter(inMay, raise(), raise({}, 'B', '2023-05-11'));
    expect(when(past, '2023-05-10')).toEqual([]);
    expect(when(past, '2023-05-11')).toEqual([['GAC-2023-05', '2023-05-10', null]]);
    expect(
      told(past, '2023-06-01')[0]
        ?.register()
        .actions()
        .map(({ ref }) => ref),
    ).toEqual(['A']);
  });

  test('is by the version that was out, as long as the next was issued later', () => {
    const again = afterwards(issued, issue('2023-05-20', 'GAC-2023-05'));
    expect(when(again, '2023-05-20')).toEqual([['GAC-2023-05', '2023-05-05', 2]]);
    expect(when(again, '2023-05-21')).toEqual([['GAC-2023-05', '2023-05-20', 3]]);
  });

  test('is the day of the meeting as long as the only report was issued later', () => {
    const past = councilAfter(inMay, raise(), issue('2023-05-20', 'GAC-2023-05'));
    expect(when(past, '2023-05-20')).toEqual([['GAC-2023-05', '2023-05-10', null]]);
    expect(when(past, '2023-05-21')).toEqual([['GAC-2023-05', '2023-05-20', 1]]);
  });
});

describe('what was recorded later', () => {
  const late = { fact: 'reported', on: '2023-05-02', ref: 'A', rag: 'red' } as const;
  const officerSaid = (past: Past, knownAt: Instant | null = null) =>
    told(past, '2023-06-01', knownAt)[0]
      ?.register()
      .action('A')
      ?.reports.map(({ rag }) => rag);

  test('is not in a report that was issued, though it was true on its day', () => {
    const issued = councilAfter(inMay, raise(), issue('2023-05-03', 'GAC-2023-05'));
    const past = andThen(issued, OWNER, late, '2023-05-04');
    expect(officerSaid(past)).toEqual([]);
    expect(
      on(past, '2023-05-03')
        .action('A')
        ?.reports.map(({ rag }) => rag),
    ).toEqual(['red']);
  });

  test('nor does it change how a member was told that it was rated', () => {
    const issued = councilAfter(inMay, raise(), issue('2023-05-03', 'GAC-2023-05'));
    const past = andThen(issued, OWNER, late, '2023-05-04');
    expect(told(past, '2023-06-01')[0]?.rating('A')?.state).toBe('green');
    expect(told(past, '2023-06-01')[0]?.rating('NONE')).toBeNull();
  });

  test('is in the register of a meeting to which none was issued, as far as the reader knows', () => {
    const past = andThen(councilAfter(inMay, raise()), OWNER, late, '2023-05-20');
    expect(officerSaid(past)).toEqual(['red']);
    expect(officerSaid(past, '2023-05-19T12:00:00.000Z')).toEqual([]);
  });
});

describe('several meetings', () => {
  const days = Array.from({ length: 10 }, (_, index): Day => daysLater('2023-04-03', index * 7));
  const meetings = days.map((date): Command => schedule(`GAC-${date}`, date));

  test('are told the last first, whatever the order in which they were put in the calendar', () => {
    const past = councilAfter(...meetings.slice(0, 3).toReversed());
    expect(when(past, '2023-06-01').map(([, day]) => day)).toEqual(['2023-04-17', '2023-04-10', '2023-04-03']);
  });

  test('of any committee count', () => {
    const past = councilAfter(inMay, schedule('SC-2023-05', '2023-05-17', 'SC'));
    expect(when(past, '2023-06-01').map(([meeting]) => meeting)).toEqual(['SC-2023-05', 'GAC-2023-05']);
  });

  test('are told by the day that their reports are of', () => {
    const past = councilAfter(inMay, schedule('SC-2023-05', '2023-05-17', 'SC'), issue('2023-05-08', 'SC-2023-05', { asAt: '2023-05-01' }));
    expect(when(past, '2023-06-01')).toEqual([
      ['GAC-2023-05', '2023-05-10', null],
      ['SC-2023-05', '2023-05-01', 1],
    ]);
  });

  test('are eight at most, and fewer where fewer are asked for', () => {
    const past = councilAfter(...meetings);
    const register = on(past, '2023-07-01');
    expect(when(past, '2023-07-01').map(([, day]) => day)).toEqual(days.slice(2).toReversed());
    expect(toldBefore(past, register, 3).map(({ on: day }) => day)).toEqual(days.slice(7).toReversed());
    expect(toldBefore(past, register, 0)).toEqual([]);
  });

  test('that are still to come have been told nothing', () => {
    expect(when(councilAfter(...meetings), '2023-04-03')).toEqual([]);
  });
});

describe('what a committee was told', () => {
  const half = report('2023-04-04', { percent: 30, rag: 'green' });
  const past = afterwards(councilAfter(inMay, schedule('GAC-2023-06', '2023-06-14'), raise(), half), adoptScheme('2023-06-01', 'reading'));

  test('stays rated by the scheme of its day, when another is adopted', () => {
    const [june, may] = told(past, '2023-07-01');
    expect([may?.scheme().id, may?.rating('A')?.state]).toEqual(['countersign-1', 'green']);
    expect([june?.scheme().id, june?.rating('A')?.state]).toEqual(['reading', 'amber']);
  });

  test('is not rated by a scheme that was recorded after the report', () => {
    const issued = councilAfter(inMay, raise(), half, issue('2023-05-03', 'GAC-2023-05'));
    const scheme = on(past, '2023-06-01').schemes[0]?.scheme;
    expect(scheme?.id).toBe('reading');
    const backdated = andThen(
      issued,
      CLERK,
      { fact: 'schemeAdopted', on: '2023-05-01', scheme: scheme as NonNullable<typeof scheme> },
      '2023-05-04',
    );
    expect(told(backdated, '2023-06-01')[0]?.scheme().id).toBe('countersign-1');
  });
});
