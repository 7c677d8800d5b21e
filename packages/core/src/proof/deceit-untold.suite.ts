import type { Action } from '../action/action.ts';
import type { Register } from '../index.ts';
import { COMMITTEE, DIRECTORATES } from './clean-council.suite.ts';
import { withoutPapers } from './clean-diary.suite.ts';
import { hashOf } from './clean-promise.suite.ts';
import { type Deceit, later, type Scene, says, saysOfCouncil } from './deceit.suite.ts';
import { assured, late, live } from './deceit-fits.suite.ts';
import { CLERK } from './table.suite.ts';

/**
 * What nothing tells yet: no rule finds it, and no rating shows it; only whoever reads the entries themselves can see it. `tells` is what
 * would be expected to. One that comes to be told belongs among the deceits that are.
 */
export const UNTOLD: readonly Deceit[] = [
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
