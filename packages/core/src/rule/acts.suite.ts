import { ask } from '../act/asked.suite.ts';
import { ADMIN, DIRECTOR } from '../act/somewhere.suite.ts';
import type { Command, DataOf } from '../command/command.ts';
import type { PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import { AUDIT, CHAIR, CLERK, HASH, OTHER_HASH, OWNER } from '../given.suite.ts';
import { MEMBER } from './council.suite.ts';

/** The day on which the promises of the tables are made, unless another is said. */
export const RAISED: Day = '2023-04-03';

const PROMISE = { title: 'Publish each key decision before it is taken', lead: 'CFE', accountable: OWNER, leadMember: MEMBER } as const;

/** A promise with nothing wrong with it: owned, led, answered for in public, due on the last day of 2023. What is said otherwise is said. */
export const raise = (otherwise: Partial<DataOf<'raise'>> = {}, ref: Ref = 'A', on: Day = RAISED): Command =>
  ask('raise', CLERK, on, { ...PROMISE, due: '2023-12-31', ...otherwise }, ref);

/** The same, without some of what should be said. */
export const raiseWithout = (...missing: readonly ('lead' | 'accountable' | 'leadMember' | 'due')[]): Command => {
  const said = Object.entries({ ...PROMISE, due: '2023-12-31' }).filter(([field]) => !(missing as readonly string[]).includes(field));
  return ask('raise', CLERK, RAISED, { title: PROMISE.title, ...Object.fromEntries(said) }, 'A');
};

export const offer = (on: Day, to: string, ref: Ref = 'A'): Command => ask('offer', CLERK, on, { to }, ref);
export const accept = (on: Day, as: PostId, accountable: PostId, ref: Ref = 'A'): Command => ask('accept', as, on, { accountable }, ref);
export const contribute = (on: Day, directorate: string, post: PostId): Command =>
  ask('addContributor', OWNER, on, { directorate, post }, 'A');
export const classify = (on: Day, data: DataOf<'classify'>): Command => ask('classify', CLERK, on, data, 'A');
export const reword = (on: Day, title: string): Command => ask('reword', OWNER, on, { title }, 'A');
export const report = (on: Day, data: DataOf<'report'>, ref: Ref = 'A'): Command => ask('report', OWNER, on, data, ref);

export const askForTime = (on: Day, to: Day, ref: Ref = 'A', more: Partial<DataOf<'requestExtension'>> = {}): Command =>
  ask('requestExtension', OWNER, on, { to, reason: 'The supplier failed', ...more }, ref);
export const grantTime = (on: Day, ref: Ref = 'A'): Command =>
  ask('grantExtension', CLERK, on, { approver: CHAIR, minute: 'Minute 54' }, ref);
/** More time, asked for and granted on one day. */
export const moveDate = (on: Day, to: Day, ref: Ref = 'A'): readonly Command[] => [askForTime(on, to, ref), grantTime(on, ref)];

export const lodge = (on: Day, ref: Ref = 'A', sha256: string = HASH): Command =>
  ask('lodgeEvidence', OWNER, on, { sha256, title: 'The checklist' }, ref);
export const lodgeAnew = (on: Day): Command =>
  ask('lodgeEvidence', OWNER, on, { sha256: OTHER_HASH, title: 'The checklist, anew', replaces: HASH }, 'A');
export const recheck = (on: Day, found: DataOf<'recheckEvidence'>['found'], sha256: string = HASH): Command =>
  ask('recheckEvidence', AUDIT, on, { sha256, found }, 'A');
export const complete = (on: Day, ref: Ref = 'A'): Command => ask('reportComplete', OWNER, on, {}, ref);
/** Evidence lodged and reported complete on one day. */
export const toldDone = (on: Day, ref: Ref = 'A'): readonly Command[] => [lodge(on, ref), complete(on, ref)];

/** A check that finds it implemented: by internal audit from line 3, unless it is said by whom and from which line. */
export const verify = (on: Day, more: Partial<DataOf<'verify'>> = {}, by: PostId = AUDIT, ref: Ref = 'A'): Command =>
  ask('verify', by, on, { line: 3, method: 'tested', outcome: 'implemented', ...more }, ref);
export const reopen = (on: Day): Command => ask('reopen', CLERK, on, { reason: 'It was not done' }, 'A');
export const sendBack = (on: Day): Command => ask('return', AUDIT, on, { reason: 'The checklist is not in use' }, 'A');
export const acceptRisk = (on: Day, until: Day, approver: PostId = DIRECTOR): Command =>
  ask('acceptRisk', approver, on, { reason: 'The service ends next year', until }, 'A');

export const withdraw = (on: Day, ref: Ref): Command => ask('withdraw', DIRECTOR, on, { reason: 'The service ends' }, ref);

export const schedule = (meeting: string, date: Day, committee = 'GAC', on: Day = '2022-04-02'): Command =>
  ask('scheduleMeeting', CLERK, on, { meeting, committee, date });
export const issue = (on: Day, meeting: string, more: Omit<DataOf<'issueReport'>, 'meeting'> = {}): Command =>
  ask('issueReport', CLERK, on, { meeting, ...more });
export const resolve = (on: Day, meeting: string, resolution: DataOf<'resolve'>['resolution']): Command =>
  ask('resolve', CLERK, on, { meeting, resolution, minute: 'Minute 9', actions: ['A'] });
export const agreeCadence = (on: Day, everyMonths: number, committee = 'GAC'): Command =>
  ask('agreeCadence', CLERK, on, { committee, everyMonths });
export const adoptPolicy = (on: Day, policy: DataOf<'adoptPolicy'>['policy']): Command =>
  ask('adoptPolicy', CLERK, on, { policy, minute: 'Minute 12' });
export const adoptScheme = (on: Day, scheme: string): Command => ask('adoptScheme', CLERK, on, { scheme, minute: 'Minute 12' });
export const takeSheet = (on: Day, absent: readonly Ref[], columns: readonly string[] = ['title', 'due']): Command =>
  ask('takeSheet', CLERK, on, { source: 'Action table', absent: [...absent], columns: [...columns] });
export const hold = (on: Day, post: PostId, state: DataOf<'recordHolder'>['state'], holder?: string): Command =>
  ask('recordHolder', ADMIN, on, { post, state, ...(holder === undefined ? {} : { holder }) });
