import type { Action } from '../action/action.ts';
import { type Day, daysLater } from '../day/day.ts';
import type { Register } from '../index.ts';
import { COMMITTEE, DIRECTORATES, meetingId } from './clean-council.suite.ts';
import { withoutPapers } from './clean-diary.suite.ts';
import { hashOf } from './clean-promise.suite.ts';
import { type Deceit, later, type Scene, says, saysOfCouncil } from './deceit.suite.ts';
import { freshOf, withdraws } from './deceit-dates.suite.ts';
import { assured, extendable, late, live } from './deceit-fits.suite.ts';
import { CLERK } from './table.suite.ts';

/**
 * What nothing tells yet: no rule finds it, and no rating shows it; only whoever reads the entries themselves can see it. `tells` is what
 * would be expected to. One that comes to be told belongs among the deceits that are.
 */
export const UNTOLD: readonly Deceit[] = [
  {
    deceit: 'it is withdrawn before its date, and raised again under another reference for the same recommendation',
    fits: extendable,
    does: (scene) => {
      const { title, lead, leadMember, review, recommendation } = scene.action;
      withdraws(scene);
      const again = { title, lead, leadMember, review, recommendation, accountable: scene.owner, due: daysLater(scene.day, 400) };
      says(scene, CLERK, 'raise', again, freshOf(scene.ref));
    },
    looksAt: ({ ref }) => freshOf(ref),
    tells: [{ reason: 'promisedEarlier' }, { finding: 'CLS-7' }, { finding: 'DAT-2' }, { finding: 'SCP-2' }, { beside: 'REC-1' }],
  },
  {
    deceit: 'what it waits for is late, and it is said to wait for it no more',
    fits: (action, register) => action.dependsOn.some((ref) => isLate(register.action(ref), register)) && live(action, register),
    does: (scene) => {
      says(scene, CLERK, 'classify', { dependsOn: [] });
      says(scene, scene.owner, 'report', { text: 'On track', rag: 'green' });
    },
    tells: [{ reason: 'dependsOnLate' }, { finding: 'DEP-2' }, { finding: 'SCP-2' }],
  },
  {
    deceit: 'a policy gives more time before what was told complete is missed by those who check',
    fits: live,
    does: (scene) => {
      completes(scene);
      saysOfCouncil(scene, CLERK, 'adoptPolicy', { policy: { unverifiedDays: 3_000 }, minute: 'Minute 12' });
    },
    after: 100,
    tells: [{ finding: 'CLS-3' }, { beside: 'CLS-3' }],
  },
  {
    deceit: 'the committee is to be told every other year, and is told nothing meanwhile',
    fits: assured,
    does: (scene) => {
      saysOfCouncil(scene, CLERK, 'agreeCadence', { committee: COMMITTEE, everyMonths: 24, minute: 'Minute 13' });
      withoutPapers(scene.diary);
    },
    after: 40,
    tells: [{ beside: 'REP-1' }],
  },
  {
    deceit: 'a practice that nobody read is expected less often',
    fits: assured,
    does: (scene) => {
      expects(scene, 1);
      later(scene, 35, (then) => expects(then, 60));
    },
    after: 40,
    tells: [{ beside: 'PRA-1' }],
  },
  {
    deceit: 'its words are changed, and the committee approves the whole table without a word of it',
    fits: live,
    does: (scene) => {
      says(scene, scene.owner, 'reword', { title: 'Consider what might be done' });
      later(scene, 10, (then) => approvesAll(then, daysLater(scene.day, 10)));
    },
    after: 10,
    tells: [{ finding: 'SCP-2' }],
  },
];

function isLate(action: Action | null, register: Register): boolean {
  return action !== null && late(action, register);
}

function completes(scene: Scene): void {
  says(scene, scene.owner, 'lodgeEvidence', { sha256: hashOf(900_002), title: 'What was put in place' });
  says(scene, scene.owner, 'reportComplete', { text: 'Done' });
}

function expects(scene: Scene, everyMonths: number): void {
  const practice = { practice: 'P2', title: 'Routes are tested', source: 'Procedure', directorates: [...DIRECTORATES], everyMonths };
  saysOfCouncil(scene, CLERK, 'expectPractice', practice);
}

function approvesAll(scene: Scene, meeting: Day): void {
  saysOfCouncil(scene, CLERK, 'resolve', { meeting: meetingId(meeting), resolution: 'approve', minute: 'Minute 5' });
}
