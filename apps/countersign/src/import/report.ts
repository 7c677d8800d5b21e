import { counted, listed } from '@countersign/core';
import type { Problem, proposeMapping, Unreadable } from '@countersign/intake';
import { type Answer, done, refused } from '../answer.ts';

/** What an import has to say of a file. `errors` is how many rows could not be taken, or places in the file that stop it whole. */
export type Report = {
  readonly file: string;
  readonly encoding: string | null;
  readonly rowsRead: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Known from an earlier file of the same source, and not in this one. They are never deleted. */
  readonly absent: readonly string[];
  readonly created: { readonly directorates: readonly string[]; readonly posts: readonly string[] };
  readonly problems: readonly Problem[];
  readonly errors: number;
};

/** The answer to an import, whether it was written or not. Errors make it a refusal even when the good rows were taken. */
export function answerOf({ errors, ...report }: Report, written: boolean): Answer {
  const json = { ...report, written };
  const words = [...report.problems.map(problemSentence), summary(report, written)].join('\n');
  return errors === 0 ? done(json, words) : refused(json, words);
}

/** The answer to a file that could not be read at all. */
export function unreadableAnswer(file: string, { unreadable, sentence }: Unreadable): Answer {
  const problem = { row: 0, column: '', saw: unreadable, expected: sentence, severity: 'error' };
  return refused({ ...NOTHING, file, refusedFile: unreadable, because: sentence, problems: [problem], written: false }, sentence);
}

/** The answer to an import without a mapping: one to start from, with three values of each column to judge it by. */
export function proposed(file: string, encoding: string, proposal: ReturnType<typeof proposeMapping>): Answer {
  const columns = proposal.columns.map(
    ({ header, field, why, samples }) => `  ${header || '(no header)'} → ${field ?? 'left out'} (${why})\n      ${samples.join(' · ')}`,
  );
  const words = [
    `How ${file} might be read. Nothing was written.`,
    ...columns,
    '',
    'Save this as a mapping file, correct it, and import again with --mapping:',
    JSON.stringify(proposal.mapping, null, 2),
  ];
  return done({ ...NOTHING, file, encoding, proposed: proposal, written: false }, words.join('\n'));
}

/** A problem as its author can act on it: which row, which column, what stands there, what should. */
function problemSentence({ row, column, saw, expected, severity }: Problem): string {
  return `${severity === 'error' ? 'Error' : 'Warning'}, row ${row}${column === '' ? '' : `, ${column}`}: ${saw === '' ? 'blank' : `"${saw}"`}; expected ${expected}`;
}

function summary(
  { file, rowsRead, added, changed, unchanged, refused: notTaken, absent }: Omit<Report, 'errors'>,
  written: boolean,
): string {
  const numbers = listed([`${added} added`, `${changed} changed`, `${unchanged} unchanged`, `${notTaken} refused`]);
  const missing =
    absent.length === 0
      ? ''
      : ` ${counted(absent.length, 'action')} known from an earlier file ${absent.length === 1 ? 'is' : 'are'} not in this one: ${listed(absent)}.`;
  return `${file}: ${counted(rowsRead, 'row')} read; ${numbers}.${missing} ${written ? 'Written.' : 'Nothing was written.'}`;
}

const NOTHING = {
  encoding: null,
  rowsRead: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  absent: [],
  created: { directorates: [], posts: [] },
  problems: [],
};
