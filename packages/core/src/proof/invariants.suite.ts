import type { Action } from '../action/action.ts';
import { type Day, daysBetween } from '../day/day.ts';
import type { ActionFact, FactOf } from '../fact/fact.ts';
import { countersign1, type Register, ratingIn } from '../index.ts';
import { ADMIN, AUTHOR, type Told } from './table.suite.ts';

/**
 * What must hold of every record, whatever was asked. Each is read from the entries themselves, without the functions that
 * are to be proved: from who recorded what, and in which order.
 */
export type Broken = string;

type Line = { readonly number: number; readonly by: string; readonly fact: ActionFact };

/** Everything that is wrong with one action of a record on a day; empty when nothing is. `before` is how it stood a moment ago. */
export function brokenIn(
  told: readonly Told[],
  register: Register,
  now: Action,
  before: Action | null,
  rate = ratingIn,
): readonly Broken[] {
  const lines = linesOf(told, now.ref);
  return [
    ...owners(lines, now, before, corrects(told)),
    ...assurance(told, lines, register, now),
    ...lateness(register, now, rate),
    ...originals(lines, now, before, corrects(told)),
    ...twoPeople(told, now.ref),
  ].map((broken) => `${now.ref}: ${broken}`);
}

/** What must hold of the entries whatever they are about. */
export function brokenAnywhere(told: readonly Told[]): readonly Broken[] {
  return told.flatMap(({ entry, asked }) => {
    if (asked === null) return [];
    return entry.facts.flatMap((fact) => [
      ...(fact.fact === 'roleGranted' && fact.post === entry.by ? [`S3: ${entry.by} granted itself a role`] : []),
      ...('ref' in fact && entry.by === AUTHOR ? ['S5: an author of the statement wrote to an action'] : []),
      ...('ref' in fact && entry.by === ADMIN && !['rehomed', 'offerWithdrawn'].includes(fact.fact)
        ? ['S3: an administrator wrote to an action']
        : []),
      ...((fact.fact === 'verified' || fact.fact === 'returned') && asked.actor.as !== 'person'
        ? ['S7: vouched by a token or in the shape of another']
        : []),
    ]);
  });
}

/** Was the last thing that was recorded a correction? */
function corrects(told: readonly Told[]): boolean {
  return told.at(-1)?.entry.facts.some(({ fact }) => fact === 'enteredInError') ?? false;
}

function linesOf(told: readonly Told[], ref: string): readonly Line[] {
  return told.flatMap(({ entry: { number, by, facts } }) =>
    facts.flatMap((fact) => ('ref' in fact && fact.ref === ref ? [{ number, by, fact }] : [])),
  );
}

/** One owner at a time, none lost, and a new one only by accepting or by a reorganisation. */
function owners(lines: readonly Line[], now: Action, before: Action | null, corrected: boolean): readonly Broken[] {
  if (before === null) return [];
  const last = lines.at(-1)?.fact.fact;
  const changed = before.accountable !== now.accountable;
  return [
    ...(before.accountable !== null && now.accountable === null ? ['nobody answers for it any more'] : []),
    ...(changed && !corrected && last !== 'accepted' && last !== 'rehomed' ? [`its owner changed by ${last}`] : []),
  ];
}

/** S1, S2, S9, and what assured means: said to be done, line 2 or above, on evidence that stands, in date, by nobody with a hand. */
function assurance(told: readonly Told[], lines: readonly Line[], { when: { asAt } }: Register, now: Action): readonly Broken[] {
  if (now.stage !== 'assured') return [];
  const struck = told.flatMap(({ entry }) => entry.facts.flatMap((fact) => (fact.fact === 'enteredInError' ? [fact.entry] : [])));
  const check = lines.findLast(({ fact, number }) => number === now.assurance.entry && fact.fact === 'verified');
  if (check === undefined || check.fact.fact !== 'verified') return ['assured without a verification in the record'];
  const { line, outcome, evidence, until, upTo = check.number } = check.fact;
  const ahead = lines.filter(({ number }) => number < check.number);
  const after = lines.filter(({ number }) => number > check.number && !struck.includes(number));
  const lodged = ahead.filter(({ fact }) => fact.fact === 'evidenceLodged').map(({ fact }) => fact as FactOf<'evidenceLodged'>);
  const standing = lodged.filter(({ sha256 }) => !lodged.some(({ replaces }) => replaces === sha256)).map(({ sha256 }) => sha256);
  return [
    ...(line < 2 ? ['assured from line 1'] : []),
    ...(outcome !== 'implemented' && outcome !== 'alternativeAccepted' ? [`assured by the outcome ${outcome}`] : []),
    ...(evidence.length === 0 || evidence.some((sha256) => !standing.includes(sha256)) ? ['assured on no evidence that stands'] : []),
    ...(until !== undefined && asAt > until ? ['assured out of date'] : []),
    ...(hasHand(ahead, check.by) ? [`S1: ${check.by} vouched and had had a hand`] : []),
    ...(after.some(({ fact }) => shakes(fact, evidence)) ? ['S9: assured though its evidence was found changed or gone'] : []),
    ...(ahead.some(({ number, fact }) => number > upTo && shakes(fact, evidence)) ? ['S9: assured on evidence found changed or gone'] : []),
    ...(after.some(({ fact }) => isMaterial(fact)) ? ['S9: assured though something material followed'] : []),
    ...(ahead.some(({ number, fact }) => number > upTo && isMaterial(fact)) ? ['S9: assured on less than there was'] : []),
    ...(lines.some(({ number }) => struck.includes(number) && correctedAt(told, number) > check.number)
      ? ['assured on a record that was mended since']
      : []),
  ];
}

function correctedAt(told: readonly Told[], entry: number): number {
  return (
    told.find(({ entry: { facts } }) => facts.some((fact) => fact.fact === 'enteredInError' && fact.entry === entry))?.entry.number ?? 0
  );
}

function hasHand(lines: readonly Line[], post: string): boolean {
  return lines.some(({ by, fact }) => {
    if (fact.fact === 'evidenceLodged' || fact.fact === 'reportedComplete') return by === post;
    if (fact.fact === 'contributorAdded') return fact.post === post;
    if (fact.fact === 'accepted') return fact.accountable === post;
    if (fact.fact === 'inherited') return fact.handsBefore?.some((hand) => hand.post === post) ?? false;
    if (fact.fact !== 'raised' && fact.fact !== 'rehomed') return false;
    const before = fact.fact === 'raised' ? (fact.handsBefore ?? []) : [];
    return fact.accountable === post || [...(fact.contributors ?? []), ...before].some((each) => each.post === post);
  });
}

function isMaterial(fact: ActionFact): boolean {
  if (fact.fact === 'evidenceLodged') return fact.replaces !== undefined;
  if (fact.fact === 'reported') return fact.holds === false;
  if (fact.fact === 'rehomed') return fact.accountable !== undefined;
  return ['reworded', 'reopened', 'returned', 'extensionGranted', 'accepted'].includes(fact.fact);
}

/** The piece was looked at again, and the bytes that were lodged are not there. */
function shakes(fact: ActionFact, evidence: readonly string[]): boolean {
  return fact.fact === 'evidenceRechecked' && fact.found !== 'same' && evidence.includes(fact.sha256);
}

/** Nothing late is hidden by any stage: what is late is counted or told, and what ended late says so. */
function lateness(register: Register, now: Action, rate: typeof ratingIn): readonly Broken[] {
  const { agreed, completed } = now.dates;
  if (agreed === null) return [];
  const told = rate(register, now, countersign1).because.map(({ reason }) => reason);
  const lateOn = (day: Day) => daysBetween(agreed, day) > 0;
  switch (now.stage) {
    case 'reportedComplete':
    case 'assured':
      return completed !== null && lateOn(completed) && !told.includes('completedLate') ? ['completed late, and does not say so'] : [];
    case 'superseded':
    case 'withdrawn':
      if (completed !== null)
        return lateOn(completed) && !told.includes('completedLate') ? ['completed late and then ended, and does not say so'] : [];
      return lateOn(now.since) && !told.includes('endedLate') ? ['ended late, and does not say so'] : [];
    default:
      return lateOn(register.when.asAt) && !told.includes('overdue') ? [`late at the stage ${now.stage}, and does not say so`] : [];
  }
}

/** The original date never moves to a later day; the agreed date only by an extension that was granted. */
function originals(lines: readonly Line[], now: Action, before: Action | null, corrected: boolean): readonly Broken[] {
  if (before === null) return [];
  const last = lines.at(-1)?.fact.fact;
  const was = before.dates.original;
  const is = now.dates.original;
  // A correction can take an entry from under a date; it is then what it always was.
  if (corrected) return [];
  const moved = was !== is;
  return [
    ...(moved && (last !== 'inherited' || is === null || (was !== null && is > was))
      ? [`its original date went from ${was} to ${is} by ${last}`]
      : []),
    ...(before.dates.agreed !== now.dates.agreed && last !== 'extensionGranted' ? [`its agreed date moved by ${last}`] : []),
  ];
}

/** S4: what ends an action unverified was proposed by another; more time was asked for by another, and again needs a minute. */
function twoPeople(told: readonly Told[], ref: string): readonly Broken[] {
  const lines = linesOf(
    told.filter(({ asked }) => asked !== null),
    ref,
  );
  const matters = { withdrawn: 'withdraw', superseded: 'supersede', riskAccepted: 'acceptRisk', exemptionLifted: 'liftExemption' } as const;
  return lines.flatMap(({ fact, by, number }) => {
    const ahead = lines.filter((each) => each.number < number);
    if (fact.fact in matters) {
      const matter = matters[fact.fact as keyof typeof matters];
      const proposal = ahead.findLast((each) => each.fact.fact === 'proposed' && each.fact.matter === matter);
      return proposal === undefined || proposal.by === by ? [`S4: ${fact.fact} by one post alone`] : [];
    }
    if (fact.fact !== 'extensionGranted') return [];
    const asked = ahead.findLast((each) => each.fact.fact === 'extensionRequested');
    const again = ahead.some((each) => each.fact.fact === 'extensionGranted');
    return [
      ...(asked?.by === by ? ['S4: more time granted by who asked for it'] : []),
      ...(again && fact.minute === undefined ? ['S4: a date moved again without the committee'] : []),
    ];
  });
}
