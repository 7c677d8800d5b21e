import { headsNow } from '../council/council.ts';
import { FIRST_POLICY, type Policy } from '../council/policy.ts';
import { hoursLater } from '../day/instant.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Draft } from './draft.ts';
import type { NotedCouncilFact } from './past.ts';

/** For how long access can be forced: four hours, after the practice of closing emergency accounts within a shift. */
const HOURS = 4;

/** A policy says only what changes. */
export function policyAdopted({ policies }: Draft, { policy, on }: FactOf<'policyAdopted'>): void {
  const said = Object.fromEntries(Object.entries(policy).filter(([, value]) => value !== undefined)) as Partial<Policy>;
  policies.push({ from: on, policy: { ...(policies.at(-1)?.policy ?? FIRST_POLICY), ...said } });
}

export function roleGranted({ roles }: Draft, { post, role }: FactOf<'roleGranted'>): void {
  if (!roles.some((held) => held.post === post && held.role === role)) roles.push({ post, role });
}

export function roleRevoked(draft: Draft, { post, role }: FactOf<'roleRevoked'>): void {
  draft.roles = draft.roles.filter((held) => held.post !== post || held.role !== role);
}

export function glassBroken({ breakGlass }: Draft, { post, reason }: FactOf<'glassBroken'>, { recordedAt }: NotedCouncilFact): void {
  breakGlass.push({ post, reason, at: recordedAt, until: hoursLater(recordedAt, HOURS) });
}

export function endorsed({ endorsements, posts }: Draft, fact: FactOf<'endorsed'>, { by }: NotedCouncilFact): void {
  const post = posts.get(by);
  endorsements.push({
    by,
    directorate: post ? headsNow(post) : null,
    on: fact.on,
    meeting: fact.meeting ?? null,
    edition: { asAt: fact.asAt, knownAt: fact.knownAt },
    comment: fact.comment ?? null,
  });
}
