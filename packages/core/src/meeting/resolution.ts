import { z } from 'zod';
import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';

/**
 * What a committee does with a paper. To note is to take in, and approves nothing; to endorse is to stand behind what is
 * decided elsewhere; to ask to attend is to call for whoever answers to come and explain.
 */
export const resolutionVerb = z
  .enum(['note', 'receive', 'consider', 'endorse', 'agree', 'approve', 'recommend', 'defer', 'refer', 'askToAttend'], {
    error: 'note, receive, consider, endorse, agree, approve, recommend, defer, refer or askToAttend',
  })
  .meta({ description: 'What the committee did', examples: ['note'] });
export type ResolutionVerb = z.infer<typeof resolutionVerb>;

/** A decision of a committee, as its clerk recorded it. `actions` null: it is about the whole table. */
export type Resolution = {
  readonly meeting: string;
  readonly resolution: ResolutionVerb;
  readonly minute: string;
  readonly text: string | null;
  readonly actions: readonly Ref[] | null;
  readonly on: Day;
};

/** The verbs by which a committee makes something its own decision. */
export const DECIDES: readonly ResolutionVerb[] = ['agree', 'approve', 'endorse'];

/** Is it about this action, alone or with the whole table? */
export function isAbout({ actions }: Resolution, ref: Ref): boolean {
  return actions === null || actions.includes(ref);
}
