import fc from 'fast-check';
import type { Instant } from '../day/instant.ts';
import { countersign1, financialYearOf, londonDayOf, monthsLater, positionOf, reasonSentence, registerAsAt } from '../index.ts';
import { print } from './print.suite.ts';
import { stories, tell } from './stories.suite.ts';

/** Run by itself in a zone and a locale: prints everything that could depend on them, to be compared with what another printed. */
const NIGHTS: readonly Instant[] = [
  '2026-03-28T23:59:59.999Z',
  '2026-03-29T00:59:59.999Z',
  '2026-03-29T01:00:00.000Z',
  '2026-03-29T22:59:59.999Z',
  '2026-03-29T23:00:00.000Z',
  '2026-10-24T22:59:59.999Z',
  '2026-10-24T23:00:00.000Z',
  '2026-10-25T00:59:59.999Z',
  '2026-10-25T01:00:00.000Z',
  '2026-10-25T23:59:59.999Z',
  '2026-10-26T00:00:00.000Z',
];

const told = fc.sample(stories(30), { numRuns: 150, seed: 20_260_329 }).map((tries) => {
  const { trail, last } = tell(tries);
  const register = registerAsAt(trail.past, { asAt: last, knownAt: null });
  const position = positionOf({ name: 'main', head: { size: trail.told.length, root: '' }, register, scheme: countersign1, told: [] });
  return [position, position.actions.flatMap(({ rating }) => rating.because.map(reasonSentence))];
});

/** A planted fault: the day where the machine stands, in place of the day in London. */
const PLANTED = (moment: Instant) => new Date(moment).toDateString();

print(
  JSON.stringify({
    nights: NIGHTS.map((moment) => [moment, londonDayOf(moment)]),
    planted: NIGHTS.map((moment) => PLANTED(moment)),
    years: (['2024-02-29', '2026-03-31', '2026-04-01'] as const).map((day) => [day, financialYearOf(day)]),
    months: (
      [
        ['2024-01-31', 1],
        ['2023-01-31', 1],
        ['2024-02-29', 12],
        ['2026-03-29', 1],
        ['2026-09-25', 1],
      ] as const
    ).map(([day, months]) => [day, months, monthsLater(day, months)]),
    told,
  }),
);
