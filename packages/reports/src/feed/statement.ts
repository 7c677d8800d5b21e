import type { AgsFeed, AssertionItem, StatementItem } from '@countersign/ags-feed';
import { CLAIM_WORDS, type Day, dayInWords, groundSentence, overstatementSentence, STRENGTH_WORDS, VERSION_WORDS } from '@countersign/core';
import { heading, lines, NOTHING, type Part, paragraph, type Section, tableOf } from '../document.ts';
import { orNothing } from './words.ts';

/** What the statement of the year asserts, how far that is proved, and how it came to be published. */
export function assertionsSection({ statement, financialYear: year }: AgsFeed): Section {
  const title = 'What the statement asserts';
  if (statement === null) return { title, parts: [paragraph(`There is no statement for ${year} that may be read here.`)] };
  return { title, parts: [assertionsOf(statement), ...sectionsOf(statement), ...historyOf(statement)] };
}

function assertionsOf({ assertions }: StatementItem): Part {
  const columns = {
    Assertion: ({ assertion }: AssertionItem) => assertion,
    About: ({ principle, subPrinciple, section, directorate }: AssertionItem) =>
      lines(`Principle ${principle}`, subPrinciple, section !== null && `Section ${section}`, directorate),
    "The author's words": ({ text }: AssertionItem) => text,
    Claims: ({ sense, claims }: AssertionItem) => (sense === 'negative' ? 'that something cannot be claimed' : CLAIM_WORDS[claims]),
    Proved: ({ strength }: AssertionItem) => STRENGTH_WORDS[strength],
    'Rests on': ({ grounds }: AssertionItem) => lines(...grounds.map(groundSentence)),
    'Wording that is proved': ({ overstates, suggested }: AssertionItem) =>
      lines(overstates !== null && overstatementSentence(overstates), suggested),
  };
  return tableOf('Each assertion, with how far it is proved', assertions, columns, 'It asserts nothing yet.');
}

function sectionsOf({ sections }: StatementItem): Part[] {
  const columns = {
    Section: ({ section, title }: StatementItem['sections'][number]) => lines(section, title),
    Answers: ({ answers }: StatementItem['sections'][number]) => orNothing(answers),
    Words: ({ text }: StatementItem['sections'][number]) => text,
  };
  return [
    heading('Its sections'),
    tableOf("Each section, in the author's words, and which required content it answers", sections, columns, 'It has no sections yet.'),
  ];
}

type Step = { readonly on: Day; readonly what: string; readonly by: string };

function historyOf({ openedOn, approvals, versions }: StatementItem): Part[] {
  const steps: Step[] = [
    ...approvals.map(({ body, minute, on }) => ({ on, what: `Approved (${minute})`, by: body })),
    ...versions.map(({ version, kind, on, checkpoint }) => ({
      on,
      what: `Version ${version}: ${VERSION_WORDS[kind]}`,
      by: checkpoint === null ? NOTHING : `${checkpoint.size} entries, root ${checkpoint.root}`,
    })),
  ];
  const columns = {
    What: ({ what }: Step) => what,
    On: ({ on }: Step) => dayInWords(on),
    'By, or from which record': ({ by }: Step) => by,
  };
  return [
    heading('Approved and published'),
    paragraph(`It was opened on ${dayInWords(openedOn)}.`),
    tableOf('Each approval and each version', steps, columns, 'It has been neither approved nor published.'),
  ];
}
