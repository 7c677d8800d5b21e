import { dayAt, LAST } from './calendar.ts';
import { CLERK, DIRECTORATES, postIn } from './council.ts';
import { endingOf } from './ending.ts';
import { type Life, lastDayOf, lifeOf, refOf } from './life.ts';
import { extensions } from './more-time.ts';
import type { Draw } from './random.ts';
import type { Told } from './told.ts';

/** The story of one action, in about ten things told: real facts, as a council would record them. */
export function storyOf(number: number, draw: Draw): readonly Told[] {
  const life = lifeOf(number, draw);
  const delivery = [
    ...beginning(life, draw),
    ...milestones(life, draw),
    ...contributors(life, draw),
    ...reports(life, draw),
    ...forecasts(life, draw),
    ...extensions(life, draw),
  ];
  return [...delivery.filter(({ at }) => at <= lastDayOf(life)), ...endingOf(life, draw)];
}

function beginning(life: Life, draw: Draw): readonly Told[] {
  const { ref, raised, lead, owner, due, number } = life;
  const on = dayAt(raised);
  const waits = number > 0 && draw.chance(0.08) ? { dependsOn: [refOf(draw.between(0, number - 1))] } : {};
  const outside = draw.chance(0.08) ? { dependsOnBodies: [bodyOf(draw)] } : {};
  const fact = {
    ...({ fact: 'raised', on, ref, title: `Put right what the review found (${number})`, ...waits, ...outside } as const),
    ...(lead === null ? {} : { lead }),
    ...(owner === null ? {} : { accountable: owner }),
    ...(due === null ? {} : { due: dayAt(due) }),
    ...(draw.chance(0.15) ? { start: dayAt(raised + draw.between(20, 150)) } : {}),
  };
  const offer = { fact: 'offered', on: dayAt(raised + 1), ref, to: draw.oneOf(DIRECTORATES) } as const;
  const offered = owner === null && draw.chance(0.5) ? [{ at: raised + 1, by: CLERK, fact: offer }] : [];
  return [{ at: raised, by: CLERK, fact }, ...offered];
}

function bodyOf(draw: Draw) {
  return {
    body: 'A supplier',
    ...(draw.chance(0.6) ? { contact: 'Its contract manager' } : {}),
    ...(draw.chance(0.5) ? { fallback: 'The work is done in house' } : {}),
  };
}

function milestones({ ref, raised, due, owner }: Life, draw: Draw): readonly Told[] {
  const by = owner ?? CLERK;
  return Array.from({ length: draw.between(0, 3) }, (_, index) => {
    const milestone = `M${index + 1}`;
    const until = Math.round(raised + (((due ?? raised + 300) - raised) * (index + 1)) / 3.2);
    const met = until + draw.between(-20, 40);
    const set = { fact: 'milestoneSet', on: dayAt(raised + 1), ref, milestone, title: 'A step', due: dayAt(until) } as const;
    const kept = { at: met, by, fact: { fact: 'milestoneMet', on: dayAt(Math.max(met, raised + 2)), ref, milestone } as const };
    return [{ at: raised + 1, by, fact: set }, ...(draw.chance(0.75) && met > raised + 1 ? [kept] : [])];
  }).flat();
}

/** Other directorates, and in three cases of five an agreement with them, which may stay a draft or run out. */
function contributors({ ref, raised, lead, number }: Life, draw: Draw): readonly Told[] {
  if (!draw.chance(0.3)) return [];
  const at = raised + draw.between(2, 30);
  const others = Array.from({ length: draw.between(1, 2) }, () => draw.oneOf(DIRECTORATES)).filter((each) => each !== lead);
  const added = others.map((directorate) => {
    const post = draw.chance(0.9) ? { post: postIn(directorate, draw.between(0, 999)) } : {};
    return { at, by: CLERK, fact: { fact: 'contributorAdded', on: dayAt(at), ref, directorate, ...post } as const };
  });
  const [other] = others;
  if (other === undefined || lead === null || !draw.chance(0.6)) return added;
  const agreement = { agreement: `SLA-${number}`, title: 'Who does what', directorates: [lead, other], actions: [ref] };
  const recorded = (when: number, state: 'drafted' | 'agreed' | 'inForce', more = {}) => {
    return { at: when, by: CLERK, fact: { fact: 'agreementRecorded', on: dayAt(when), ...agreement, state, ...more } as const };
  };
  const ends = draw.chance(0.2) ? { endsOn: dayAt(at + draw.between(90, 400)) } : {};
  const signed = draw.chance(0.6) ? [recorded(at + draw.between(20, 120), draw.oneOf(['agreed', 'inForce']), ends)] : [];
  return [...added, recorded(at + 1, 'drafted'), ...signed];
}

/** A report every two or three months; some fall silent, and one in twenty is recorded late. */
function reports(life: Life, draw: Draw): readonly Told[] {
  const { ref, raised, due, owner } = life;
  const told: Told[] = [];
  const silentFrom = draw.chance(0.2) ? raised + draw.between(60, 500) : LAST + 1;
  for (let at = raised + draw.between(20, 110); at <= Math.min(lastDayOf(life), silentFrom); at += draw.between(40, 110)) {
    const rag = draw.oneOf(['green', 'green', 'green', 'amber', 'red', null]);
    const behind = rag === 'red' || rag === 'amber' || (due !== null && at > due);
    const plan = behind && draw.chance(0.35) ? { recoveryPlan: 'Two more people until it is done' } : {};
    const fact = { fact: 'reported', on: dayAt(at), ref, text: 'Going on', ...(rag === null ? {} : { rag }), ...plan } as const;
    told.push({ at, by: owner ?? CLERK, fact, lateBy: draw.chance(0.05) ? draw.between(3, 20) : 0 });
  }
  return told;
}

function forecasts({ ref, raised, due, owner }: Life, draw: Draw): readonly Told[] {
  if (due === null || !draw.chance(0.35)) return [];
  const at = draw.between(raised + 5, due);
  const date = dayAt(due + draw.between(-60, 45));
  const sheet = draw.chance(0.1) ? { givenAsDue: true } : {};
  return [{ at, by: owner ?? CLERK, fact: { fact: 'forecastMade', on: dayAt(at), ref, date, ...sheet } }];
}
