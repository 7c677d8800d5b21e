import { readFileSync } from 'node:fs';
import {
  changesBetween,
  type Day,
  type Entry,
  type Fact,
  type Instant,
  type Movement,
  type Past,
  PRESETS,
  pastOf,
  positionOf,
  type Rag,
  registerAsAt,
  type Scheme,
  toldBefore,
} from '@countersign/core';
import { isUnreadable, readFile } from '@countersign/intake';
import { beforeAll, describe, expect, test } from 'vitest';
import { noSharedData, shared } from './command-line.suite.ts';

/** The government's major projects as they were published: five points of confidence until 2021, three from 2022. */
type Year = 2019 | 2020 | 2022;
const FIVE = ['red', 'amberRed', 'amber', 'amberGreen', 'green'] as const;
type Point = (typeof FIVE)[number];
type Project = { readonly name: string; readonly number: string; readonly says: string };

/** The last day of the financial year that each is of. */
const DAY: { readonly [Y in Year]: Day } = { 2019: '2019-03-31', 2020: '2020-03-31', 2022: '2022-03-31' };
const DELIMITER: { readonly [Y in Year]: string } = { 2019: ',', 2020: ',', 2022: ';' };
/** Sentences about an exemption, or that it is too early to say, stand in the same column. They are no rating. */
const AS_POINT: { readonly [says: string]: Point } = {
  red: 'red',
  'amber/red': 'amberRed',
  amber: 'amber',
  'amber/green': 'amberGreen',
  green: 'green',
};

/** What was published of a year. In 2022 the rating stands in one of two columns of one name. */
async function publishedIn(year: Year): Promise<readonly Project[]> {
  const path = shared(`gmpp/gmpp_${year}.csv`);
  const file = await readFile(new Uint8Array(readFileSync(path)), path, { encoding: 'windows-1252', delimiter: DELIMITER[year] });
  if (isUnreadable(file)) throw new Error(file.sentence);
  const [header, ...rows] = (file.sheets[0]?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text.trim()));
  const under = (row: readonly string[], name: string) => row.find((cell, at) => header?.[at] === name && cell !== '') ?? '';
  return rows.map((row) => ({
    name: under(row, 'project_name').toLowerCase(),
    number: under(row, 'project_number'),
    says: under(row, 'colour_rating').toLowerCase(),
  }));
}

type Published = { readonly [Y in Year]: readonly Project[] };

/** In 2019 projects had no number: one that has its name in 2020 is the same. */
function refOf({ name, number }: Project, { 2020: later }: Published): string {
  return number || later.find((each) => each.name === name)?.number || name;
}

/** The point at which each project stood in a year, by its reference; without those that were not rated. */
function pointsIn(year: Year, published: Published): ReadonlyMap<string, Point> {
  const rated = published[year].flatMap((project) => {
    const point = AS_POINT[project.says];
    return point === undefined ? [] : [[refOf(project, published), point] as const];
  });
  return new Map(rated);
}

/** What was published, as a register: each project raised in its first year, and what was said of it each year. */
function registerOf(published: Published): Past {
  const facts: Fact[] = [
    { fact: 'schemeAdopted', on: '2019-01-01', scheme: preset('delivery-confidence-5') },
    { fact: 'schemeAdopted', on: '2022-01-01', scheme: preset('delivery-confidence-3') },
  ];
  const raised = new Set<string>();
  for (const year of [2019, 2020, 2022] as const) {
    facts.push({ fact: 'meetingScheduled', on: DAY[year], meeting: `GMPP ${year}`, committee: 'PAC', date: DAY[year] });
    for (const project of published[year]) {
      const ref = refOf(project, published);
      if (!raised.has(ref)) facts.push({ fact: 'raised', on: DAY[year], ref, title: project.name });
      raised.add(ref);
    }
    for (const [ref, point] of pointsIn(year, published))
      facts.push({ fact: 'reported', on: DAY[year], ref, ...(year === 2022 ? { rag: point as Rag } : { confidence: point }) });
  }
  return pastOf(facts.map(entryOf));
}

function entryOf(fact: Fact, index: number): Entry {
  return { number: index + 1, by: 'ipa', recordedAt: `${fact.on}T12:00:00.000Z` as Instant, facts: [fact] };
}

function preset(id: string): Scheme {
  const found = PRESETS.get(id);
  if (found === undefined) throw new Error(`${id} does not come with Countersign`);
  return found;
}

const onDay = (past: Past, asAt: Day) => registerAsAt(past, { asAt, knownAt: null });

/** Which way each project that was rated in both years went, by the position on the day after the second. */
function movementsIn(past: Past, year: 2020 | 2022): ReadonlyMap<string, Movement | null> {
  const register = onDay(past, DAY[year]);
  const { actions } = positionOf({ name: 'gmpp', head: { size: 0, root: '' }, register, told: toldBefore(past, register) });
  return new Map(actions.map(({ ref, movement }) => [ref, movement]));
}

/** How many of each, by its name. */
function tally(ways: Iterable<Movement | null | undefined>): { readonly [way: string]: number } {
  const counts: { [way: string]: number } = {};
  for (const way of ways) counts[String(way)] = (counts[String(way)] ?? 0) + 1;
  return counts;
}

describe.skipIf(noSharedData)('the government’s major projects of 2019, 2020 and 2022 (shared data)', () => {
  let published: Published;
  let past: Past;
  beforeAll(async () => {
    published = { 2019: await publishedIn(2019), 2020: await publishedIn(2020), 2022: await publishedIn(2022) };
    past = registerOf(published);
  });
  /** The projects rated in both years, each with the two points at which it stood. */
  const ratedIn = (then: Year, now: Year) => {
    const [before, after] = [pointsIn(then, published), pointsIn(now, published)];
    return [...before].flatMap(([ref, from]) => {
      const to = after.get(ref);
      return to === undefined ? [] : [{ ref, from, to }];
    });
  };

  test('are read whole, with the sentences that stand in place of a rating', () => {
    expect([2019, 2020, 2022].map((year) => published[year as Year].length)).toEqual([133, 125, 235]);
    expect([2019, 2020, 2022].map((year) => pointsIn(year as Year, published).size)).toEqual([130, 123, 221]);
    expect(new Set(pointsIn(2022, published).values())).toEqual(new Set(['red', 'amber', 'green']));
    expect([ratedIn(2019, 2020).length, ratedIn(2020, 2022).length]).toEqual([100, 66]);
  });

  test('went, from 2019 to 2020, as the five points say, also from one amber to another', () => {
    const movements = movementsIn(past, 2020);
    const expected = ratedIn(2019, 2020).map(({ ref, from, to }) => {
      const steps = FIVE.indexOf(to) - FIVE.indexOf(from);
      return [ref, steps === 0 ? 'same' : steps > 0 ? 'better' : 'worse'] as const;
    });
    expect(expected.map(([ref]) => [ref, movements.get(ref)])).toEqual(expected);
    expect(tally(expected.map(([, way]) => way))).toEqual({ same: 51, better: 26, worse: 23 });
    const withinAmber = ratedIn(2019, 2020).filter(({ from, to }) => from !== to && [from, to].every((each) => each.startsWith('amber')));
    expect(tally(withinAmber.map(({ ref }) => movements.get(ref)))).toEqual({ better: 22, worse: 16 });
  });

  /** Which of the five points may a colour of three stand for? A colour alone, or with the half on either side of it. */
  const MAY_STAND_FOR: { readonly [colour: string]: readonly Point[] } = {
    red: ['red', 'amberRed'],
    amber: ['amberRed', 'amber', 'amberGreen'],
    green: ['amberGreen', 'green'],
  };
  /** The way that it went by each of them; null unless they agree that it went some way. */
  const beyondDoubt = (from: Point, to: Point): Movement | null => {
    const ways = new Set((MAY_STAND_FOR[to] ?? []).map((point) => Math.sign(FIVE.indexOf(point) - FIVE.indexOf(from))));
    const [way] = ways.size === 1 ? ways : [0];
    return way === 1 ? 'better' : way === -1 ? 'worse' : null;
  };

  test('went some way, from 2020 to 2022, only where three points leave no doubt of it', () => {
    const movements = movementsIn(past, 2022);
    const expected = ratedIn(2020, 2022).map(({ ref, from, to }) => [ref, beyondDoubt(from, to)] as const);
    expect(expected.map(([ref]) => [ref, movements.get(ref)])).toEqual(expected);
    expect(tally(expected.map(([, way]) => way))).toEqual({ null: 49, better: 12, worse: 5 });
  });

  test('are not said to have gone some way for the change of scale: of forty whose word is another, seventeen moved', () => {
    const movements = movementsIn(past, 2022);
    const otherWord = ratedIn(2020, 2022).filter(({ from, to }) => from !== to);
    expect(tally(otherWord.map(({ ref }) => movements.get(ref)))).toEqual({ null: 23, better: 12, worse: 5 });
  });

  test('that nobody rated in one of the two years went no way, and those first published in 2022 are new', () => {
    const movements = movementsIn(past, 2022);
    const both = new Set(ratedIn(2020, 2022).map(({ ref }) => ref));
    const others = [...movements].filter(([ref]) => !both.has(ref));
    const known = new Set(
      onDay(past, DAY[2020])
        .actions()
        .map(({ ref }) => ref),
    );
    expect(tally(others.filter(([ref]) => known.has(ref)).map(([, way]) => way))).toEqual({ null: 89 });
    expect(tally(others.filter(([ref]) => !known.has(ref)).map(([, way]) => way))).toEqual({ new: 168 });
  });

  test('are in the lists of what got better and worse from 2020 to 2022 just where a movement is said', () => {
    const { better, worse, closed } = changesBetween(onDay(past, DAY[2020]), onDay(past, DAY[2022]));
    expect([better.length, worse.length, closed.length]).toEqual([12, 5, 0]);
  });
});
