import type { Ref } from '../council/ids.ts';
import { once } from '../once.ts';

/** Which row is whose: each reference has one row, and keeps it. */
export type Rows = {
  readonly rowOf: (ref: Ref) => number | undefined;
  readonly refOf: (row: number) => Ref;
  /** Gives the next row to a reference that has none. */
  readonly add: (ref: Ref, row: number) => void;
};

/** Rows for these references, first to last. They are asked for when somebody asks for one: a position is counted without. */
export function rowsOf(named: () => readonly Ref[]): Rows {
  const both = once(() => {
    const refs = [...named()];
    const rows = new Map<Ref, number>();
    for (let row = 0; row < refs.length; row += 1) rows.set(refs[row] as Ref, row);
    return { refs, rows };
  });
  return {
    rowOf: (ref) => both().rows.get(ref),
    refOf: (row) => both().refs[row] as Ref,
    add: (ref, row) => {
      both().rows.set(ref, row);
      both().refs[row] = ref;
    },
  };
}
