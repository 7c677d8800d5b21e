import type { Refusal } from './act/refusal.ts';
import type { Day } from './day/day.ts';
import type { Instant } from './day/instant.ts';
import { type Command, decide, type Entry, type Fact, follow, isRefusal, type Past, pastOf, registerAsAt } from './index.ts';
import type { Register } from './register/register.ts';

/** The posts of the examples: an owner and her colleague, audit, the Monitoring Officer, the committee's clerk. */
export const OWNER = 'head-of-admissions';
export const TRANSPORT = 'head-of-transport';
export const AUDIT = 'head-of-internal-audit';
export const MONITORING = 'monitoring-officer';
export const CLERK = 'clerk';
export const CHAIR = 'gac-chair';

export const HASH = 'a'.repeat(64);
export const OTHER_HASH = 'b'.repeat(64);

/** A past told with facts; nothing is mocked. Each fact is an entry of its own, recorded at noon of its day. */
export function given(...facts: readonly (readonly [by: string, fact: Fact, recordedOn?: Day])[]): Past {
  return pastOf(facts.map(([by, fact, recordedOn = fact.on], index) => entry(index + 1, by, fact, recordedOn)));
}

function entry(number: number, by: string, fact: Fact, recordedOn: Day): Entry {
  return { number, by, recordedAt: `${recordedOn}T12:00:00.000Z` as Instant, facts: [fact] };
}

/** One more fact, recorded after all the others. */
export function andThen(past: Past, by: string, fact: Fact, recordedOn: Day = fact.on): Past {
  follow(past, entry(1_000 + past.council.length + [...past.actions].flatMap(([, facts]) => facts).length, by, fact, recordedOn));
  return past;
}

export function on(past: Past, asAt: Day, knownAt: Instant | null = null): Register {
  return registerAsAt(past, { asAt, knownAt });
}

/** What the register answers to a verb: its last fact, or the refusal. */
export function asking(past: Past, command: Command): Fact | Refusal {
  const answer = decide(on(past, '2024-12-31'), command);
  return isRefusal(answer) ? answer : (answer.at(-1) as Fact);
}

/** SEND-1: due 31 March 2023, owned by Children's, with a start in the past. */
export const raised: Fact = {
  fact: 'raised',
  on: '2022-11-15',
  ref: 'SEND-1',
  title: 'Publish the key decision checklist',
  lead: 'CFE',
  accountable: OWNER,
  due: '2023-03-31',
};

export const lodged: Fact = { fact: 'evidenceLodged', on: '2023-03-01', ref: 'SEND-1', sha256: HASH, title: 'The checklist' };
export const complete: Fact = { fact: 'reportedComplete', on: '2023-03-02', ref: 'SEND-1' };
export const verified: Fact = {
  fact: 'verified',
  on: '2023-03-20',
  ref: 'SEND-1',
  line: 3,
  method: 'tested',
  outcome: 'implemented',
  evidence: [HASH],
};

/** An assured action: raised, evidence lodged, reported complete, tested by internal audit. */
export const assured = (): Past => given([CLERK, raised], [OWNER, lodged], [OWNER, complete], [AUDIT, verified]);
