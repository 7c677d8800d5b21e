import { meetingBefore } from '../meeting/last.ts';
import type { Changes } from '../position/changes.ts';
import type { Position } from '../position/position.ts';
import type { State } from '../rating/state.ts';
import type { Register } from '../register/register.ts';
import { counted, dayInWords } from './days.ts';

/** Where the register stands for anybody: whole sentences, no abbreviations, no posts and no words of the trade. */
export type PlainPart = { readonly part: PartName; readonly sentences: readonly PlainSentence[] };
export type PartName = 'happened' | 'promises' | 'going' | 'late' | 'changed' | 'measured';

/** A sentence, and which actions its figure counts; null where it counts none. */
export type PlainSentence = { readonly words: string; readonly counts: Counted | null };
export type Counted =
  | { readonly of: 'all' }
  | { readonly of: 'states'; readonly states: readonly State[] }
  | { readonly of: 'late' }
  | { readonly of: 'change'; readonly list: ListTold };
type ListTold = 'worse' | 'better' | 'assured' | 'waiting' | 'new';

type Asked = { readonly register: Register; readonly position: Position; readonly changes: Changes | null };

/** What happened, what was promised, how it goes and what has changed, in words that a child of ten can read. */
export function plainSummary(asked: Asked): readonly PlainPart[] {
  return [
    { part: 'happened', sentences: happened(asked.register) },
    { part: 'promises', sentences: promises(asked.position) },
    { part: 'going', sentences: going(asked.position) },
    { part: 'late', sentences: late(asked.position) },
    { part: 'changed', sentences: changed(asked) },
    { part: 'measured', sentences: measured(asked.register) },
  ];
}

function happened({ reviews }: Register): readonly PlainSentence[] {
  if (reviews.size === 0) return [said('No review is in the record yet.')];
  return [
    ...[...reviews.values()].flatMap(({ title, receivedOn, areas }) => [
      said(`On ${dayInWords(receivedOn)} the council was given a review. It is called “${title}”.`),
      ...(areas.length === 0 ? [] : [said(`It looked at ${counted(areas.length, 'part')} of what the council does.`)]),
    ]),
    said(
      'The council made promises to put things right. They are kept in one table, so that you can see what was promised and what was done.',
    ),
  ];
}

function promises({ total, counts }: Position): readonly PlainSentence[] {
  if (total === 0) return [said('No promise is in the table yet.')];
  const live = WORKED_ON.reduce((sum, state) => sum + counts[state], 0);
  return [
    told(`The council has made ${counted(total, 'promise')}.`, { of: 'all' }),
    counts.assured === 0
      ? told('None of them has yet been checked by people who did not do the work.', { of: 'states', states: ['assured'] })
      : inState(['assured'], counts.assured, 'checked by people who did not do the work, and found to be done'),
    inState(WORKED_ON, live, 'still to be done'),
    ...SET_ASIDE.flatMap(([state, words]) => (counts[state] === 0 ? [] : [inState([state], counts[state], words)])),
  ];
}

const WORKED_ON: readonly State[] = ['red', 'amber', 'green', 'notYetDue', 'notRated'];
/** Told only where there are any. */
const SET_ASIDE: readonly (readonly [State, string])[] = [
  ['reportedComplete', 'said to be done, but nobody outside the work has yet found that to be so'],
  ['suspended', 'on hold for a time'],
  ['superseded', 'not kept as first made, because a new promise took the place of the old one'],
  ['withdrawn', 'dropped, and will not be done'],
  ['riskAccepted', 'left undone until a set day, because the council chose to live with the risk'],
];

function inState(states: readonly State[], count: number, words: string): PlainSentence {
  return told(`${ofThem(count)} ${words}.`, { of: 'states', states });
}

function going({ counts }: Position): readonly PlainSentence[] {
  return [
    said(
      'A promise that is still to be done has a colour, once its time has come. Green means that the work is on track. Amber means that it may not be done in time. Red means that it is off track.',
    ),
    ...(['red', 'amber', 'green'] as const).map((state) => told(`${ofThem(counts[state])} ${state}.`, { of: 'states', states: [state] })),
    ...COLOURLESS.flatMap(([state, words]) => (counts[state] === 0 ? [] : [inState([state], counts[state], words)])),
  ];
}

const COLOURLESS: readonly (readonly [State, string])[] = [
  ['notYetDue', 'to begin only later, as planned, and so without a colour'],
  ['notRated', 'without a colour, because no day was set for it'],
];

function late({ overdue }: Position): readonly PlainSentence[] {
  if (overdue.count === 0) return [said('No promise is late.')];
  const one = overdue.count === 1;
  return [
    told(
      `${counted(overdue.count, 'promise')} ${one ? 'is' : 'are'} late. The day by which ${one ? 'it was' : 'they were'} to be done has gone by.`,
      { of: 'late' },
    ),
  ];
}

function changed({ changes, register }: Asked): readonly PlainSentence[] {
  if (changes === null) return [said('The councillors who watch over this have not met yet.')];
  const met = meetingBefore(register.meetings, changes.to)?.date ?? changes.from;
  const toldOf = met === changes.from ? 'Since then:' : `They were told how things stood on ${dayInWords(changes.from)}. Since that day:`;
  return [
    said(`The councillors who watch over this met on ${dayInWords(met)}. ${toldOf}`),
    ...CHANGED.map(([list, words]) => told(`${ofPromises(changes[list].length)} ${words}.`, { of: 'change', list })),
  ];
}

const CHANGED: readonly (readonly [ListTold, string])[] = [
  ['worse', 'got worse'],
  ['better', 'got better'],
  ['assured', 'passed a check by people who did not do the work'],
  ['new', 'came in as new'],
];

function measured({ measures }: Register): readonly PlainSentence[] {
  if (measures.size === 0) return [said('Nobody has said yet how it will be seen that things are better.')];
  return [...measures.values()].map(({ name, unit, target, readings }) => {
    const value = (number: number) => `${number.toLocaleString('en-GB')}${unit === '%' ? '%' : ` ${unit}`}`;
    const last = readings.at(-1);
    const found = last === undefined ? 'It has not been counted yet.' : `On ${dayInWords(last.on)} it was ${value(last.value)}.`;
    return said(`“${name}”: ${found} The council said that it should be ${value(target)}.`);
  });
}

function ofThem(count: number): string {
  if (count === 0) return 'None of them is';
  return count === 1 ? '1 of them is' : `${count.toLocaleString('en-GB')} of them are`;
}

function ofPromises(count: number): string {
  return count === 0 ? 'No promise' : counted(count, 'promise');
}

function said(words: string): PlainSentence {
  return { words, counts: null };
}

function told(words: string, counts: Counted): PlainSentence {
  return { words, counts };
}
