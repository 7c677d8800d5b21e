import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import { daysLater } from '../day/day.ts';
import { DIRECTORATES, FIRST, headOf, meetingsOn, ownerOf } from './clean-council.suite.ts';
import type { Fate, Plan } from './clean-plan.suite.ts';

/** One promise of a plan: which it is, who leads it and who answers for it, its days, and what it waits for. */
export type Promised = Fate & {
  readonly ref: Ref;
  readonly number: number;
  readonly directorate: string;
  readonly other: string;
  readonly head: string;
  readonly owner: string;
  readonly raised: Day;
  readonly due: Day;
  readonly meetings: readonly Day[];
  readonly waitsFor: Ref | null;
};

export const refOf = (number: number): Ref => `GA${String(number + 1).padStart(3, '0')}`;
export const hashOf = (number: number) => number.toString(16).padStart(64, '0');

/** The promises of a plan. What waits for another waits for the one before it, when that was made first. */
export function promisesOf({ meetsOn, fates }: Plan): readonly Promised[] {
  return fates.map((fate, number) => {
    const directorate = DIRECTORATES[fate.lead] as string;
    const raised = daysLater(FIRST, fate.raisedAfter);
    const before = fates[number - 1];
    return {
      ...fate,
      ref: refOf(number),
      number,
      directorate,
      other: DIRECTORATES[(fate.lead + 1) % DIRECTORATES.length] as string,
      head: headOf(directorate),
      owner: ownerOf(directorate, fate.service),
      raised,
      due: daysLater(raised, fate.span),
      meetings: meetingsOn(meetsOn),
      waitsFor: fate.waits && before !== undefined && before.raisedAfter < fate.raisedAfter ? refOf(number - 1) : null,
    };
  });
}
