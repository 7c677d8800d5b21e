import type { Day } from '@countersign/core';
import { dayAt, LAST } from './calendar.ts';
import { AUDIT, CHAIR, CLERK } from './council.ts';
import { type Life, refOf } from './life.ts';
import type { Draw } from './random.ts';
import type { Told } from './told.ts';

/** How the action ends, as far as it has ended by the last day. */
export function endingOf(life: Life, draw: Draw): readonly Told[] {
  const told = life.ending === 'goesOn' ? [] : life.ending === 'complete' ? completion(life, draw) : [endedOtherwise(life, draw)];
  return told.filter(({ at }) => at <= LAST);
}

function endedOtherwise({ ending, ref, end, number }: Life, draw: Draw): Told {
  const about = { on: dayAt(end), ref };
  const until = dayAt(end + draw.between(60, 400));
  switch (ending) {
    case 'withdrawn':
      return { at: end, by: CLERK, fact: { fact: 'withdrawn', ...about, reason: 'The service was closed' } };
    case 'superseded':
      return { at: end, by: CLERK, fact: { fact: 'superseded', ...about, by: refOf(Math.max(0, number - 1)) } };
    case 'suspended':
      return { at: end, by: CLERK, fact: { fact: 'suspended', ...about, reason: 'An election' } };
    default:
      return { at: end, by: CLERK, fact: { fact: 'riskAccepted', ...about, approver: CHAIR, reason: 'It costs too much', until } };
  }
}

/** Evidence, most often; reported complete; then, mostly, a check, which sends back one in six. */
function completion(life: Life, draw: Draw): readonly Told[] {
  const { ref, end, owner, number } = life;
  const by = owner ?? CLERK;
  const on = dayAt(end);
  const hashes = draw.chance(0.88) ? [number, ...(draw.chance(0.15) ? [number + 500_000_000] : [])].map(hashOf) : [];
  const lodged = hashes.map((sha256, index) => {
    const replaces = index > 0 && hashes[0] !== undefined ? { replaces: hashes[0] } : {};
    return { at: end, by, fact: { fact: 'evidenceLodged', on, ref, sha256, title: 'A paper', ...replaces } as const };
  });
  const done = { at: end, by, fact: { fact: 'reportedComplete', on, ref, text: 'Done' } as const };
  const evidence = hashes.slice(-1);
  return [...lodged, done, ...(evidence.length > 0 && draw.chance(0.85) ? checked(life, evidence, draw) : [])];
}

function checked({ ref, end, owner }: Life, evidence: string[], draw: Draw): readonly Told[] {
  const at = end + draw.between(10, 170);
  const outcome = draw.chance(0.16) ? 'partly' : 'implemented';
  const fact = { fact: 'verified', on: dayAt(at), ref, line: 3, method: 'tested', outcome, evidence } as const;
  const check: Told = { at, by: AUDIT, fact };
  const later = at + draw.between(10, 60);
  if (outcome === 'implemented') return draw.chance(0.04) ? [check, report(ref, later, owner ?? CLERK, false)] : [check];
  return draw.chance(0.6) ? [check, report(ref, later, owner ?? CLERK, true)] : [check];
}

/** Work goes on after a check that sent it back; or, after one that assured it, somebody says that it no longer holds. */
function report(ref: string, at: number, by: string, holds: boolean): Told {
  const on: Day = dayAt(at);
  return { at, by, fact: { fact: 'reported', on, ref, text: 'What was missing', ...(holds ? {} : { holds }) } };
}

const hashOf = (number: number) => number.toString(16).padStart(64, '0');
