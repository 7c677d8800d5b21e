import type { Day, Verb } from '@countersign/core';
import type { Mapping } from '../mapping/mapping.ts';
import type { Problem } from '../row/row.ts';

/** By which mapping, on which day and by which post a sheet is read in. */
export type Reading = { readonly mapping: Mapping; readonly on: Day; readonly as: string };

/** A verb with what is said by it, before core has looked at it. */
export type Said = { readonly verb: Verb; readonly on?: Day; readonly data: Readonly<Record<string, unknown>> };

/** What one row asks, and what in it the register cannot take from a sheet. */
export type SaidOfRow = { readonly said: readonly Said[]; readonly problems: readonly Problem[] };
