import { Engine, type RuleProperties } from 'json-rules-engine';
import { type Answer, add, CODED, MOVED, movedBetween } from './answer.ts';
import type { Columns } from './columns/layout.ts';
import { overdueOf } from './columns/rating.ts';
import { type TwoDays, twoDaysOf } from './columns.ts';
import type { Contestant } from './contestant.ts';
import { isLiveAt, ratingFacts, ruleFacts } from './json/facts.ts';
import { RATING_RULES, TEN_RULES } from './json/rules.ts';
import { AS_AT, LAST_MEETING, numberOf } from './register/calendar.ts';
import { DIRECTORATES } from './register/council.ts';

/** A rules engine that reads its rules as JSON. It is handed flat facts: the dates are worked out before it is asked. */
export const jsonRules: Contestant = {
  name: 'json-rules-engine, flat facts, no reasons',
  upTo: 10_000,
  prepare: async ({ tables }) => {
    const days = twoDaysOf(tables);
    const engines = { rating: engineOf(RATING_RULES), ten: engineOf(TEN_RULES) };
    // The first step of a scheme that holds decides.
    engines.rating.on('success', () => engines.rating.stop());
    return { run: () => answered(days, engines) };
  },
};

type Engines = { readonly rating: Engine; readonly ten: Engine };

function engineOf(rules: readonly RuleProperties[]): Engine {
  return new Engine([...rules]);
}

async function answered({ now, before, rowBefore }: TwoDays, engines: Engines): Promise<Answer> {
  const [today, meeting] = [numberOf(AS_AT), numberOf(LAST_MEETING)];
  const numbers = { counts: {}, findings: {}, movement: {}, matrix: {} };
  const overdue = { count: 0, days: 0 };
  for (let row = 0; row < now.size; row += 1) {
    const state = await stateOf(engines, now, row, today);
    const earlier = rowBefore[row] as number;
    const moved = earlier < 0 ? 'new' : MOVED[movedBetween(await stateOf(engines, before, earlier, meeting), state)];
    const { events } = await engines.ten.run(ruleFacts(now, row, today, state));
    for (const { type } of events) add(numbers.findings, type);
    add(numbers.counts, `${leadOf(now, row)} ${CODED[state]}`);
    add(numbers.movement, moved ?? 'none');
    for (const other of contributorsOf(now, row)) add(numbers.matrix, `${leadOf(now, row)} ${other}`);
    const late = overdueOf(now, row, today);
    overdue.count += late > 0 ? 1 : 0;
    overdue.days += late;
  }
  return { ...numbers, overdue };
}

async function stateOf({ rating }: Engines, columns: Columns, row: number, today: number): Promise<number> {
  if (!isLiveAt(columns, row)) return columns.stage[row] as number;
  const { events } = await rating.run(ratingFacts(columns, row, today));
  return CODED.findIndex((state) => state === (events[0]?.type ?? 'green'));
}

function leadOf({ lead }: Columns, row: number): string {
  return DIRECTORATES[(lead[row] as number) - 1] ?? '';
}

function contributorsOf({ contributors: { from, directorate } }: Columns, row: number): ReadonlySet<string> {
  return new Set(Array.from(directorate.subarray(from[row], from[row + 1]), (code) => DIRECTORATES[code] ?? ''));
}
