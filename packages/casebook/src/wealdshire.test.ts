import { unnumberedEntry } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { wealdshire } from './index.ts';
import { registerOn } from './replay.suite.ts';

describe('the entries of the worked example', () => {
  test('are entries that the register can read, each of them', () => {
    const faults = wealdshire.map((entry, index) => ({ line: index + 2, faults: unnumberedEntry.safeParse(entry).error?.issues ?? [] }));
    expect(faults.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  test('stand in the order in which they were recorded', () => {
    const moments = wealdshire.map(({ recordedAt }) => recordedAt);
    expect(moments).toEqual([...moments].sort());
  });

  test('tell of nothing before it was true, and of nothing later than a week after', () => {
    const lags = wealdshire.flatMap(({ recordedAt, facts }) => facts.map(({ on }) => daysFrom(on, recordedAt.slice(0, 10))));
    expect(Math.min(...lags)).toBe(0);
    expect(Math.max(...lags)).toBe(7);
  });

  test('were all recorded on working days, and so were the days that they tell of', () => {
    const days = wealdshire.flatMap(({ recordedAt, facts }) => [recordedAt.slice(0, 10), ...facts.map(({ on }) => on)]);
    expect([...new Set(days)].filter(isDayOff)).toEqual([]);
  });

  test('were recorded by posts that the council has established, and no name of a person is among them', () => {
    const { posts } = registerOn('2024-03-19').council;
    expect([...new Set(wealdshire.map(({ by }) => by))].filter((by) => !posts.has(by))).toEqual([]);
  });

  test('name only posts, directorates, areas and agreements that the council has', () => {
    const register = registerOn('2024-03-19');
    const { posts, directorates } = register.council;
    const areas = register.reviews.get('HTST-2022')?.areas.map(({ id }) => id) ?? [];
    for (const action of register.actions()) {
      expect(areas).toContain(action.area);
      expect([...directorates.keys()]).toEqual(
        expect.arrayContaining([action.lead, ...action.contributors.map((each) => each.directorate)]),
      );
      expect([...posts.keys()]).toEqual(expect.arrayContaining([...action.hands.map(({ post }) => post)]));
    }
  });

  test('name only recommendations, practices and words of the scales that the council has adopted', () => {
    const register = registerOn('2024-03-19');
    const { scales } = register.council;
    const labels = [...scales.values()].flatMap(({ of, labels }) => labels.map(({ label }) => `${of} ${label}`));
    const recommendations = register.reviews.get('HTST-2022')?.recommendations ?? [];
    for (const { recommendation, repairs, priority, verifications } of register.actions()) {
      expect(recommendations.map(({ id }) => id)).toContain(recommendation);
      expect([...register.practices.keys()]).toEqual(expect.arrayContaining([...repairs]));
      expect(labels).toContain(`priority ${priority}`);
      expect(labels).toEqual(expect.arrayContaining(verifications.flatMap(({ grade }) => (grade ? [`opinion ${grade.label}`] : []))));
    }
    expect(recommendations.filter(({ priority }) => !labels.includes(`priority ${priority}`))).toEqual([]);
  });

  test('name only posts that the council has, also where a joint reply is owed, a role is held and a practice is read', () => {
    const { reviews, practices, council } = registerOn('2024-03-19');
    const named = [
      ...[...reviews.values()].flatMap(({ jointResponses }) => jointResponses.flatMap(({ from, respondent }) => [...from, respondent])),
      ...council.roles.map(({ post }) => post),
      ...[...practices.values()].flatMap(({ readings }) => readings.map(({ by }) => by)),
    ];
    expect([...new Set(named)].filter((post) => post === null || !council.posts.has(post))).toEqual([]);
  });

  test('say whether a post was held, and never by whom', () => {
    const held = wealdshire.flatMap(({ facts }) => facts).filter(({ fact }) => fact === 'postHeld');
    expect(held.map(({ state }) => state)).toEqual(['vacant', 'interim']);
    expect(held.filter((fact) => 'holder' in fact)).toEqual([]);
  });

  test('schedule six meetings, each on a working day, and the example is read as at the last', () => {
    const { council, meetings } = registerOn('2024-03-19');
    expect(meetings.map(({ date }) => date)).toEqual(['2022-09-22', '2022-11-15', '2023-01-24', '2023-06-20', '2023-10-10', '2024-03-19']);
    expect(meetings.map(({ date }) => date).filter(isDayOff)).toEqual([]);
    expect(council).toMatchObject({ name: 'Wealdshire County Council', workedExample: { readOn: '2024-03-19' } });
  });
});

function daysFrom(day: string, later: string): number {
  return (Date.parse(later) - Date.parse(day)) / 86_400_000;
}

/** A Saturday, a Sunday, or a bank holiday of England and Wales between September 2022 and March 2024. */
function isDayOff(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay()) || BANK_HOLIDAYS.includes(day);
}

const BANK_HOLIDAYS = [
  ...['2022-09-19', '2022-12-26', '2022-12-27', '2023-01-02', '2023-04-07', '2023-04-10', '2023-05-01', '2023-05-08', '2023-05-29'],
  ...['2023-08-28', '2023-12-25', '2023-12-26', '2024-01-01', '2024-03-29'],
];
