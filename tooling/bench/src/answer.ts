import type { State } from '@countersign/core';

/** The states in the order of their codes: the stages that are not live come after the first five. */
export const CODED = [
  'red',
  'amber',
  'green',
  'notYetDue',
  'notRated',
  'reportedComplete',
  'assured',
  'suspended',
  'superseded',
  'withdrawn',
  'riskAccepted',
] as const satisfies readonly State[];

/** The ten rules of ownership that every contestant checks. */
export const TEN = ['OWN-1', 'OWN-2', 'OWN-3', 'DAT-1', 'DAT-2', 'DAT-3', 'CLS-2', 'CLS-3', 'DEP-1', 'RAG-3'] as const;

export const MOVED = ['better', 'worse', 'same', 'new', 'none'] as const;

type Numbers = Readonly<Record<string, number>>;

/** What every contestant answers. Nothing is told that counts nothing, so that two answers are alike when they say the same. */
export type Answer = {
  /** How many actions in each state, by lead directorate: `CFE red`; without a lead: ` red`. */
  readonly counts: Numbers;
  /** How many actions break each of the ten rules; null for whoever asks other rules. */
  readonly findings: Numbers | null;
  readonly overdue: { readonly count: number; readonly days: number };
  /** Against the day of the last meeting; `none` where the two cannot be compared. */
  readonly movement: Numbers;
  /** Lead and contributor, as `CFE PTE`: in how many actions they meet. */
  readonly matrix: Numbers;
};

/** In what does an answer differ from another? Each is named with what was expected and what was said. */
export function differences(expected: Answer, said: Answer): readonly string[] {
  const compared = expected.findings === null || said.findings === null ? { findings: null } : {};
  const [one, other] = [flat({ ...expected, ...compared }), flat({ ...said, ...compared })];
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names
    .filter((name) => (one.get(name) ?? 0) !== (other.get(name) ?? 0))
    .map((name) => `${name}: ${one.get(name) ?? 0} expected, ${other.get(name) ?? 0} said`);
}

function flat(answer: Answer): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(answer).flatMap(([part, numbers]) =>
      Object.entries<number>(numbers ?? {}).map(([name, count]) => [`${part} ${name}`, count] as const),
    ),
  );
}

/** One more of something, or so many. */
export function add(numbers: Record<string, number>, name: string, count = 1): void {
  if (count !== 0) numbers[name] = (numbers[name] ?? 0) + count;
}

/** Where a state stands on the way from red to assured; -1 for those that stand outside. By code, as core's movement has it. */
export const STANDING: readonly number[] = [0, 1, 2, 2, -1, 3, 4, -1, -1, -1, -1];

/** Which way it went between two states, by code; the place of the answer in `MOVED`. */
export function movedBetween(then: number, now: number): number {
  if (then === now) return 2;
  const from = STANDING[then] ?? -1;
  const to = STANDING[now] ?? -1;
  if (from < 0 || to < 0) return 4;
  return from === to ? 2 : to > from ? 0 : 1;
}
