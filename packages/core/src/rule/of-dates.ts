import { type Action, isLive } from '../action/action.ts';
import { isUndecided, timesExtended } from '../action/dates.ts';
import type { Day } from '../day/day.ts';
import { type Asked, namesOf, resolvedSince } from './asked.ts';
import type { Finds, RuleOfActions } from './rule.ts';

/** By when, and what became of that. */
export const OF_DATES: readonly RuleOfActions[] = [
  {
    id: 'DAT-1',
    title: 'It has a date, which was still to come when it was promised',
    learned: 'Members were concerned at a new date left as "TBC", and at target dates typed in the past',
    severity: 'error',
    clearedBy: 'grantExtension',
    ofAction: (action) => (isLive(action) ? dated(action) : []),
  },
  {
    id: 'DAT-2',
    title: 'The date first promised stays as it was',
    learned: 'Members who asked for the original date found that ratings had not been applied as the policy said',
    severity: 'error',
    clearedBy: 'grantExtension',
    ofAction: (action, asked) => (isUnfinished(action) ? [...disputed(action), ...raisedAgain(action, asked)] : []),
  },
  {
    id: 'DAT-3',
    title: 'More time is agreed by somebody who is named, and not again and again',
    learned: 'A committee approves each extension itself; more than one missed date, and the owner answers in person',
    severity: 'error',
    clearedBy: 'grantExtension',
    ofAction: (action, asked) => [...(isUnfinished(action) ? unapproved(action) : []), ...(isLive(action) ? often(action, asked) : [])],
  },
  {
    id: 'DAT-4',
    title: 'More time is asked for before the date, and not for many actions just before a meeting',
    learned: 'Audit offered to move dates so that actions could close: an indicator is easily met that way',
    severity: 'warning',
    clearedBy: 'resolve',
    ofAction: (action, asked) => [...tooLate(action, asked), ...together(action, asked)],
  },
];

function dated({ dates: { original, agreed }, raisedOn, extensions, follows, carriedFrom }: Action): readonly Finds[] {
  if (agreed === null) return [{ found: 'noDate' }];
  const isNew = follows.length === 0 && carriedFrom === null && extensions.every(({ outcome }) => outcome.outcome !== 'granted');
  return isNew && original !== null && original < raisedOn ? [{ found: 'pastWhenRaised', due: original, raisedOn }] : [];
}

/** More time can still be decided on, at once or when the work goes on. */
function isUnfinished({ stage }: Action): boolean {
  return stage === 'offered' || stage === 'open' || stage === 'suspended';
}

function disputed({ disputedDue, dates: { original } }: Action): readonly Finds[] {
  return disputedDue !== null && disputedDue !== original ? [{ found: 'anotherDue', original, given: disputedDue }] : [];
}

/** Withdrawn, and promised again for a later day: the date first promised is the first one, whatever the reference. */
function raisedAgain(action: Action, asked: Asked): readonly Finds[] {
  const { original } = action.dates;
  const before = namesOf(action)
    .flatMap((name) => asked.withdrawn().get(name) ?? [])
    .find(({ since, dates }) => since <= action.raisedOn && dates.original !== null && (original === null || original > dates.original));
  if (before === undefined || resolvedSince(asked, action.ref, action.raisedOn)) return [];
  return [{ found: 'raisedAgain', ref: before.ref, original: before.dates.original as Day, severity: 'warning', clearedBy: 'resolve' }];
}

function unapproved({ extensions }: Action): readonly Finds[] {
  const claimed = extensions.filter((extension) => extension.claimedAgreed && isUndecided(extension));
  return claimed.map(({ to }) => ({ found: 'nobodyApproved', to }));
}

/** Twice is a warning until a committee has seen it; three times, until whoever answers has been asked to come and explain. */
function often(action: Action, asked: Asked): readonly Finds[] {
  const times = timesExtended(action);
  const last = lastGranted(action) ?? action.raisedOn;
  if (times >= 3)
    return resolvedSince(asked, action.ref, last, ['askToAttend']) ? [] : [{ found: 'extendedOften', times, clearedBy: 'resolve' }];
  if (times < 2 || resolvedSince(asked, action.ref, last)) return [];
  return [{ found: 'extendedOften', times, severity: 'warning', clearedBy: 'resolve' }];
}

function tooLate(action: Action, asked: Asked): readonly Finds[] {
  return action.extensions.flatMap(({ outcome, requestedOn }): readonly Finds[] => {
    if (outcome.outcome !== 'granted' || outcome.from === null || requestedOn <= outcome.from) return [];
    return resolvedSince(asked, action.ref, outcome.on) ? [] : [{ found: 'askedTooLate', due: outcome.from, askedOn: requestedOn }];
  });
}

function together({ ref }: Action, asked: Asked): readonly Finds[] {
  const found = asked.together().get(ref);
  return found === undefined || resolvedSince(asked, ref, found.on) ? [] : [{ found: 'extendedTogether', ...found }];
}

function lastGranted({ extensions }: Action): Day | null {
  return extensions.flatMap(({ outcome }) => (outcome.outcome === 'granted' ? [outcome.on] : [])).at(-1) ?? null;
}
