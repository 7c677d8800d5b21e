import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { Register } from '../register/register.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type Counts, countsOf, type DirectorateCount, directoratesOf, type Late, lateOf } from './counts.ts';
import { agreementsByAction, type PositionedAction, positioned } from './positioned.ts';

/** How much of the record a position was made from: its size and its Merkle root. */
export type Head = { readonly size: number; readonly root: string };

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

/** What a position is made from. `before` is the register as at the last meeting, to say what moved; null when there was none. */
export type PositionOf = {
  readonly name: string;
  readonly head: Head;
  readonly register: Register;
  readonly scheme: Scheme;
  readonly before: Register | null;
};

/** Where does the register stand on its day? */
export function positionOf({ name, head, register, scheme, before }: PositionOf): Position {
  const agreements = agreementsByAction(register);
  const actions = register.actions().map((action) => positioned({ action, register, scheme, before, agreements }));
  const { asAt, knownAt } = register.when;
  return {
    register: name,
    council: register.council.name,
    workedExample: register.council.workedExample !== null,
    asAt,
    knownAt,
    head,
    scheme: scheme.id,
    total: actions.length,
    counts: countsOf(actions),
    overdue: lateOf(actions.map(({ overdueDays }) => overdueDays)),
    overdueOnOriginal: lateOf(actions.map(({ overdueDaysOnOriginal }) => overdueDaysOnOriginal)),
    directorates: directoratesOf(register.council, actions),
    actions,
  };
}
