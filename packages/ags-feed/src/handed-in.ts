import type { FinancialYear, Head, Register, Scheme } from '@countersign/core';

/** Where an entry stands in the record, and the path that proves it. Handed in: this package never opens the record. */
export type Proof = { readonly leaf: string; readonly path: readonly string[] };

/** What a feed is made from. `proofOf` answers for the number of an entry in the record. */
export type ExtractOf = {
  readonly name: string;
  readonly register: Register;
  readonly head: Head;
  readonly scheme: Scheme;
  readonly financialYear: FinancialYear;
  readonly proofOf: (entry: number) => Proof;
};
