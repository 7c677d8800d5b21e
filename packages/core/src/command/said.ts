import { z } from 'zod';
import { directorateId, postId, ref, thingId } from '../council/ids.ts';
import { SECTIONS, words } from '../prose/section.ts';
import { scheme } from '../scheme/scheme.ts';

const reason = words('why').optional();

/** One of the actions that a split makes. What is not said of it stays as it was in the action that is split. */
const part = z.strictObject({
  ref,
  title: words('what will be done', 500),
  description: words('more about it', 10_000).optional(),
  lead: directorateId.optional(),
  accountable: postId.optional(),
});

/** Who answers for an action from the day of a reorganisation, where it is not simply the one successor and the same post. */
const moved = z.strictObject({ ref, lead: directorateId, accountable: postId.optional() });

/** What is said with the verbs that become several facts at once, or of which only the act knows all that the fact holds. */
export const SAID = {
  adoptScheme: z.strictObject({
    scheme: z
      .union([scheme, thingId('a scheme', 'countersign-1')])
      .meta({ description: 'A scheme that comes with Countersign, by its id; or a whole scheme, with its rows' }),
    minute: words('the minute that records it', 200).optional(),
  }),
  erase: z.strictObject({
    entry: z
      .int()
      .min(1)
      .meta({ description: 'The number of the entry', examples: [17] }),
    section: z
      .enum(SECTIONS, { error: 'exempt or personal' })
      .meta({ description: 'Which words of it: the exempt, or the personal; public ones cannot be erased' }),
    reason: words('why, without saying again what is erased'),
  }),
  split: z.strictObject({
    into: z.array(part).min(2, 'at least two actions').meta({ description: 'The actions that take its place' }),
    reason,
  }),
  reorganise: z.strictObject({
    open: z
      .array(z.strictObject({ directorate: directorateId, name: words("the directorate's name", 200) }))
      .optional()
      .meta({ description: 'The directorates that are opened by it' }),
    close: z
      .array(z.strictObject({ directorate: directorateId, successors: z.array(directorateId).min(1, 'at least one successor') }))
      .min(1, 'at least one directorate')
      .meta({ description: 'The directorates that are closed, each with those that answer for its work from then on' }),
    posts: z
      .array(z.strictObject({ post: postId, directorate: directorateId, heads: z.boolean().optional() }))
      .optional()
      .meta({ description: 'Where the posts of a directorate that has several successors go' }),
    actions: z.array(moved).optional().meta({ description: 'Where its actions go, when it has several successors' }),
    reason,
  }),
} as const satisfies { readonly [verb: string]: z.ZodObject };
