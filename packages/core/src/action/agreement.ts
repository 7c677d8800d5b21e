import { z } from 'zod';
import type { DirectorateId, PostId } from '../council/ids.ts';
import type { Day } from '../day/day.ts';

/** The life of an agreement between directorates (a memorandum of understanding, a service level agreement). */
export const agreementState = z
  .enum(['drafted', 'agreed', 'inForce', 'expired'], { error: 'drafted, agreed, inForce or expired' })
  .meta({ description: 'Where the agreement stands' });
export type AgreementState = z.infer<typeof agreementState>;

/** Who does what between two directorates, written down. A draft binds nobody, however old it is. */
export type Agreement = {
  readonly id: string;
  readonly title: string;
  /** As at the day of the register: an agreement past its last day has expired, whoever forgot to say so. */
  readonly state: AgreementState;
  readonly directorates: readonly DirectorateId[];
  readonly signatories: readonly PostId[];
  readonly actions: readonly string[];
  readonly draftedOn: Day;
  /** The day on which it came to its present state. */
  readonly since: Day;
  readonly reviewOn: Day | null;
  readonly endsOn: Day | null;
};

/** Has its last day gone by? A draft has none; what was never in force cannot run out. */
export function hasEnded({ state, endsOn }: Agreement, asAt: Day): boolean {
  return (state === 'agreed' || state === 'inForce') && endsOn !== null && asAt > endsOn;
}

/** From each state, the states that may follow. An agreement that the register has not met before may be at any. */
export const AGREEMENT_LIFE: { readonly [From in AgreementState]: readonly AgreementState[] } = {
  drafted: ['drafted', 'agreed', 'expired'],
  agreed: ['agreed', 'inForce', 'expired'],
  inForce: ['inForce', 'expired'],
  expired: ['expired', 'drafted', 'inForce'],
};

/** What needs to be looked at first: what has run out, and what nobody has signed; among these, what has stood so longest. */
export function agreementsInOrder(agreements: Iterable<Agreement>): readonly Agreement[] {
  const place = ({ state }: Agreement) => IN_ORDER.indexOf(state);
  return [...agreements].toSorted((one, other) => place(one) - place(other) || (one.since < other.since ? -1 : 1));
}

const IN_ORDER: readonly AgreementState[] = ['expired', 'drafted', 'agreed', 'inForce'];
