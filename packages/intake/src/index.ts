/**
 * `@countersign/intake`: files to rows we believe, and problems their author can act on. Takes bytes, never a path; never writes;
 * runs in a browser too. Two groups: the words, the questions.
 */

// The words
export type { RowAsks, SheetAsks } from './ask/asks.ts';
export type { Reading } from './ask/said.ts';
export type { DateManner, DateOrder, TypedDay } from './day/typed-day.ts';
export { LIMITS } from './file/limits.ts';
export type { Encoding, FileOptions, FileRead } from './file/options.ts';
export type { Blank, Cell, DateSystem, Sheet, SheetRow } from './file/sheet.ts';
export type { Unreadable, UnreadableKind } from './file/unreadable.ts';
export { type Field, DAY_FIELDS, FIELDS } from './mapping/fields.ts';
export { type Column, type Mapping, mapping } from './mapping/mapping.ts';
export type { MappingProblem, MappingRefusal } from './mapping/parse-mapping.ts';
export type { Proposal } from './propose/propose-mapping.ts';
export type { RowsRead } from './row/read-rows.ts';
export type { Problem, Rag, Row, Status } from './row/row.ts';

// The questions
export { asksOf } from './ask/asks.ts';
export { typedDay } from './day/typed-day.ts';
export { readFile } from './file/read-file.ts';
export { isUnreadable } from './file/unreadable.ts';
export { fieldNames } from './mapping/fields.ts';
export { mappingJsonSchema } from './mapping/mapping.ts';
export { isMappingRefusal, parseMapping } from './mapping/parse-mapping.ts';
export { proposeMapping } from './propose/propose-mapping.ts';
export { readRows } from './row/read-rows.ts';
