import { type Action, canBeOverdue, countersign1, daysOverdue, type Rating, type Register, ratingOf } from '@countersign/core';
import { type Answer, add, CODED, MOVED, movedBetween } from './answer.ts';
import { ANY_SIZE, type Contestant } from './contestant.ts';
import { agreementsByAction, brokenBy } from './plain-rules.ts';

/** Core's own ratings, over plain objects, each with its reasons and with what it would be otherwise; the ten rules are asked plainly too. */
export const corePlain: Contestant = {
  name: 'core, plain objects, with reasons',
  upTo: ANY_SIZE,
  prepare: async ({ now, before }) => ({ run: () => answerOf(now, before) }),
};

/** One action as a reader would be told of it: the objects that a page or a file is made from. */
type Told = {
  readonly action: Action;
  readonly rating: Rating;
  readonly moved: (typeof MOVED)[number];
  readonly late: number;
  readonly findings: readonly string[];
};

function answerOf(now: Register, before: Register): Answer {
  const agreements = agreementsByAction(now);
  const today = now.when.asAt;
  const told = now.actions().map((action): Told => {
    const rating = ratingIn(now, action);
    const findings = brokenBy({ action, state: rating.state, today, agreements: agreements.get(action.ref) ?? [] });
    const late = canBeOverdue(action) ? daysOverdue(action, today) : 0;
    return { action, rating, moved: movedSince(before, action, rating), late, findings };
  });
  return summed(told);
}

function ratingIn(register: Register, action: Action): Rating {
  return ratingOf(action, register.when.asAt, countersign1, register.action);
}

function movedSince(before: Register, { ref }: Action, { state }: Rating): Told['moved'] {
  const then = before.action(ref);
  if (then === null) return 'new';
  return MOVED[movedBetween(CODED.indexOf(ratingIn(before, then).state), CODED.indexOf(state))] ?? 'none';
}

function summed(told: readonly Told[]): Answer {
  const numbers = { counts: {}, findings: {}, movement: {}, matrix: {} };
  const overdue = { count: 0, days: 0 };
  for (const { action, rating, moved, late, findings } of told) {
    const lead = action.lead ?? '';
    add(numbers.counts, `${lead} ${rating.state}`);
    add(numbers.movement, moved);
    for (const rule of findings) add(numbers.findings, rule);
    for (const other of new Set(action.contributors.map(({ directorate }) => directorate))) add(numbers.matrix, `${lead} ${other}`);
    overdue.count += late > 0 ? 1 : 0;
    overdue.days += late;
  }
  return { ...numbers, overdue };
}
