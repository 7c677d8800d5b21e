import type { Action } from '../action/action.ts';
import { type Day, daysLater } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import type { Register } from '../index.ts';
import { DIRECTORATES, headOf, ownerOf, RISK } from './clean-council.suite.ts';
import { hashOf } from './clean-promise.suite.ts';
import { type Deceit, later, type Scene, says, saysOf, saysOfCouncil, writes } from './deceit.suite.ts';
import { assured, late, live, unchecked, unproved } from './deceit-fits.suite.ts';
import { ADMIN, AUDIT, CLERK } from './table.suite.ts';

/** How something is made to look done, or vouched for. */
export const DECEITS_OF_CLOSING: readonly Deceit[] = [
  {
    deceit: 'the risk is accepted by a post of low rank',
    fits: live,
    does: (scene) => acceptsRisk(scene, colleagueOf(scene), 365),
    tells: [{ finding: 'CLS-6' }],
  },
  {
    deceit: 'the risk is accepted, and runs past its day',
    fits: live,
    does: (scene) => acceptsRisk(scene, headOf(scene.action.lead ?? ''), 1),
    tells: [{ finding: 'CLS-6' }, { reason: 'riskPastItsDay' }],
  },
  {
    deceit: 'all of it is told done, and it is left open',
    fits: live,
    does: (scene) => says(scene, scene.owner, 'report', { text: 'Done', percent: 100 }),
    tells: [{ finding: 'CLS-5' }],
  },
  {
    deceit: 'it is reported complete without evidence',
    fits: unproved,
    does: (scene) => says(scene, scene.owner, 'reportComplete', { text: 'Done' }),
    tells: [{ finding: 'CLS-2' }],
  },
  {
    deceit: 'the owner verifies it, from line 1',
    fits: unchecked,
    does: (scene) => vouches(scene, scene.owner, scene.action, 1),
    tells: [{ finding: 'CLS-1' }],
  },
  {
    deceit: 'the owner verifies it as if from line 3',
    fits: unchecked,
    does: (scene) => vouches(scene, scene.owner, scene.action),
    tells: [{ finding: 'CLS-1' }],
  },
  {
    deceit: 'the owner is made an auditor, and verifies it',
    fits: unchecked,
    does: (scene) => {
      saysOfCouncil(scene, ADMIN, 'establishPost', { post: scene.owner, line: 3, independent: true });
      vouches(scene, scene.owner, scene.action);
    },
    tells: [{ finding: 'CLS-1' }],
  },
  {
    deceit: 'a former owner verifies it',
    fits: live,
    does: (scene) => {
      says(scene, scene.owner, 'offer', { to: otherThan(scene) });
      says(scene, headOf(otherThan(scene)), 'accept', { accountable: colleagueOf(scene) });
      completes(scene, colleagueOf(scene));
      later(scene, 2, (then) => vouches(then, scene.owner, scene.action));
    },
    tells: [{ finding: 'CLS-1' }],
  },
  {
    deceit: 'the evidence is changed once it has been verified',
    fits: assured,
    does: (scene) => says(scene, scene.owner, 'lodgeEvidence', { sha256: OTHER, title: 'Final', replaces: standingIn(scene.action) }),
    tells: [{ reason: 'assuranceStale' }],
  },
  {
    deceit: 'one that is assured takes the place of a late one',
    fits: (action, register) => late(action, register) && assuredIn(register) !== undefined,
    does: (scene) => {
      says(scene, scene.owner, 'propose', { matter: 'supersede', reason: 'Merged' });
      says(scene, CLERK, 'supersede', { by: assuredIn(scene.register)?.ref });
    },
    looksAt: ({ register, ref }) => assuredIn(register)?.ref ?? ref,
    tells: [{ reason: 'assuranceStale' }],
  },
  {
    deceit: 'a high priority is closed, and the committee is not asked',
    fits: (action, register) => live(action, register) && action.priority === 'High',
    does: (scene) => {
      completes(scene, scene.owner);
      later(scene, 1, (then) => says(then, RISK, 'verify', { line: 2, method: 'tested', outcome: 'implemented' }));
    },
    after: 11,
    tells: [{ finding: 'CLS-4' }],
  },
  {
    deceit: 'its priority is lowered, and it is closed without the committee',
    fits: (action, register) => live(action, register) && action.priority === 'High',
    does: (scene) => {
      says(scene, CLERK, 'classify', { priority: 'Low' });
      completes(scene, scene.owner);
      later(scene, 1, (then) => says(then, RISK, 'verify', { line: 2, method: 'tested', outcome: 'implemented' }));
    },
    after: 11,
    tells: [{ finding: 'CLS-4' }],
  },
  {
    deceit: 'it is reported complete, and nobody is let near it',
    fits: live,
    does: (scene) => completes(scene, scene.owner),
    after: 100,
    tells: [{ finding: 'CLS-3' }],
  },
  {
    deceit: 'a late one, which the committee was told is late, is reported complete as of its date',
    fits: (action, register) => late(action, register) && action.since <= (action.dates.agreed as Day) && toldSince(action, register),
    does: (scene) => {
      const on = scene.action.dates.agreed as Day;
      saysOf(scene, on, scene.owner, 'lodgeEvidence', { sha256: OTHER, title: 'The plan' });
      saysOf(scene, on, scene.owner, 'reportComplete', { text: 'Done in time' });
    },
    tells: [{ history: 'recordedLate' }, { finding: 'CLS-5' }],
  },
  {
    deceit: 'a verification is given the day after the work was told complete',
    fits: unchecked,
    does: (scene) =>
      saysOf(scene, daysLater(scene.action.since, 1), AUDIT, 'verify', { line: 3, method: 'tested', outcome: 'implemented' }),
    tells: [{ history: 'recordedLate' }],
  },
];

const OTHER = hashOf(900_001);

function otherThan({ action }: Scene): string {
  return DIRECTORATES.find((each) => each !== action.lead) ?? '';
}

function colleagueOf(scene: Scene): string {
  return ownerOf(otherThan(scene), 0);
}

function completes(scene: Scene, owner: string): void {
  says(scene, owner, 'lodgeEvidence', { sha256: OTHER, title: 'What was put in place' });
  says(scene, owner, 'reportComplete', { text: 'Done' });
}

/** The door and the act would both refuse it. */
function vouches(scene: Scene, by: string, { ref, evidence }: Action, line: 1 | 3 = 3): void {
  const hashes = evidence.length === 0 ? [OTHER] : [standingIn({ evidence })];
  const fact = { fact: 'verified', on: scene.day, ref, line, method: 'tested', outcome: 'implemented', evidence: hashes };
  writes(scene, by, fact as Fact);
}

function standingIn({ evidence }: Pick<Action, 'evidence'>): string {
  return evidence.findLast(({ replaced }) => !replaced)?.sha256 ?? OTHER;
}

function assuredIn(register: Register): Action | undefined {
  return register.actions().find(({ stage }) => stage === 'assured');
}

function acceptsRisk(scene: Scene, approver: string, days: number): void {
  says(scene, scene.owner, 'propose', { matter: 'acceptRisk', reason: 'Cost' });
  says(scene, CLERK, 'acceptRisk', { approver, reason: 'Cost', until: daysLater(scene.day, days) });
}

/** Has the committee met since its date, and before today? */
function toldSince({ dates: { agreed } }: Action, { meetings, when: { asAt } }: Register): boolean {
  return meetings.some(({ date }) => agreed !== null && agreed < date && date < asAt);
}
