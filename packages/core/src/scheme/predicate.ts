import { z } from 'zod';
import { confidence, rag } from '../action/kinds.ts';

const days = (what: string) =>
  z
    .int()
    .min(0)
    .max(3_660)
    .meta({ description: `${what}, in calendar days` });
const months = z
  .int()
  .min(1)
  .max(60)
  .meta({ description: 'Calendar months: past the same day of a later month, or its last day where it is shorter' });
const percent = z.number().min(0).max(1_000).meta({ description: 'A percentage; its bound is told by the name of the predicate' });
const of = z
  .enum(['agreed', 'original'], { error: 'agreed or original' })
  .optional()
  .meta({ description: 'Against which date: the agreed one, unless it says the original' });
const when = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape, description: string) =>
  z.strictObject({ when: z.literal(name), ...shape }).meta({ description });

/**
 * Everything that a rating scheme may look at, each with its parameters. A scheme is data: a committee can read it, adopt it
 * from a date and change a number in it, and nobody can hide code in it. *Past* a date is from the day after it.
 */
export const predicate = z.discriminatedUnion('when', [
  when('noAgreedDate', {}, 'No date was ever agreed'),
  when('overdueByMoreThan', { days: days('More than so long past the date'), of }, 'Past the date by more than so many days'),
  when('overdueByAtMost', { days: days('At most so long past the date'), of }, 'Past the date by so many days or fewer'),
  when('overdueByMoreThanMonths', { months, of }, 'Past the date by more than so many calendar months'),
  when('overdueByAtMostMonths', { months, of }, 'Past the date by so many calendar months or fewer'),
  when('overdueWithoutRecoveryPlan', {}, 'Past the agreed date, and no recovery plan was given'),
  when('noRecoveryPlan', {}, 'No recovery plan was given'),
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
  when('officerSays', { rag }, 'The officer says so'),
  when('returned', {}, 'Sent back by a verification, and not yet reported complete again'),
  when('percentAbove', { percent }, 'The officer says that more than so much is done'),
  when('percentAtLeast', { percent }, 'The officer says that so much is done, or more'),
  when('percentAtMost', { percent }, 'The officer says that so much is done, or less'),
  when('percentBelow', { percent }, 'The officer says that less than so much is done'),
  when('noPercent', {}, 'No officer said how much is done'),
  when('paceAtLeast', { percent }, 'What is done, as a share of the time that has gone by, is so much or more'),
  when('paceBelow', { percent }, 'What is done, as a share of the time that has gone by, is less than so much'),
  when('noPace', {}, 'What is done, or the time that it has, is not known'),
  when('confidenceIs', { point: confidence }, 'The officer’s confidence in delivery stands at this point of five'),
  when('noConfidence', {}, 'No officer gave a confidence in delivery'),
]);
export type Predicate = z.infer<typeof predicate>;
