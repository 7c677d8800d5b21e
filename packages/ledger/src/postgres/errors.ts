import pg from 'pg';
import type { StoreUnavailable } from '../port.ts';
import { Unreachable } from '../unreachable.ts';

/** PostgreSQL's codes (https://www.postgresql.org/docs/current/errcodes-appendix.html) that say the store cannot be used just now: whole, or by their class. */
const UNAVAILABLE: readonly (readonly [code: string, because: string])[] = [
  ['08', 'the connection was lost'],
  ['25006', 'it may only be read: use the server that takes what is written'],
  ['40', 'another process was in the way'],
  ['53100', 'the disk of the server is full: make room on it'],
  ['53', 'the server has no room for more'],
  ['55P03', 'another process is writing to it'],
  ['57014', 'it took too long'],
  ['57', 'the server is stopping or starting'],
  ['58', 'the disk of the server could not be read or written'],
];

/** The refusal for an error that may pass, or null. What the server did not say itself was the connection's. */
export function unavailable(error: unknown): StoreUnavailable | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof Unreachable) return { refused: 'storeUnavailable', because: error.because };
  if (!(error instanceof pg.DatabaseError)) return ofConnection(error);
  const known = UNAVAILABLE.find(([code]) => error.code?.startsWith(code));
  return known ? { refused: 'storeUnavailable', because: known[1] } : null;
}

/** Errors of sockets and of name look-up carry a code; the driver's own say what happened in these words. */
const OF_THE_DRIVER = /terminated|timeout|not queryable|closed|SSL|ended by/i;

function ofConnection(error: Error): StoreUnavailable | null {
  const isSocket = 'code' in error && typeof error.code === 'string' && /^E[A-Z_]+$/.test(error.code) && !error.code.startsWith('ERR_');
  if (!isSocket && !OF_THE_DRIVER.test(error.message)) return null;
  return { refused: 'storeUnavailable', because: `the connection to the server failed: ${error.message || 'no answer'}` };
}
