import { TEN } from '../answer.ts';
import { AGREEMENT, LIVE, OUTCOME } from '../tables.ts';
import { type Columns, NONE, OWNED, PLANNED, type Rows } from './layout.ts';
import { AMBER, agreedOf } from './rating.ts';

const [OWN_1, OWN_2, OWN_3, DAT_1, DAT_2, DAT_3, CLS_2, CLS_3, DEP_1, RAG_3] = TEN.map((_, place) => 1 << place) as Ten;
type Ten = [number, number, number, number, number, number, number, number, number, number];

const REPORTED_COMPLETE = 5;
const LONG = 90;

/** Which of the ten rules does the action of this row break? A bit for each, in their order. `state` is what it was rated. */
export function brokenBy(columns: Columns, row: number, today: number, state: number): number {
  const stage = columns.stage[row] as number;
  const { extensions, disputedDue, original } = columns;
  const disputed = disputedDue[row] as number;
  const moved = disputed !== NONE && disputed !== (original[row] as number) ? DAT_2 : 0;
  const claimed = isClaimed(extensions, row) ? DAT_3 : 0;
  if (stage === LIVE) return moved | claimed | brokenWhileLive(columns, row, today, state);
  return stage === REPORTED_COMPLETE ? moved | claimed | brokenOnceReported(columns, row, today) : moved | claimed;
}

function brokenWhileLive(columns: Columns, row: number, today: number, state: number): number {
  const { flags, lead, contributors, bodies, agreements } = columns;
  const has = flags[row] as number;
  let broken = (has & OWNED) === 0 ? OWN_1 : 0;
  if (state <= AMBER && (has & PLANNED) === 0) broken |= RAG_3;
  if (agreedOf(columns, row) === NONE) broken |= DAT_1;
  if (lead[row] === 0 || lacks(contributors.from, contributors.post, row)) broken |= OWN_2;
  if (contributors.from[row] !== contributors.from[row + 1] && !isAgreed(agreements, row, today)) broken |= OWN_3;
  if (lacks(bodies.from, bodies.contact, row) || lacks(bodies.from, bodies.fallback, row)) broken |= DEP_1;
  return broken;
}

function brokenOnceReported({ evidence, since }: Columns, row: number, today: number): number {
  const late = today - (since[row] as number) > LONG ? CLS_3 : 0;
  return hasEvidence(evidence, row) ? late : late | CLS_2;
}

export function hasEvidence({ from, replaced }: Rows<'replaced'>, row: number): boolean {
  const end = from[row + 1] as number;
  for (let at = from[row] as number; at < end; at += 1) if (replaced[at] === 0) return true;
  return false;
}

/** Does any of the rows of this action have no value there? */
export function lacks(from: Int32Array, values: Int32Array, row: number): boolean {
  const end = from[row + 1] as number;
  for (let at = from[row] as number; at < end; at += 1) if (values[at] === -1) return true;
  return false;
}

export function isClaimed({ from, claimed, outcome }: Rows<'claimed' | 'outcome'>, row: number): boolean {
  const end = from[row + 1] as number;
  for (let at = from[row] as number; at < end; at += 1) if (claimed[at] === 1 && (outcome[at] as number) <= OUTCOME.deferred) return true;
  return false;
}

export function isAgreed({ from, state, draftedOn }: Columns['agreements'], row: number, today: number): boolean {
  const end = from[row + 1] as number;
  for (let at = from[row] as number; at < end; at += 1) {
    const stands = state[at] as number;
    if (stands === AGREEMENT.agreed || stands === AGREEMENT.inForce) return true;
    if (stands === AGREEMENT.drafted && today - (draftedOn[at] as number) <= LONG) return true;
  }
  return false;
}
