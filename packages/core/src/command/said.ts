import { z } from 'zod';
import { directorateId, postId, ref, thingId } from '../council/ids.ts';
import { opinionRecorded } from '../fact/of-statement.ts';
import { keeping, practiceId } from '../practice/practice.ts';
import { SECTIONS, words } from '../prose/section.ts';
import { scheme } from '../scheme/scheme.ts';
import { framework } from '../statement/framework.ts';

const reason = words('why').optional();

const { fact: _fact, on: _on, ...opinion } = opinionRecorded.shape;

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
  adoptFramework: z.strictObject({
    framework: z
      .union([framework, thingId('a framework', 'delivering-good-governance-2016')])
      .meta({ description: 'The framework that comes with Countersign, by its id; or a whole framework' }),
    minute: words('the minute that records it', 200).optional(),
  }),
  recordOpinion: z.strictObject({
    ...opinion,
    readings: z
      .array(z.strictObject({ practice: practiceId, keeping, note: words('what was found', 5_000).optional() }))
      .optional()
      .meta({ description: "Of a director's assurance statement: how each practice is kept in the directorate, as management reads it" }),
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
