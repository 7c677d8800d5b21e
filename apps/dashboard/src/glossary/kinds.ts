import {
  LINE_WORDS,
  METHOD_WORDS,
  OPINION_WORDS,
  OUTCOME_WORDS,
  type Register,
  RULE_FAMILY_WORDS,
  SEVERITY_WORDS,
  STATE_WORDS,
  STATES,
  STRENGTH_MEANINGS,
  STRENGTH_WORDS,
  STRENGTHS,
} from '@countersign/core';
import type { Explained, Kind } from './entry.ts';
import { OF_STATEMENTS } from './of-statements.ts';
import { ABBREVIATIONS, OF_ACTIONS, OF_ASSURANCE, OF_DATES } from './of-the-trade.ts';
import { PRINCIPLES } from './principles.ts';

/** Every word that is explained, by kind. What the register has names for is told by its own data. */
export function kindsOf(register: Register): readonly Kind[] {
  const { council } = register;
  const kinds: readonly Kind[] = [
    {
      id: 'ratings',
      title: 'Ratings',
      words: STATES.map((state) => ({ word: STATE_WORDS[state].word, meaning: sentence(STATE_WORDS[state].meaning) })),
    },
    { id: 'actions', title: 'Actions and who owns them', words: inOrder(OF_ACTIONS) },
    { id: 'dates', title: 'Dates', words: OF_DATES },
    { id: 'assurance', title: 'Checking, and the record', words: inOrder(OF_ASSURANCE) },
    { id: 'statements', title: 'The Annual Governance Statement', words: [...inOrder(OF_STATEMENTS), ...STRENGTH_MEANT] },
    { id: 'checks', title: 'Who checks, how, and what is found', words: [...linesOfDefence(), ...METHODS, ...OUTCOMES] },
    {
      id: 'severities',
      title: 'How grave a finding is',
      words: Object.values(SEVERITY_WORDS).map(({ word, meaning }) => ({ word, meaning: sentence(meaning) })),
    },
    { id: 'abbreviations', title: 'Abbreviations', words: inOrder([...ABBREVIATIONS, ...referencesIn(register)]) },
    {
      id: 'directorates',
      title: 'Directorates',
      words: [...council.directorates.values()].map(({ id, name }) => ({ word: id, meaning: sentence(name) })),
    },
    {
      id: 'committees',
      title: 'Committees',
      words: [...council.committees.values()].map(({ id, name }) => ({ word: id, meaning: sentence(name) })),
    },
    {
      id: 'reviews',
      title: 'Reviews',
      words: [...register.reviews.values()].map(({ id, title }) => ({ word: id, meaning: sentence(title) })),
    },
    {
      id: 'agreements',
      title: 'Agreements',
      words: [...register.agreements.values()].map(({ id, title }) => ({ word: id, meaning: sentence(title) })),
    },
    { id: 'cited', title: 'What a statement cites', words: citedIn(register) },
    { id: 'scales', title: 'Words that the council puts in order', words: scalesOf(register) },
    {
      id: 'rules',
      title: 'The letters before the number of a rule',
      words: Object.entries(RULE_FAMILY_WORDS).map(([word, meaning = '']) => ({ word, meaning: sentence(meaning) })),
    },
    { id: 'principles', title: 'Governance principles', words: Object.entries(PRINCIPLES).map(([word, meaning]) => ({ word, meaning })) },
  ];
  return kinds.filter(({ words }) => words.length > 0);
}

/** How far an assertion is proved, the strongest first. */
const STRENGTH_MEANT: readonly Explained[] = STRENGTHS.toReversed().map((strength) => ({
  word: `${capital(STRENGTH_WORDS[strength])} (of an assertion)`,
  meaning: sentence(STRENGTH_MEANINGS[strength]),
}));

function linesOfDefence(): readonly Explained[] {
  return Object.entries(LINE_WORDS).map(([line, words]) => ({
    word: `Line ${line}`,
    meaning: sentence(words.replace(/ \(line \d\)$/, '')),
  }));
}

const HOW = {
  selfAssessed: 'those who did the work judged it themselves',
  deskReview: 'somebody read the evidence',
  tested: 'somebody tried whether it works',
};
const METHODS: readonly Explained[] = Object.entries(METHOD_WORDS).map(([method, words]) => ({
  word: capital(words),
  meaning: sentence(HOW[method as keyof typeof HOW]),
}));

const FOUND = {
  implemented: 'what was promised is done',
  partly: 'some of it is done',
  notImplemented: 'it is not done',
  noEvidence: 'nothing was shown by which it could be told',
  alternativeAccepted: 'something else was done that does as well',
  notSelected: 'nobody looked at it this time',
};
const OUTCOMES: readonly Explained[] = Object.entries(OUTCOME_WORDS).map(([outcome, words]) => ({
  word: capital(words),
  meaning: sentence(FOUND[outcome as keyof typeof FOUND]),
}));

/** The letters before the number of an action: GA012. */
function referencesIn(register: Register): readonly Explained[] {
  const prefixes = new Set(register.actions().flatMap(({ ref }) => /^[A-Z]{2,}(?=\d)/.exec(ref)?.[0] ?? []));
  return [...prefixes].map((word) => ({
    word,
    meaning: `Before a number, the reference by which an action is cited, as in ${word}001. It is used once, for ever.`,
  }));
}

/** Opinions, weaknesses and governance issues, by the names under which they are cited. */
function citedIn({ opinions, weaknesses, issues }: Register): readonly Explained[] {
  return inOrder([
    ...[...opinions.values()].map(({ id, kind, year }) => ({ word: id, meaning: `${OPINION_WORDS[kind]} on ${year}.` })),
    ...[...weaknesses.values()].map(({ id, body }) => ({
      word: id,
      meaning: `A weakness that was found outside. Found by: ${ended(body)}`,
    })),
    ...[...issues.values()].map(({ id, title, year }) => ({ word: id, meaning: `A governance issue of ${year}: ${ended(title)}` })),
  ]);
}

function scalesOf({ council }: Register): readonly Explained[] {
  return [...council.scales.values()].map(({ of, labels, direction }) => {
    const ordered = labels.toSorted((one, other) => (direction === 'lowestFirst' ? one.rank - other.rank : other.rank - one.rank));
    const what = of === 'priority' ? 'Priority' : 'Audit opinion';
    return { word: what, meaning: `From the strongest: ${ordered.map(({ label }) => label).join(', ')}.` };
  });
}

function inOrder(words: readonly Explained[]): readonly Explained[] {
  return words.toSorted((one, other) => one.word.localeCompare(other.word, 'en-GB'));
}

function ended(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function sentence(words: string): string {
  return `${capital(words)}.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
