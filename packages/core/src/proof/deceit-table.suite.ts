import { type Day, daysLater } from '../day/day.ts';
import { COLUMNS, DIRECTORATES, headOf, meetingId, ownerOf, REVIEW, SHEETS } from './clean-council.suite.ts';
import { withoutPapers } from './clean-diary.suite.ts';
import { type Deceit, later, type Scene, says, saysOfCouncil, writes } from './deceit.suite.ts';
import { alone, late, live } from './deceit-fits.suite.ts';
import { ADMIN, CLERK } from './table.suite.ts';

/** Who is said to answer, and what is left out of the table. */
export const DECEITS_OF_THE_TABLE: readonly Deceit[] = [
  {
    deceit: 'the post that answers for it is abolished, and nobody takes its place',
    fits: live,
    does: (scene) => writes(scene, ADMIN, { fact: 'postAbolished', on: scene.day, post: scene.owner }),
    after: 0,
    tells: [{ finding: 'OWN-1' }],
  },
  {
    deceit: 'the directorate that leads it is closed, and none takes it over',
    fits: live,
    does: (scene) =>
      writes(scene, ADMIN, { fact: 'directorateClosed', on: scene.day, directorate: scene.action.lead ?? '', successors: [] }),
    after: 0,
    tells: [{ finding: 'OWN-2' }],
  },
  {
    deceit: 'the post that answers for it is left vacant',
    fits: live,
    does: (scene) => saysOfCouncil(scene, ADMIN, 'recordHolder', { post: scene.owner, state: 'vacant' }),
    tells: [{ finding: 'OWN-5' }],
  },
  {
    deceit: 'the post that answers for it is moved to where the work is not',
    fits: alone,
    does: (scene) => saysOfCouncil(scene, ADMIN, 'establishPost', { post: scene.owner, directorate: otherOf(scene) }),
    tells: [{ finding: 'OWN-6' }],
  },
  {
    deceit: 'another directorate is to contribute, and no post of it is named',
    fits: alone,
    does: (scene) => says(scene, scene.owner, 'addContributor', { directorate: otherOf(scene) }),
    tells: [{ finding: 'OWN-2' }],
  },
  {
    deceit: 'an agreement is left a draft',
    fits: alone,
    does: (scene) => {
      const { action, ref, owner } = scene;
      says(scene, owner, 'addContributor', { directorate: otherOf(scene), post: ownerOf(otherOf(scene), 0) });
      const directorates = [action.lead, otherOf(scene)];
      const draft = { agreement: `SLA-${ref}-2`, title: 'Who does what', state: 'drafted', directorates, actions: [ref] };
      saysOfCouncil(scene, headOf(otherOf(scene)), 'recordAgreement', draft);
    },
    after: 100,
    tells: [{ finding: 'OWN-3' }],
  },
  {
    deceit: 'several are asked for one answer, and nobody answers for it',
    fits: live,
    does: (scene) => {
      const from = [headOf('CFE'), headOf('PTE')];
      saysOfCouncil(scene, CLERK, 'askJointResponse', { review: REVIEW, response: 'J1', from, due: daysLater(scene.day, 30) });
    },
    tells: [{ beside: 'OWN-8' }],
  },
  {
    deceit: 'its row is left out of the next sheet',
    fits: live,
    does: (scene) => later(scene, 4, (then) => takesSheet(then, [scene.ref], COLUMNS)),
    after: 5,
    tells: [{ finding: 'SCP-3' }],
  },
  {
    deceit: 'a column is left out of the next sheet',
    fits: live,
    does: (scene) => later(scene, 4, (then) => takesSheet(then, [], COLUMNS.slice(1))),
    after: 5,
    tells: [{ beside: 'SCP-3' }],
  },
  {
    deceit: 'its words are changed once its date has passed',
    fits: late,
    does: (scene) => says(scene, scene.owner, 'reword', { title: 'Consider what might be done' }),
    tells: [{ finding: 'SCP-2' }, { change: 'wording' }],
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
  {
    deceit: 'a recommendation is passed over in silence',
    fits: live,
    does: (scene) => saysOfCouncil(scene, CLERK, 'recommend', { review: REVIEW, recommendation: 'R-SILENT', text: 'Count the cost' }),
    tells: [{ beside: 'REC-1' }],
  },
  {
    deceit: 'a practice is expected, and nobody reads whether it is kept',
    fits: live,
    does: (scene) => {
      const practice = { practice: 'P2', title: 'Routes are tested', source: 'Procedure', directorates: [...DIRECTORATES], everyMonths: 1 };
      saysOfCouncil(scene, CLERK, 'expectPractice', practice);
    },
    after: 40,
    tells: [{ beside: 'PRA-1' }],
  },
  {
    deceit: 'the committee is told nothing at its next meeting',
    fits: live,
    does: ({ diary }) => withoutPapers(diary),
    after: 40,
    tells: [{ beside: 'REP-1' }],
  },
];

function otherOf({ action }: Scene): string {
  return DIRECTORATES.find((each) => each !== action.lead) ?? '';
}

function takesSheet(scene: Scene, absent: readonly string[], columns: readonly string[]): void {
  saysOfCouncil(scene, CLERK, 'takeSheet', { source: SHEETS, absent, columns: [...columns] });
}

function approvesAll(scene: Scene, meeting: Day): void {
  saysOfCouncil(scene, CLERK, 'resolve', { meeting: meetingId(meeting), resolution: 'approve', minute: 'Minute 5' });
}
