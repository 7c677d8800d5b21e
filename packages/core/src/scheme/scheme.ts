import { z } from 'zod';

const days = (what: string) =>
  z
    .int()
    .min(0)
    .meta({ description: `${what}, in calendar days` });
const when = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape, description: string) =>
  z.strictObject({ when: z.literal(name), ...shape }).meta({ description });

/**
 * Everything a rating scheme may look at, each with its parameters. A scheme is data: a committee can read it, adopt it
 * from a date and change a number in it, and nobody can hide code in it.
 */
export const predicate = z.discriminatedUnion('when', [
  when('noAgreedDate', {}, 'No date was ever agreed'),
  when('overdueByMoreThan', { days: days('More than so long past the agreed date') }, 'Past the agreed date by more than so many days'),
  when('overdueByAtMost', { days: days('At most so long past the agreed date') }, 'Past the agreed date by so many days or fewer'),
  when('overdueWithoutRecoveryPlan', {}, 'Past the agreed date, and no recovery plan was given'),
  when(
    'returnedAndSilentFor',
    { days: days('More than so long') },
    'Sent back by a verification, and nothing followed for longer than so many days',
  ),
  when('noAccountablePost', {}, 'No post answers for it'),
  when('noUpdateFor', { days: days('So long or longer') }, 'No progress report, forecast or milestone met for so many days'),
  when('notStarted', {}, 'Its start lies after the day'),
  when('runningOnExtension', {}, 'The agreed date is later than the original'),
  when('forecastLate', {}, 'The forecast is later than the agreed date'),
  when('dueSoonWithMilestoneUnmet', { days: days('Within so long') }, 'Due within so many days with a milestone unmet'),
  when('dependsOnLate', {}, 'Something it depends on is late'),
  when('officerSays', { rag: z.enum(['red', 'amber']) }, 'The officer says so'),
  when('returned', {}, 'Sent back by a verification, and not yet reported complete again'),
]);
export type Predicate = z.infer<typeof predicate>;

/** The states that a live action can be rated. */
export const ratedState = z.enum(['red', 'amber', 'green', 'notYetDue', 'notRated']);
export type RatedState = z.infer<typeof ratedState>;

/**
 * A named rating scheme: the first step of which any predicate holds gives the state; otherwise `otherwise`.
 * Stages that are not live (assured, superseded, withdrawn, suspended, risk accepted, reported complete) are their own state.
 */
export const scheme = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  steps: z.array(z.strictObject({ state: ratedState, any: z.array(predicate).min(1) })),
  otherwise: ratedState,
});
export type Scheme = z.infer<typeof scheme>;
