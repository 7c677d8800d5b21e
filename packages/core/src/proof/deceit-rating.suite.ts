import { daysLater } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { headOf } from './clean-council.suite.ts';
import { type Deceit, later, type Scene, says, saysOf, saysOfCouncil } from './deceit.suite.ts';
import { rated } from './deceit-fits.suite.ts';
import { CLERK } from './table.suite.ts';

/** How something is said to go. */
export const DECEITS_OF_RATING: readonly Deceit[] = [
  {
    deceit: 'the officer says green of what is red',
    fits: rated('red'),
    does: (scene) => saysGreen(scene),
    tells: [{ finding: 'RAG-1' }, { finding: 'RAG-2' }],
  },
  {
    deceit: 'the officer says green, and nothing more for months',
    fits: (action, register) => rated('green')(action, register) && (action.dates.agreed ?? '') > daysLater(register.when.asAt, 140),
    does: (scene) => saysGreen(scene),
    after: 100,
    tells: [{ finding: 'RAG-4' }, { reason: 'noUpdate' }],
  },
  {
    deceit: 'nothing is said for months, and then of a day long past',
    fits: rated('green'),
    does: (scene) =>
      later(scene, 100, (then) => saysOf(then, daysLater(scene.day, 40), scene.owner, 'report', { text: 'Well', rag: 'green' })),
    after: 100,
    tells: [{ history: 'recordedLate' }],
  },
  {
    deceit: 'the head says another rating than the scheme',
    fits: rated('red'),
    does: (scene) => overrides(scene),
    tells: [{ reason: 'overridden' }, { without: 'override' }],
  },
  {
    deceit: 'the head says another rating than the scheme, again and again',
    fits: rated('red'),
    does: (scene) => {
      overrides(scene);
      for (const days of [91, 182]) later(scene, days, (then) => overrides(then));
    },
    after: 185,
    tells: [{ reason: 'overridden' }, { without: 'override' }],
  },
  {
    deceit: 'the report that told why it is red is said to be an error',
    fits: rated('red'),
    does: (scene) => saysOfCouncil(scene, CLERK, 'enterInError', { entry: lastReportOf(scene), reason: 'Too early' }),
    tells: [{ history: 'corrected' }, { reason: 'overdue' }],
  },
  {
    deceit: 'what worried the officer is said to be an error',
    fits: rated('green'),
    does: (scene) => {
      const entry = says(scene, scene.owner, 'report', { text: 'The supplier may fail', rag: 'red' });
      later(scene, 1, (then) => saysOfCouncil(then, CLERK, 'enterInError', { entry, reason: 'Too gloomy' }));
    },
    tells: [{ history: 'corrected' }],
  },
  {
    deceit: 'a softer scheme is adopted just before the meeting',
    fits: rated('red'),
    does: (scene) => {
      saysOfCouncil(scene, CLERK, 'adoptScheme', { scheme: SOFT, minute: 'Minute 12' });
      saysGreen(scene);
    },
    tells: [{ scheme: 'another' }, { finding: 'RAG-2' }],
  },
  {
    deceit: 'the officer says green of what is red, and the rule that asks is switched off',
    fits: rated('red'),
    does: (scene) => {
      saysGreen(scene);
      saysOfCouncil(scene, CLERK, 'switchOffRule', { rule: 'RAG-1', reason: 'Under review' });
    },
    tells: [{ beside: 'RAG-1' }, { reason: 'overdue' }],
  },
  {
    deceit: 'the words of one that is red are made exempt after they were told',
    fits: rated('red'),
    does: (scene) => says(scene, CLERK, 'exempt', { exempt: [{ field: 'title', paragraph: 3, publicInterest: 'Commercial' }] }),
    tells: [{ finding: 'REP-4' }, { reason: 'overdue' }],
  },
];

const SOFT = {
  id: 'soft',
  title: 'Late by a year',
  steps: [
    { state: 'notRated', any: [{ when: 'noAgreedDate' }] },
    { state: 'amber', any: [{ when: 'overdueByMoreThan', days: 3_000 }] },
  ],
  otherwise: 'green',
};

function saysGreen(scene: Scene): void {
  says(scene, scene.owner, 'report', { text: 'On track', rag: 'green' });
}

function overrides(scene: Scene): void {
  const until = daysLater(scene.day, 90);
  says(scene, headOf(scene.action.lead ?? ''), 'overrideRating', { to: 'green', reason: 'Nearly there', until });
}

function lastReportOf({ register, ref }: Scene): number {
  const isReport = ({ fact }: { readonly fact: Fact }) => fact.fact === 'reported';
  return register.history(ref).findLast(isReport)?.number ?? 0;
}
