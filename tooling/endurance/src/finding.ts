/** What a proof measured, and which promises it found broken, in sentences. */
export type Finding = {
  readonly figures: readonly (readonly [what: string, figure: number | string])[];
  readonly broken: readonly string[];
};

/** The proof could not be made on this machine, and what would make it possible. */
export type Impossible = { readonly impossible: string };

/** A proof in its long form, which takes minutes, or its short one. The same seed makes the same choices. */
export type Proof = (form: 'long' | 'short', seed: number) => Promise<Finding | Impossible>;

/** The figures under one another, and the verdict. */
export function told({ figures, broken }: Finding): string {
  const verdict = broken.length === 0 ? ['Every promise was kept.'] : ['Broken:', ...broken.map((promise) => `  ${promise}`)];
  return [...figures.map(line), ...verdict].join('\n');
}

const WIDTH = 64;

function line([what, figure]: Finding['figures'][number]): string {
  return `  ${what.padEnd(WIDTH)}${(typeof figure === 'number' ? figure.toLocaleString('en-GB') : figure).padStart(10)}`;
}

/** The promises of which at least one case was counted, each with its count. */
export function brokenOf(counts: readonly (readonly [count: number, promise: string])[]): readonly string[] {
  return counts.filter(([count]) => count > 0).map(([count, promise]) => `${promise} (${count})`);
}
