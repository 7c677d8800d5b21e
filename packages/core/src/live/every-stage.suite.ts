import type { Action } from '../action/action.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, CHAIR, CLERK, given, HASH, OWNER, on } from '../given.suite.ts';

const about = (ref: string, fact: Record<string, unknown>): Fact => ({ ref, ...fact }) as Fact;
type Line = readonly [by: string, fact: Fact];

/** Raised on 15 January 2023, due 31 March unless it is said otherwise. */
export function raised(ref: string, more: Record<string, unknown> = {}): Line {
  const said = { title: `Do ${ref}`, lead: 'CFE', accountable: OWNER, due: '2023-03-31', ...more };
  return [CLERK, about(ref, { fact: 'raised', on: '2023-01-15', ...said })];
}

const told = (ref: string, fact: string, on: Day, more: Record<string, unknown> = {}): Line => [OWNER, about(ref, { fact, on, ...more })];
const checked = (ref: string, fact: string, on: Day, more: Record<string, unknown> = {}): Line => [
  AUDIT,
  about(ref, { fact, on, ...more }),
];
const decided = (ref: string, fact: string, on: Day, more: Record<string, unknown> = {}): Line => [
  CHAIR,
  about(ref, { fact, on, ...more }),
];

const moved = (ref: string, to: Day): readonly Line[] => [
  told(ref, 'extensionRequested', '2023-02-10', { to, reason: 'Staff left' }),
  decided(ref, 'extensionGranted', '2023-02-20', { to, approver: CHAIR }),
];

/** Still to be done: with nothing said of it, or one thing after another. */
const live: readonly Line[] = [
  raised('OPEN'),
  raised('UNDATED', { due: undefined }),
  raised('OFFERED', { accountable: undefined, lead: undefined }),
  [CLERK, about('OFFERED', { fact: 'offered', on: '2023-01-16', to: 'CFE' })],
  raised('MOVED'),
  ...moved('MOVED', '2023-04-30'),
  raised('PROMISED', { due: '2023-04-30', firstPromised: '2023-02-28' }),
  raised('PLANNED'),
  told('PLANNED', 'reported', '2023-03-20', { rag: 'amber', percent: 60, recoveryPlan: 'Two more staff' }),
  told('PLANNED', 'reported', '2023-03-25', { confidence: 'amberGreen' }),
  raised('FORECAST'),
  told('FORECAST', 'forecastMade', '2023-03-01', { date: '2023-05-31' }),
  raised('MILESTONE'),
  [OWNER, about('MILESTONE', { fact: 'milestoneSet', on: '2023-02-01', milestone: 'M1', title: 'A draft', due: '2023-03-01' })],
  raised('BACK'),
  told('BACK', 'reportedComplete', '2023-02-10'),
  checked('BACK', 'returned', '2023-02-20', { reason: 'A draft' }),
  raised('ANSWERED'),
  told('ANSWERED', 'reportedComplete', '2023-02-10'),
  checked('ANSWERED', 'returned', '2023-02-20', { reason: 'A draft' }),
  told('ANSWERED', 'reported', '2023-02-25', { percent: 90 }),
  raised('WAITS', { due: '2023-12-31', dependsOn: ['STOPPED', 'OPEN', 'NOBODY-KNOWS'] }),
  raised('SAID', { dependsOn: ['STOPPED', 'NOBODY-KNOWS'] }),
  decided('SAID', 'ratingOverridden', '2023-03-30', { to: 'green', reason: 'It is being signed', until: '2023-05-01' }),
];

/** Over, or stopped: in time or late, against either date. */
const notLive: readonly Line[] = [
  raised('STOPPED'),
  [CLERK, about('STOPPED', { fact: 'suspended', on: '2023-02-15', reason: 'Election' })],
  raised('STOPPED-UNDATED', { due: undefined }),
  [CLERK, about('STOPPED-UNDATED', { fact: 'suspended', on: '2023-02-15', reason: 'Election' })],
  raised('RISK'),
  decided('RISK', 'riskAccepted', '2023-03-10', { approver: CHAIR, reason: 'Small', until: '2023-04-30' }),
  raised('DONE', { due: '2023-02-28' }),
  told('DONE', 'reportedComplete', '2023-03-10'),
  raised('ASSURED'),
  told('ASSURED', 'evidenceLodged', '2023-02-01', { sha256: HASH, title: 'The checklist' }),
  told('ASSURED', 'reportedComplete', '2023-02-02'),
  checked('ASSURED', 'verified', '2023-02-20', { line: 3, method: 'tested', outcome: 'implemented', evidence: [HASH] }),
  raised('WITHDRAWN', { due: '2023-02-28', firstPromised: '2023-01-31' }),
  decided('WITHDRAWN', 'withdrawn', '2023-03-15', { reason: 'No longer needed' }),
  raised('REPLACED'),
  decided('REPLACED', 'superseded', '2023-03-15', { by: 'OPEN' }),
  [CLERK, about('OPEN', { fact: 'inherited', on: '2023-03-15', from: 'REPLACED', original: '2023-03-31' })],
];

/** A register with an action at every stage, as at a day. */
export function everyStage(today: Day): readonly Action[] {
  return on(given(...live, ...notLive), today).actions();
}
