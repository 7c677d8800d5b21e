import type { Ref } from '../council/ids.ts';
import { type Day, daysLater } from '../day/day.ts';
import { without } from './clean-diary.suite.ts';
import { type Deceit, later, type Scene, says, writes } from './deceit.suite.ts';
import { extendable, late } from './deceit-fits.suite.ts';
import { CLERK } from './table.suite.ts';

const MANY = 5;

/** How a date is made to look kept. */
export const DECEITS_OF_DATES: readonly Deceit[] = [
  {
    deceit: 'a sheet gives a later date as if it had always been due then',
    fits: extendable,
    does: (scene) => says(scene, scene.owner, 'forecast', { date: laterThan(scene, 90), givenAsDue: true }),
    tells: [{ finding: 'DAT-2' }, { reason: 'forecastLate' }],
  },
  {
    deceit: 'a sheet claims that a later date was agreed',
    fits: extendable,
    does: (scene) => says(scene, scene.owner, 'requestExtension', { to: laterThan(scene, 90), reason: 'As agreed', claimedAgreed: true }),
    tells: [{ finding: 'DAT-3' }],
  },
  {
    deceit: 'more time is asked for once the date has passed',
    fits: late,
    does: (scene) => movesDate(scene, scene.ref, laterThan(scene, 120)),
    tells: [{ finding: 'DAT-4' }, { reason: 'runningOnExtension' }],
  },
  {
    deceit: 'a date is moved for the third time',
    fits: extendable,
    does: (scene) => {
      for (const time of [0, 1, 2]) later(scene, time, (then) => movesDate(then, scene.ref, laterThan(scene, 30 * (time + 1))));
    },
    tells: [{ finding: 'DAT-3' }, { reason: 'runningOnExtension' }],
  },
  {
    deceit: 'many dates are moved just before a meeting',
    fits: (action, register) =>
      extendable(action, register) && register.actions().filter((each) => extendable(each, register)).length >= MANY,
    does: (scene) => {
      const { register, diary, ref } = scene;
      const others = register.actions().filter((each) => each.ref !== ref && extendable(each, register));
      for (const each of [scene.action, ...others].slice(0, MANY)) {
        without(diary, each.ref);
        movesDate(scene, each.ref, daysLater(each.dates.agreed as Day, 90));
      }
    },
    tells: [{ finding: 'DAT-4' }, { reason: 'runningOnExtension' }],
  },
  {
    deceit: 'a late one is suspended before the meeting',
    fits: late,
    does: (scene) => says(scene, CLERK, 'suspend', { reason: 'Awaiting guidance' }),
    tells: [{ reason: 'overdue' }],
  },
  {
    deceit: 'a late one is split',
    fits: (action, register) => late(action, register) && action.stage === 'open' && action.returned === null,
    does: (scene) =>
      says(scene, CLERK, 'split', { into: ['a', 'b'].map((part) => ({ ref: `${scene.ref}${part}`, title: `Part ${part}` })) }),
    looksAt: ({ ref }) => `${ref}a`,
    tells: [{ reason: 'overdue' }],
  },
  {
    deceit: 'a fresh one takes the place of a late one',
    fits: late,
    does: (scene) => replaces(scene, { title: 'A fresh start', due: laterThan(scene, 120) }),
    looksAt: ({ ref }) => freshOf(ref),
    tells: [{ reason: 'promisedEarlier' }, { without: 'originalDate' }],
  },
  {
    deceit: 'one whose start is still to come takes the place of a late one',
    fits: late,
    does: (scene) => replaces(scene, { title: 'A fresh start', start: daysLater(scene.day, 60), due: laterThan(scene, 120) }),
    looksAt: ({ ref }) => freshOf(ref),
    tells: [{ reason: 'promisedEarlier' }, { without: 'originalDate' }],
  },
  {
    deceit: 'a late one is withdrawn',
    fits: late,
    does: (scene) => withdraws(scene),
    tells: [{ reason: 'endedLate' }],
  },
  {
    deceit: 'the entry that raised it is said to be an error, and it is raised again with a later date',
    fits: late,
    does: (scene) => raisesAnew(scene, { due: laterThan(scene, 120) }),
    tells: [{ history: 'corrected' }, { change: 'agreedDate' }],
  },
  {
    deceit: 'it is withdrawn before its date, and raised again under another reference for the same recommendation',
    fits: extendable,
    does: (scene) => {
      const { title, lead, leadMember, review, recommendation } = scene.action;
      withdraws(scene);
      const again = { title, lead, leadMember, review, recommendation, accountable: scene.owner, due: laterThan(scene, 90) };
      says(scene, CLERK, 'raise', again, freshOf(scene.ref));
    },
    looksAt: ({ ref }) => freshOf(ref),
    tells: [{ finding: 'DAT-2' }],
  },
  {
    deceit: 'the entry that raised a late one is said to be an error, and it is raised again with a start to come',
    fits: late,
    does: (scene) => raisesAnew(scene, { start: daysLater(scene.day, 60) }),
    tells: [{ reason: 'overdue' }],
  },
];

function laterThan({ action: { dates }, day }: Scene, days: number): Day {
  return daysLater(dates.agreed !== null && dates.agreed > day ? dates.agreed : day, days);
}

function movesDate(scene: Scene, ref: Ref, to: Day): void {
  const owner = scene.register.action(ref)?.accountable ?? scene.owner;
  says(scene, owner, 'requestExtension', { to, reason: 'More time is needed' }, ref);
  says(scene, CLERK, 'grantExtension', { minute: 'Minute 9' }, ref);
}

const freshOf = (ref: Ref): Ref => `${ref}-2`;

/** A new promise of the same post, which takes the place of this one. */
function replaces(scene: Scene, promise: object): void {
  const { action, owner, ref } = scene;
  says(scene, CLERK, 'raise', { lead: action.lead, accountable: owner, leadMember: action.leadMember, ...promise }, freshOf(ref));
  says(scene, owner, 'propose', { matter: 'supersede', reason: 'Merged into it' });
  says(scene, CLERK, 'supersede', { by: freshOf(ref) });
}

function withdraws(scene: Scene): void {
  says(scene, scene.owner, 'propose', { matter: 'withdraw', reason: 'No longer needed' });
  says(scene, CLERK, 'withdraw', { reason: 'No longer needed' });
}

/** As only an operator of the store could, a day earlier, so that it comes first. The officer then says that all is well. */
function raisesAnew(scene: Scene, otherwise: object): void {
  const [first] = scene.register.history(scene.ref);
  if (first === undefined) throw new Error(`Nobody raised ${scene.ref}`);
  writes(scene, CLERK, { fact: 'enteredInError', on: scene.day, entry: first.number, reason: 'Wrong date' });
  writes(scene, CLERK, { ...first.fact, on: daysLater(first.fact.on, -1), ...otherwise } as typeof first.fact);
  says(scene, scene.owner, 'report', { text: 'On track', rag: 'green' });
}
