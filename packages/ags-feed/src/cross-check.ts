import {
  type Action,
  dayInWords,
  type FinancialYear,
  listed,
  londonDayOf,
  overstatementSentence,
  policyOn,
  type Register,
} from '@countersign/core';
import type { AssertionItem, CrossCheckItem, PriorIssue, StatementItem } from './feed.ts';

/** What is held against what: the statement of a year, the issues of the years before, and the year's actions. */
export type CrossChecked = {
  readonly year: FinancialYear;
  readonly statement: StatementItem | null;
  readonly priorYear: readonly PriorIssue[];
  readonly actions: readonly Action[];
  readonly register: Register;
};

/** Where do statement and register not meet, either way? */
export function crossCheckOf(of: CrossChecked): CrossCheckItem[] {
  const assertions = of.statement?.assertions ?? [];
  return [
    ...assertions.flatMap((each) => [...withoutAction(each), ...overstated(each), ...clashes(each)]),
    ...unused(assertions, of),
    ...of.actions.flatMap((action) => recordedLate(action, of)),
    ...undisclosed(assertions, of),
    ...missing(of),
    ...of.priorYear.flatMap((issue) => [...tooLong(issue, of), ...missed(issue, of), ...unproved(issue, of)]),
  ];
}

/** A claim that rests on no action at all. What cannot be claimed needs none, but must rest on something. */
function withoutAction({ assertion, sense, grounds }: AssertionItem): CrossCheckItem[] {
  const rests = sense === 'positive' ? grounds.some(({ of }) => of === 'action') : grounds.length > 0;
  if (rests) return [];
  const on = grounds.length === 0 ? 'It rests on nothing in the register.' : 'It rests on no action.';
  return [{ kind: 'assertionWithoutAction', assertion, because: on }];
}

function overstated({ assertion, overstates, suggested }: AssertionItem): CrossCheckItem[] {
  if (overstates === null) return [];
  const kind = overstates === 'claimsLess' ? 'weakerThanProved' : 'strongerThanProved';
  return [{ kind, assertion, because: overstatementSentence(overstates), suggested }];
}

/** Says that all is well where somebody outside found a weakness, or where a practice was found not to be kept. */
function clashes({ assertion, sense, grounds }: AssertionItem): CrossCheckItem[] {
  if (sense === 'negative') return [];
  return grounds.flatMap(({ saw, id, directorate, on }): CrossCheckItem[] => {
    const since = on === undefined ? '' : ` since ${dayInWords(on)}`;
    if (saw === 'openWeakness')
      return [
        { kind: 'contradictsExternalAudit', assertion, ref: id, because: `A weakness that ${id} was to answer has been open${since}.` },
      ];
    if (saw === 'weaknessOpen')
      return [{ kind: 'contradictsExternalAudit', assertion, weakness: id, because: `The weakness ${id} has been open${since}.` }];
    if (saw !== 'deviates') return [];
    const where = directorate === undefined ? {} : { directorate };
    return [
      {
        kind: 'contradictsPractice',
        assertion,
        practice: id,
        ...where,
        because: `${id} was found not kept, or only in part, in ${directorate}.`,
      },
    ];
  });
}

function unused(assertions: readonly AssertionItem[], { actions }: CrossChecked): CrossCheckItem[] {
  const used = new Set(assertions.flatMap(({ grounds }) => grounds.filter(({ of }) => of === 'action').map(({ id }) => id)));
  return actions
    .filter(({ stage, ref }) => stage === 'assured' && !used.has(ref))
    .map(({ ref }) => ({ kind: 'assuredNotUsed', ref, because: `${ref} is assured, and no assertion rests on it.` }));
}

/** A check that was recorded on a later day than the one it is dated on: nobody could have read it then. */
function recordedLate({ ref, stage, assurance }: Action, { register }: CrossChecked): CrossCheckItem[] {
  if (stage !== 'assured' || assurance === null) return [];
  const recorded = register.recordedAt(ref, assurance.entry);
  const day = recorded === null ? assurance.on : londonDayOf(recorded);
  if (day <= assurance.on) return [];
  const because = `The check of ${ref} is dated ${dayInWords(assurance.on)}, and was recorded on ${dayInWords(day)}.`;
  return [{ kind: 'checkRecordedLate', ref, because }];
}

/** An open weakness that no assertion speaks of, once a statement asserts anything. */
function undisclosed(assertions: readonly AssertionItem[], { year, register }: CrossChecked): CrossCheckItem[] {
  if (assertions.length === 0) return [];
  const told = new Set(assertions.flatMap(({ grounds }) => grounds.filter(({ of }) => of === 'weakness').map(({ id }) => id)));
  return [...register.weaknesses.values()]
    .filter((weakness) => !weakness.closed && (weakness.year === null || weakness.year === year) && !told.has(weakness.id))
    .map(({ id: weakness, body }) => ({
      kind: 'weaknessNotDisclosed',
      weakness,
      because: `${body} says that the weakness ${weakness} is open, and the statement does not speak of it.`,
    }));
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
