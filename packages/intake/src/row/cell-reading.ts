import { LIMITS } from '../file/limits.ts';
import { BLANK, type Cell, type DateSystem, type SheetRow, textCell } from '../file/sheet.ts';
import type { Field } from '../mapping/fields.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Places } from './columns.ts';
import { expected } from './expected.ts';
import type { References } from './references.ts';
import type { Problem } from './row.ts';
import { sameWord } from './words.ts';

/** What reading a row leans on. */
export type Reading = {
  readonly places: Places;
  readonly mapping: Mapping;
  readonly on: string;
  readonly references: References;
  readonly dateSystem: DateSystem;
};

/** One row being read: its cells by field, and what was found wrong with them so far. */
export class RowBeingRead {
  readonly problems: Problem[] = [];
  readonly row: number;
  readonly reading: Reading;
  readonly #cells: readonly Cell[];

  constructor({ row, cells }: SheetRow, reading: Reading) {
    this.row = row;
    this.reading = reading;
    this.#cells = cells;
  }

  /**
   * The cell of a field, trimmed, with the meaning the mapping gives its words; blank where the field is not mapped. An error of
   * the spreadsheet, or a cell merged with one above, is blank with a warning; a cell of more than the limit is an error.
   */
  cell(field: Field): Cell {
    const found = this.#found(field);
    if (found.kind === 'blank' && found.mergedWithRow !== undefined) this.warn(field, '', expected.ownValue(found.mergedWithRow));
    if (found.kind === 'error') return this.warn(field, found.text, expected.value());
    if (found.text.length > LIMITS.cellCharacters) return this.refuse(field, found.text, expected.shorter());
    const meant = this.#meaning(field, found.text);
    if (meant !== undefined) return textCell(meant);
    return found.kind === 'text' ? textCell(found.text.trim()) : found;
  }

  warn(field: Field, saw: string, sentence: string): Cell {
    return this.#note(field, saw, sentence, 'warning');
  }

  refuse(field: Field, saw: string, sentence: string): Cell {
    return this.#note(field, saw, sentence, 'error');
  }

  get refused(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }

  isMapped(field: Field): boolean {
    return this.reading.places.has(field);
  }

  #found(field: Field): Cell {
    const place = this.reading.places.get(field);
    if (place === undefined) return BLANK;
    return 'words' in place ? textCell(place.words) : (this.#cells[place.at] ?? BLANK);
  }

  #meaning(field: Field, text: string): string | undefined {
    const words = this.reading.mapping.values?.[field];
    if (words === undefined) return undefined;
    return Object.entries(words).find(([theirs]) => sameWord(theirs) === sameWord(text))?.[1];
  }

  #note(field: Field, saw: string, sentence: string, severity: Problem['severity']): Cell {
    const column = this.reading.places.get(field)?.header ?? field;
    this.problems.push({ row: this.row, column, saw: shortened(saw), expected: sentence, severity });
    return BLANK;
  }
}

/** A problem shows enough of the cell to find it by. */
function shortened(saw: string): string {
  return saw.length > 200 ? `${saw.slice(0, 199)}…` : saw;
}
