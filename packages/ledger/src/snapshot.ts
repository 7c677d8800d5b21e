/** Where a register that was folded is kept beside the record, to be opened again without folding it: a cache, and never the record. */

export { keepSnapshot, type NotKept } from './snapshot/keeping.ts';
export { type KeptSnapshot, keptSnapshot } from './snapshot/kept.ts';
export { type Numbers, type Snapshot, type SnapshotKey, throwAway } from './snapshot/shape.ts';
