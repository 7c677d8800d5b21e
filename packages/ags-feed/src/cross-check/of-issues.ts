import { dayInWords, listed, policyOn, type Register } from '@countersign/core';
import type { CrossCheckItem, PriorIssue } from '../feed.ts';
import type { CrossChecked } from './cross-checked.ts';

/** What was owned up to, this year and before: nothing is to mend it, it goes on for too long, it was not done in time, or is not proved. */
export function ofIssues(of: CrossChecked): CrossCheckItem[] {
  return [...missing(of), ...of.priorYear.flatMap((issue) => [...tooLong(issue, of), ...missed(issue, of), ...unproved(issue, of)])];
}

/** An issue that the statement discloses, or still carries, with nothing in the register that is to resolve it. */
function missing({ year, priorYear, register }: CrossChecked): CrossCheckItem[] {
  const own = [...register.issues.values()].filter((issue) => issue.year === year).map(({ id, actions }) => ({ id, refs: actions }));
  const carried = priorYear.filter(({ outcome }) => outcome === 'carriedForward');
  return [...own, ...carried]
    .filter(({ refs }) => !refs.some((ref) => register.action(ref) !== null))
    .map(({ id: issue }) => ({ kind: 'actionMissing', issue, because: `No action in the register is to resolve ${issue}.` }));
}

/** Carried from statement to statement for longer than the council's policy allows (two years, until it says otherwise), with no reason given. */
function tooLong({ id: issue, year: from, outcome, reason }: PriorIssue, { year, register }: CrossChecked): CrossCheckItem[] {
  const years = Number(year.slice(0, 4)) - Number(from.slice(0, 4));
  const most = policyOn(register.council, register.when.asAt).carryForwardYears;
  if (outcome !== 'carriedForward' || reason !== null || years <= most) return [];
  return [
    { kind: 'carriedTooLong', issue, because: `${issue} was first disclosed for ${from}, ${years} years before, and no reason is given.` },
  ];
}

/** Promised by a day that has gone, and still not resolved: what a statement says of it does not make it so. */
function missed({ id: issue, dueBy, refs }: PriorIssue, { register }: CrossChecked): CrossCheckItem[] {
  if (dueBy === null || dueBy >= register.when.asAt) return [];
  const late = refs.filter((ref) => !wasDoneBy(ref, dueBy, register));
  if (refs.length > 0 && late.length === 0) return [];
  const by = late.length === 0 ? '' : ` ${listed(late)} ${late.length === 1 ? 'was' : 'were'} not complete by then.`;
  return [{ kind: 'promiseMissed', issue, because: `The last statement promised ${issue} by ${dayInWords(dueBy)}.${by}` }];
}

/** Reported complete by that day, and assured since or still reported so: what was taken back did not keep the promise. */
function wasDoneBy(ref: string, day: string, register: Register): boolean {
  const action = register.action(ref);
  const completed = action?.stage === 'assured' || action?.stage === 'reportedComplete' ? action.dates.completed : null;
  return completed !== null && completed <= day;
}

/** Said to be resolved, while an action that was to resolve it is not assured. */
function unproved({ id: issue, outcome, derived, refs }: PriorIssue, { register }: CrossChecked): CrossCheckItem[] {
  if (outcome !== 'resolved' || derived) return [];
  const open = refs.filter((ref) => register.action(ref)?.stage !== 'assured');
  if (refs.length > 0 && open.length === 0) return [];
  const why = open.length === 0 ? 'no action is named that resolved it' : `${listed(open)} ${open.length === 1 ? 'is' : 'are'} not assured`;
  return [{ kind: 'resolvedNotProved', issue, because: `${issue} is said to be resolved, and ${why}.` }];
}
