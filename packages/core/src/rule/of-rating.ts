import { type Action, isLive, officerSays } from '../action/action.ts';
import { type Day, daysBetween } from '../day/day.ts';
import { monthsLater } from '../day/months.ts';
import { daysOverdue } from '../rating/of-dates.ts';
import { overrideOn } from '../rating/rating.ts';
import type { State } from '../rating/state.ts';
import type { Asked } from './asked.ts';
import type { Finds, RuleOfActions, Severity } from './rule.ts';

/** How it is said to go. */
export const OF_RATING: readonly RuleOfActions[] = [
  {
    id: 'RAG-1',
    title: 'What the officer says is what the scheme says, or somebody said why not',
    learned: 'A review found that ratings had been applied inconsistently from report to report',
    severity: 'error',
    clearedBy: 'report',
    ofAction: (action, asked) => (isLive(action) && overrideOn(action, asked.today) === null ? differs(action, asked) : []),
  },
  {
    id: 'RAG-2',
    title: 'What is not due to begin is not red, and what is past its date is not green',
    learned: 'Reds rose chiefly because new actions, not yet due, scored low; others past their date stayed green',
    severity: 'warning',
    clearedBy: 'report',
    ofAction: (action, asked) => (isLive(action) ? againstTheDates(action, asked) : []),
  },
  {
    id: 'RAG-3',
    title: 'What is off track says why, and how it will be brought back',
    learned: 'Three councils ask for a cause and a corrective action beside every red, and one beside every amber',
    severity: 'error',
    clearedBy: 'report',
    ofAction: (action, asked) => (isLive(action) ? explained(action, asked) : []),
  },
  {
    id: 'RAG-4',
    title: 'Somebody reports on it in each reporting cycle',
    learned: 'One national body counts what is not known as red',
    severity: 'warning',
    clearedBy: 'report',
    ofAction: (action, asked) => (isLive(action) ? silent(action, asked) : []),
  },
  {
    id: 'RAG-5',
    title: 'A rating does not turn from green to red at once, nor from red to green on nothing',
    learned: 'Commissioners found optimism and bad news kept small for years in one city',
    severity: 'information',
    clearedBy: 'report',
    ofAction: (action, asked) => (isLive(action) ? turned(action, asked) : []),
  },
];

const ORDER: { readonly [S in State]?: number } = { red: 0, amber: 1, green: 2 };

/** Two colours better than the scheme is an error; one is a warning; worse is for information: caution hides nothing. */
function differs(action: Action, { rating }: Asked): readonly Finds[] {
  const officer = officerSays(action);
  const { state: scheme } = rating(action);
  const computed = ORDER[scheme];
  if (officer === null || computed === undefined || officer === scheme) return [];
  const better = (ORDER[officer] ?? 0) - computed;
  const severity: Severity = better >= 2 ? 'error' : better === 1 ? 'warning' : 'information';
  return [{ found: 'officerDiffers', officer, scheme, severity }];
}

function againstTheDates(action: Action, { rating, today }: Asked): readonly Finds[] {
  const { start, agreed } = action.dates;
  const said: readonly (State | null)[] = [officerSays(action), rating(action).state];
  const days = daysOverdue(action, today);
  return [
    ...(start !== null && start > today && said.includes('red') ? [{ found: 'redBeforeItsStart', start } as const] : []),
    ...(agreed !== null && days > 0 && said.includes('green') ? [{ found: 'greenPastItsDate', agreed, days } as const] : []),
  ];
}

/** A cause is told as such, or in the words of a report. */
function explained(action: Action, { rating }: Asked): readonly Finds[] {
  const { state } = rating(action);
  if (state !== 'red' && state !== 'amber') return [];
  const told = action.causes.length > 0 || action.reports.some(({ text }) => text !== null);
  return [
    ...(action.recoveryPlan === null ? [{ found: 'noRecoveryStep' } as const] : []),
    ...(told ? [] : [{ found: 'noCause' } as const]),
  ];
}

/** A cycle is the shortest that a committee last agreed, and until one has, what the policy says. */
function silent({ lastUpdate }: Action, { register, today, policy }: Asked): readonly Finds[] {
  const days = daysBetween(lastUpdate, today);
  const cadences = [...new Map(register.cadences.map((each) => [each.committee, each])).values()];
  const cycle = cadences.length === 0 ? policy.reportingDays : daysBetween(lastUpdate, shortestCycle(cadences, lastUpdate));
  return days > cycle ? [{ found: 'silent', since: lastUpdate, days, atMost: cycle }] : [];
}

function shortestCycle(cadences: readonly { readonly everyMonths: number }[], from: Day): Day {
  return monthsLater(from, Math.min(...cadences.map(({ everyMonths }) => everyMonths)));
}

/** Green at three meetings and red today; or red at the last meeting, green today, and no evidence lodged since. */
function turned(action: Action, { rating, told }: Asked): readonly Finds[] {
  const { state } = rating(action);
  const [last] = told;
  if (last === undefined) return [];
  if (state === 'red') return watermelon(action, told.slice(0, 3));
  if (state !== 'green' || last.rating(action.ref)?.state !== 'red') return [];
  const shown = action.evidence.some(({ lodgedOn }) => lodgedOn > last.on);
  return shown ? [] : [{ found: 'greenWithoutEvidence', meeting: last.meeting, on: last.on, clearedBy: 'lodgeEvidence' }];
}

function watermelon(action: Action, meetings: Asked['told']): readonly Finds[] {
  const [last] = meetings;
  if (last === undefined || meetings.length < 3 || meetings.some(({ rating }) => rating(action.ref)?.state !== 'green')) return [];
  const explainedSince = action.reports.some(({ on, causes }) => on > last.on && causes.length > 0);
  return explainedSince ? [] : [{ found: 'suddenlyRed', meetings: meetings.map(({ meeting }) => meeting) }];
}
