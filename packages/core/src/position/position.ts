import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { Register } from '../register/register.ts';
import { type Asked, askedOf } from '../rule/asked.ts';
import type { Told } from '../rule/told.ts';
import { schemeOn } from '../scheme/adopted.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type Counts, countsOf, type DirectorateCount, directoratesOf, type Late, lateOf } from './counts.ts';
import { type PositionedAction, positioned } from './positioned.ts';

/** How much of the record a position was made from: its size and its Merkle root. */
export type Head = { readonly size: number; readonly root: string };

/** The last time a committee was told: at which meeting, as at which day, by which version of a report (null when none was issued). */
export type Since = { readonly meeting: string; readonly on: Day; readonly version: number | null };

/** The register rated and checked on a day. Everything a reader sees is a function of it. */
export type Position = {
  readonly register: string;
  readonly council: string;
  /** True for a worked example; every screen and file then says so. */
  readonly workedExample: boolean;
  readonly asAt: Day;
  readonly knownAt: Instant | null;
  readonly head: Head;
  readonly scheme: string;
  /** What movement is told against; null when no committee was told anything yet. */
  readonly since: Since | null;
  readonly total: number;
  /** How many actions in each state; they sum to the total. */
  readonly counts: Counts;
  /** Past the agreed date: how many actions, and how many calendar days in all. */
  readonly overdue: Late;
  readonly overdueOnOriginal: Late;
  /** An action counts once, under its lead directorate. */
  readonly directorates: readonly DirectorateCount[];
  readonly actions: readonly PositionedAction[];
};

/**
 * What a position is made from. The scheme is the one in force on the day, unless another is asked for; `told` is what the
 * committees were told before, the last time first, to say what moved since.
 */
export type PositionOf = {
  readonly name: string;
  readonly head: Head;
  readonly register: Register;
  readonly told: readonly Told[];
  readonly scheme?: Scheme;
  /** What the rules look at on that day, by that scheme, where somebody has it at hand. */
  readonly asked?: Asked;
};

/** Where does the register stand on its day? */
export function positionOf({ name, head, register, told, scheme: another, asked }: PositionOf): Position {
  const { asAt, knownAt } = register.when;
  const scheme = another ?? schemeOn(register.schemes, asAt);
  const situation = asked ?? askedOf(register, scheme, told);
  const actions = register.actions().map((action) => positioned(action, situation, scheme));
  return {
    register: name,
    council: register.council.name,
    workedExample: register.council.workedExample !== null,
    asAt,
    knownAt,
    head,
    scheme: scheme.id,
    since: sinceOf(told[0] ?? null),
    total: actions.length,
    counts: countsOf(actions),
    overdue: lateOf(actions.map(({ overdueDays }) => overdueDays)),
    overdueOnOriginal: lateOf(actions.map(({ overdueDaysOnOriginal }) => overdueDaysOnOriginal)),
    directorates: directoratesOf(register.council, actions),
    actions,
  };
}

function sinceOf(told: Told | null): Since | null {
  return told && { meeting: told.meeting, on: told.on, version: told.version };
}
