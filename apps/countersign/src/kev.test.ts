import { describe, expect, test } from 'vitest';
import { noSharedData, ofProject, place, readShared, shared } from './command-line.suite.ts';

const FILE = shared('kev/known_exploited_vulnerabilities.csv');
const MAPPING = ofProject('examples/mappings/kev.json');

/** The same register as its publisher gives it in JSON: counted here with nothing of ours. */
type Published = { readonly vulnerabilities: readonly { readonly dateAdded: string; readonly dueDate: string }[] };

function countedIn({ vulnerabilities }: Published, day: string) {
  const there = vulnerabilities.filter(({ dateAdded }) => dateAdded <= day);
  const late = there.filter(({ dueDate }) => dueDate < day);
  const days = late.reduce((sum, { dueDate }) => sum + Math.round((Date.parse(day) - Date.parse(dueDate)) / 86_400_000), 0);
  return { total: there.length, count: late.length, days };
}

describe.skipIf(noSharedData)('a public register of 1,404 required actions (shared data)', () => {
  test('goes in whole, once, and its lateness agrees with a count made without us', async () => {
    const { countersign } = place('2026-01-05T09:00:00.000Z');
    await countersign('init');
    const first = await countersign('import', FILE, '--mapping', MAPPING, '--on', '2025-08-26');
    expect(first).toMatchObject({
      exit: 0,
      json: { rowsRead: 1404, added: 1404, changed: 0, unchanged: 0, refused: 0, absent: [], written: true },
    });
    const again = await countersign('import', FILE, '--mapping', MAPPING, '--on', '2025-08-26');
    expect(again).toMatchObject({ exit: 0, json: { rowsRead: 1404, added: 0, changed: 0, unchanged: 1404, refused: 0 } });

    const published = JSON.parse(readShared('kev/known_exploited_vulnerabilities.json')) as Published;
    for (const day of ['2022-06-30', '2024-02-29', '2025-08-26']) {
      const { json } = await countersign('position', '--as-at', day);
      expect({ total: json.total, ...json.overdue }).toEqual(countedIn(published, day));
      expect(Object.values(json.counts as Record<string, number>).reduce((sum, each) => sum + each, 0)).toBe(json.total);
    }
    expect(await countersign('verify')).toMatchObject({ exit: 0, json: { ok: true, entries: 1405 } });
  });
});
