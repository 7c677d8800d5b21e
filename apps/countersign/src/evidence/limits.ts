import { type Answer, misused } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';

/** The most that a file may hold, in bytes, and how long a link is waited for, in milliseconds. */
export type Limits = { readonly limit: number; readonly wait: number };

const MEGABYTE = 1_000_000;
const SECOND = 1_000;

/** What was asked for; where nothing was, as much as a long recording holds, and as long as a slow network takes for most files. */
export function limitsOf(asked: Asked): Limits | Answer {
  const limit = numberOf(asked, 'limit', 1_000);
  const wait = numberOf(asked, 'wait', 60);
  if (limit === null) return misused('--limit must be a number of megabytes above 0, like 1000.');
  if (wait === null) return misused('--wait must be a number of seconds above 0, like 60.');
  return { limit: limit * MEGABYTE, wait: wait * SECOND };
}

function numberOf(asked: Asked, name: string, otherwise: number): number | null {
  const typed = textOf(asked, name);
  if (typed === null) return otherwise;
  const number = Number(typed);
  return /^\d+(\.\d+)?$/.test(typed) && number > 0 && number < 1_000_000 ? number : null;
}
