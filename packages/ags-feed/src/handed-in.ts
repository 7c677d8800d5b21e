import type { FinancialYear, Head, Register, Scheme, Significance, Statement } from '@countersign/core';

/** Where an entry stands in the record, and the path that proves it. Handed in: this package never opens the record. */
export type Proof = { readonly leaf: string; readonly path: readonly string[] };

/** Which actions of the year: of one review, principle, directorate (leading or contributing), or significance. Left out, all. */
export type FeedFilter = {
  readonly review?: string | undefined;
  readonly principle?: string | undefined;
  readonly directorate?: string | undefined;
  readonly significance?: Significance | undefined;
};

/**
 * What a feed is made from. `proofOf` answers for the number of an entry in the record. `statement`: the statement of the year as its author
 * has it; left out, the one that the register tells.
 */
export type ExtractOf = {
  readonly name: string;
  readonly register: Register;
  readonly head: Head;
  readonly scheme: Scheme;
  readonly financialYear: FinancialYear;
  readonly proofOf: (entry: number) => Proof;
  readonly statement?: Statement | null | undefined;
  readonly filter?: FeedFilter | undefined;
};
