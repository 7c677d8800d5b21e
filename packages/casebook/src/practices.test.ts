import { keptIn, type Practice, practicesByYear } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { LAST_MEETING, registerOn } from './replay.suite.ts';

test('what the council expects of itself was not kept in five places of fourteen in the first year, and in eight in the second', () => {
  const deviating = (year: string) => byYear().filter((each) => each.year === year && each.deviates).length;
  expect([deviating('2022/23'), deviating('2023/24')]).toEqual([5, 8]);
});

describe('who looked', () => {
  test('what the directorate says of itself stands beside what oversight found, and does not outweigh it', () => {
    const { byLine, state } = in2022('P1', 'PTE');
    expect([byLine[1]?.keeping, byLine[2]?.keeping, byLine[3], state]).toEqual(['kept', 'notKept', null, 'notKept']);
  });

  test('nobody in Adults and Health, and that was no silence yet on the day on which a year was over', () => {
    const { council } = register();
    const asked = { practice: practice('P2'), council, directorate: 'AH', year: '2023/24' } as const;
    expect(keptIn({ ...asked, asAt: '2023-09-22' }).state).toBe('notYetDue');
    expect(keptIn({ ...asked, asAt: '2023-09-23' }).state).toBe('silent');
  });

  test('internal audit, from evidence whenever it found a practice kept', () => {
    const found = [...register().practices.values()].flatMap(({ readings }) => readings).filter(({ line }) => line === 3);
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ keeping, evidence }) => keeping === 'kept' && evidence.length === 0)).toEqual([]);
  });

  test('and no post from line 2 or 3 at the directorate in which it sits', () => {
    const { posts } = register().council;
    const readings = [...register().practices.values()].flatMap((each) => each.readings);
    expect(readings.filter(({ line, by, directorate }) => line > 1 && posts.get(by)?.directorate === directorate)).toEqual([]);
  });
});

describe('what was repaired', () => {
  test('by six actions, and each of the four practices by one of them at least', () => {
    const repairs = register()
      .actions()
      .flatMap((action) => action.repairs.map((id) => `${id} ${action.ref}`));
    expect(repairs.sort()).toEqual(['P1 GA004', 'P1 GA005', 'P2 GA006', 'P3 GA023', 'P4 GA027', 'P4 GA032']);
  });

  test('goes on being read once it is how the council works, and so the first slip is seen', () => {
    const after = practice('P1').readings.filter(({ on }) => on > (register().action('GA004')?.embeddedOn ?? ''));
    expect(after.map(({ directorate, keeping }) => `${directorate} ${keeping}`)).toEqual(['CFE kept', 'PTE partly']);
  });

  test('the post that looks after risk was vacant for eleven weeks, and in that time nobody looked at eleven risks', () => {
    const holding = (day: Parameters<typeof registerOn>[0]) => registerOn(day).council.posts.get('corporate-risk-lead')?.holding;
    expect(holding('2023-10-30')).toEqual({ state: 'notRecorded' });
    expect(holding('2023-10-31')).toEqual({ state: 'vacant', since: '2023-10-31' });
    expect(holding(LAST_MEETING)).toEqual({ state: 'interim', since: '2024-01-15', holder: null });
    expect(practice('P3').readings.at(-1)).toMatchObject({ directorate: 'CR', keeping: 'notKept', line: 3 });
  });
});

function register() {
  return registerOn(LAST_MEETING);
}

function byYear() {
  const { practices, council } = register();
  return practicesByYear(practices.values(), council, LAST_MEETING);
}

function practice(id: string): Practice {
  const found = register().practices.get(id);
  if (found === undefined) throw new Error(`The council does not expect ${id} of itself`);
  return found;
}

function in2022(id: string, directorate: string) {
  const { council } = register();
  return keptIn({ practice: practice(id), council, directorate, year: '2022/23', asAt: LAST_MEETING });
}
