import type { Rating } from '../rating/rating.ts';
import type { Predicate } from '../scheme/predicate.ts';
import { type Condition, MOST_PREDICATES, predicatesOf, type RatedState, type Scheme, type Step } from '../scheme/scheme.ts';

/** A scheme laid out for looking at columns: each predicate has a bit, and each row of the scheme asks for bits. */
export type Plan = {
  readonly scheme: Scheme;
  readonly predicates: readonly Predicate[];
  readonly rows: readonly PlannedRow[];
  readonly otherwise: PlannedRow;
  /** The rating of whatever no predicate holds of. */
  readonly plain: Rating;
  /** The bits of what looks at the agreed date, at the recovery plan, and at how long nothing was heard. */
  readonly ofTheDate: number;
  readonly ofThePlan: number;
  readonly ofSilence: number;
  /** Does any row ask for several things together? Then what holds is not told in the order of the bits. */
  readonly isGrouped: boolean;
  /** For each predicate, the bits of those before it that, holding too, have told the same reason. */
  readonly toldBy: readonly number[];
  /** The bits of what tells how many days it has been, or what else that day is: another reason on another day. */
  readonly ofTheDay: number;
  /** The bits that hold of everything that has no recovery plan. */
  readonly unplanned: number;
};

/** The row holds when any of these bits is set, or all of the bits of one of these. */
export type PlannedRow = {
  readonly state: RatedState;
  readonly point: string | null;
  readonly any: number;
  readonly all: readonly number[];
};

/** Lays a scheme out. One that was adopted names no more predicates than a whole number has bits to set. */
export function planOf(scheme: Scheme): Plan {
  const all = scheme.steps.flatMap(({ any }) => any.flatMap(predicatesOf));
  const predicates = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  if (predicates.length > MOST_PREDICATES)
    throw new Error(`The scheme ${scheme.id} names ${predicates.length} predicates and was never adopted`);
  const names = predicates.map((each) => JSON.stringify(each));
  const bitOf = (predicate: Predicate) => 1 << names.indexOf(JSON.stringify(predicate));
  const bitsOf = (some: readonly Predicate[]) => some.reduce((bits, each) => bits | bitOf(each), 0);
  const toldBy = predicates.map((each, place) => bitsOf(predicates.slice(0, place).filter((other) => saysTheSame(other, each))));
  const rows = scheme.steps.map((step) => rowFor(step, bitsOf));
  return {
    scheme,
    predicates,
    rows,
    isGrouped: rows.some(({ all: together }) => together.length > 0),
    plain: { state: scheme.otherwise ?? 'notRated', point: null, because: [], without: [] },
    otherwise: { state: scheme.otherwise ?? 'notRated', point: null, any: 0, all: [] },
    ofTheDate: bitsOf(predicates.filter(looksAtTheDate)),
    ofThePlan: bitsOf(predicates.filter(looksAtThePlan)),
    toldBy,
    ofTheDay: bitsOf(predicates.filter(({ when }) => !LASTING.includes(when))),
    ofSilence: bitsOf(predicates.filter(isSilence)),
    unplanned: bitsOf(predicates.filter(({ when }) => when === 'noRecoveryPlan')),
  };
}

function rowFor({ state, point, any }: Step, bitsOf: (some: readonly Predicate[]) => number): PlannedRow {
  const conditions = any.map((condition: Condition) => ({ bits: bitsOf(predicatesOf(condition)), predicates: predicatesOf(condition) }));
  const [alone, together] = [
    conditions.filter((each) => each.predicates.length === 1),
    conditions.filter((each) => each.predicates.length > 1),
  ];
  return {
    state,
    point: point ?? null,
    any: alone.reduce((bits, each) => bits | each.bits, 0),
    all: together.map(({ bits }) => bits),
  };
}

/** Which row of the scheme decides where these bits hold? Where none does, a row that asks for nothing says what is otherwise. */
export function rowBy({ rows, otherwise }: Plan, bits: number): PlannedRow {
  if (bits === 0) return otherwise;
  for (let row = 0; row < rows.length; row += 1) {
    const planned = rows[row] as PlannedRow;
    if ((bits & planned.any) !== 0) return planned;
    for (const each of planned.all) if ((bits & each) === each) return planned;
  }
  return otherwise;
}

/** The state where these bits hold. */
export function stateBy(plan: Plan, bits: number): RatedState {
  return rowBy(plan, bits).state;
}

/** Do two predicates, where both hold, give one and the same reason? They look at the same thing, each with a bound of its own. */
function saysTheSame(one: Predicate, other: Predicate): boolean {
  const of = ({ when, ...each }: Predicate) => `${ONE_THING[when] ?? when} ${'of' in each ? (each.of ?? 'agreed') : 'agreed'}`;
  return of(one) === of(other);
}

const ONE_THING: { readonly [W in Predicate['when']]?: string } = {
  overdueByMoreThan: 'overdue',
  overdueByAtMost: 'overdue',
  overdueByMoreThanMonths: 'overdue',
  overdueByAtMostMonths: 'overdue',
  percentAbove: 'percent',
  percentAtLeast: 'percent',
  percentAtMost: 'percent',
  percentBelow: 'percent',
  paceAtLeast: 'pace',
  paceBelow: 'pace',
  overdueWithoutRecoveryPlan: 'noRecoveryPlan',
  noRecoveryPlan: 'noRecoveryPlan',
};

/** What gives the same reason on every day on which it holds. */
const LASTING: readonly Predicate['when'][] = [
  'noAgreedDate',
  'noAccountablePost',
  'notStarted',
  'runningOnExtension',
  'forecastLate',
  'officerSays',
  'returned',
  'percentAbove',
  'percentAtLeast',
  'percentAtMost',
  'percentBelow',
  'noPercent',
  'noPace',
  'confidenceIs',
  'noConfidence',
];

export function looksAtTheDate(predicate: Predicate): boolean {
  if ('of' in predicate) return (predicate.of ?? 'agreed') === 'agreed';
  return OF_THE_DATE.includes(predicate.when);
}

const OF_THE_DATE: readonly Predicate['when'][] = [
  'noAgreedDate',
  'overdueByMoreThan',
  'overdueByAtMost',
  'overdueByMoreThanMonths',
  'overdueByAtMostMonths',
  'overdueWithoutRecoveryPlan',
  'runningOnExtension',
  'forecastLate',
  'dueSoonWithMilestoneUnmet',
  'paceAtLeast',
  'paceBelow',
  'noPace',
];

function looksAtThePlan({ when }: Predicate): boolean {
  return when === 'overdueWithoutRecoveryPlan' || when === 'noRecoveryPlan';
}

/** An update of today would end it. A limit of no days holds even then. */
function isSilence(predicate: Predicate): boolean {
  return predicate.when === 'returnedAndSilentFor' || (predicate.when === 'noUpdateFor' && predicate.days > 0);
}
