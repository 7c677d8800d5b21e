import type { Ledger } from '../port.ts';

/** Makes a new ledger with an empty register `main`. Whoever made it closes it after the test. */
export type Fresh = () => Promise<Ledger>;
