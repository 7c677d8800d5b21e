import type { SheetRow } from '../file/sheet.ts';
import { type Reading, RowBeingRead } from './cell-reading.ts';
import { expected } from './expected.ts';
import { daysIn } from './read-days.ts';
import { evidenceIn, listIn, ownerOf, percentIn, statementYearsIn, textIn } from './read-text.ts';
import { originsIn, ragIn, statusIn, wordIn } from './read-words.ts';
import type { Problem, Row } from './row.ts';

/** The action a row tells of, or null when it cannot be taken, with every problem found on the way. */
export function readRow(sheetRow: SheetRow, reading: Reading): { readonly row: Row | null; readonly problems: readonly Problem[] } {
  const being = new RowBeingRead(sheetRow, reading);
  const row = rowFrom(being);
  return { row: being.refused ? null : row, problems: being.problems };
}

function rowFrom(being: RowBeingRead): Row {
  const ref = referenceIn(being);
  const title = titleIn(being);
  const lists = { contributors: listIn(being, 'contributors'), evidence: evidenceIn(being), statementYears: statementYearsIn(being) };
  return {
    row: being.row,
    ref,
    title,
    ...textsIn(being),
    ...ownerOf(being),
    ...wordsIn(being),
    ...daysIn(being),
    ...percentIn(being),
    ...lists,
  };
}

/** A blank reference where references are mapped is an error: it is often a second line of the action above, and guessing would join or part them wrongly. */
function referenceIn(being: RowBeingRead): string | null {
  if (!being.isMapped('ref')) return null;
  const reference = being.cell('ref').text.replace(/\s+/g, ' ').trim();
  if (reference === '') being.refuse('ref', '', expected.reference());
  const earlier = reference === '' ? null : being.reading.references.earlier(reference, being.row);
  if (earlier !== null) being.refuse('ref', reference, expected.newReference(earlier));
  return reference;
}

function titleIn(being: RowBeingRead): string {
  const before = being.problems.length;
  const title = being.cell('title').text.replace(/\s+/g, ' ').trim();
  const tooLong = being.problems.slice(before).some(({ severity }) => severity === 'error');
  if (title === '' && !tooLong) being.refuse('title', '', expected.title());
  return title;
}

function textsIn(being: RowBeingRead): Partial<Row> {
  return {
    ...textIn(being, 'description'),
    ...textIn(being, 'review'),
    ...textIn(being, 'recommendation'),
    ...textIn(being, 'area'),
    ...textIn(being, 'lead'),
    ...textIn(being, 'priority'),
    ...textIn(being, 'approver'),
    ...textIn(being, 'update'),
    ...textIn(being, 'recoveryPlan'),
  };
}

function wordsIn(being: RowBeingRead): Partial<Row> {
  const words = { ...wordIn(being, 'kind'), ...wordIn(being, 'scope'), ...wordIn(being, 'horizon'), ...wordIn(being, 'principle') };
  return { ...words, ...originsIn(being), ...statusIn(being), ...ragIn(being) };
}
