import type { Cell } from '../file/sheet.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Rag, Status } from '../row/row.ts';
import { knownWord } from '../row/words.ts';

/** What the words of the status and RAG columns that nobody knows might mean, for the author to confirm. Nothing is written on a guess. */
export function proposedValues(status: readonly Cell[], rag: readonly Cell[]): Pick<Mapping, 'values'> {
  const ofStatus = proposals(status, (word) => (knownWord('status', word) === null ? statusLike(word) : null));
  const ofRag = proposals(rag, (word) => (knownWord('rag', word) === null ? ragLike(word) : null));
  if (ofStatus === null && ofRag === null) return {};
  return { values: { ...(ofStatus && { status: ofStatus }), ...(ofRag && { rag: ofRag }) } };
}

const STATUS_HINTS: readonly (readonly [RegExp, Status])[] = [
  [/\b(not|in|part(ly|ially)?|near(ly)?|almost)[ -]?(yet )?(complete|implement|done|finish|achiev|clos)/i, 'open'],
  [/supersed|replaced|merged/i, 'superseded'],
  [/withdraw|cancel|delet|no longer|not agreed|rejected/i, 'withdrawn'],
  [/suspend|paus|on hold|defer/i, 'suspended'],
  [/accept/i, 'riskAccepted'],
  [/complet|clos|done|finish|implemented|achieved|embedded|discharged/i, 'reportedComplete'],
];

function statusLike(word: string): Status {
  return STATUS_HINTS.find(([hint]) => hint.test(word))?.[1] ?? 'open';
}

/** Two colours in one word are the worse of a scale of five, or the middle: amber when amber is among them. */
function ragLike(word: string): Rag | null {
  if (word.split(/\s+/).length > 3) return null;
  if (/amber|yellow/i.test(word)) return 'amber';
  return /\bred\b/i.test(word) ? 'red' : /\bgreen\b/i.test(word) ? 'green' : null;
}

function proposals<Own>(cells: readonly Cell[], meant: (word: string) => Own | null): Record<string, Own> | null {
  const words = [...new Set(cells.map(({ text }) => text.replace(/\s+/g, ' ').trim()))].filter(
    (word) => word !== '' && word.length <= LONGEST,
  );
  const found = words.slice(0, MOST).flatMap((word) => {
    const own = meant(word);
    return own === null ? [] : [[word, own] as const];
  });
  return found.length === 0 ? null : Object.fromEntries(found);
}

const LONGEST = 60;
const MOST = 40;
