import type { PublicKey } from '../key.ts';
import type { Checkpoint } from '../note.ts';
import type { Faulty, Whole } from './record.ts';

/** What was found of one file, in a sentence without its full stop. */
export type Finding = { readonly file: string; readonly holds: boolean; readonly says: string };

/** A checkpoint that a known key signed: the one thing here that is believed, and not worked out. */
export type Trusted = Checkpoint & { readonly file: string; readonly by: readonly PublicKey[] };

/** What is known of a register's record once its file was read. */
export type Read = { readonly file: string; readonly found: Whole | Faulty };
