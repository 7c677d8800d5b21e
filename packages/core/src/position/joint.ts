import { type Day, daysBetween } from '../day/day.ts';
import type { Register } from '../register/register.ts';
import type { JointResponse } from '../review/review.ts';

/** One answer that several posts owe together, and how it stands on the day. */
export type JointResponseListed = JointResponse & {
  readonly review: string;
  readonly reviewTitle: string;
  /** Calendar days past its day and not given; 0 while there is time, and once it is given. */
  readonly overdueDays: number;
};

/** Which joint responses were asked for? What is still owed stands first, the longest overdue of it at the top. */
export function jointResponsesOf(register: Register): readonly JointResponseListed[] {
  const { asAt } = register.when;
  const listed = [...register.reviews.values()].flatMap(({ id, title, jointResponses }) =>
    jointResponses.map((each) => ({ ...each, review: id, reviewTitle: title, overdueDays: overdueOf(each, asAt) })),
  );
  return listed.toSorted((one, other) => Number(one.given !== null) - Number(other.given !== null) || (one.due < other.due ? -1 : 1));
}

function overdueOf({ given, due }: JointResponse, asAt: Day): number {
  return given === null && asAt > due ? daysBetween(due, asAt) : 0;
}
