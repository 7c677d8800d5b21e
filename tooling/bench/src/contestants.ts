import { columns } from './columns.ts';
import type { Contestant } from './contestant.ts';
import { coreColumns } from './core-columns.ts';
import { corePlain } from './core-plain.ts';
import { corePosition } from './core-position.ts';
import { duckdb } from './duckdb.ts';
import { jsonRules } from './json-rules.ts';
import { sqlite } from './sqlite.ts';

/** Everybody who is asked. The first is what the others are measured against; to add one is to add a row. */
export const CONTESTANTS: readonly [Contestant, ...Contestant[]] = [
  columns,
  coreColumns,
  corePlain,
  corePosition,
  sqlite,
  duckdb,
  jsonRules,
];
