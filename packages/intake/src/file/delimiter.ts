import { parse } from 'csv-parse/browser/esm/sync';

/**
 * Which sign parts the cells? The one that gives most rows the same number of cells, and then the one that gives more of them,
 * judged on the first rows. A first line `sep=;`, as Excel writes it, is believed before any guess.
 */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, ...regularity(sample, delimiter) }));
  ranked.sort((one, other) => other.rows - one.rows || other.width - one.width);
  return ranked[0]?.delimiter ?? ',';
}

/** The `sep=;` line at the head of a text, which Excel reads and does not show. */
export function statedDelimiter(text: string): { readonly delimiter: string; readonly rest: string } | null {
  const [line, delimiter] = /^sep=([^\r\n"])(?:\r\n|\r|\n)/.exec(text) ?? [];
  return line === undefined || delimiter === undefined ? null : { delimiter, rest: text.slice(line.length) };
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_CHARACTERS = 131_072;
const SAMPLE_ROWS = 30;

/** How many of the first rows have the commonest number of cells (above one), and what that number is. */
function regularity(sample: string, delimiter: string): { rows: number; width: number } {
  const counts = new Map<number, number>();
  for (const width of widths(sample, delimiter)) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, rows] = [...counts].sort(([wide, one], [wider, other]) => other - one || wider - wide)[0] ?? [0, 0];
  return { rows, width };
}

function widths(sample: string, delimiter: string): readonly number[] {
  const seen: number[] = [];
  try {
    parse(sample, {
      ...{ delimiter, relax_quotes: true, relax_column_count: true, to: SAMPLE_ROWS, record_delimiter: ['\r\n', '\n', '\r'] },
      on_record: (record: readonly string[]) => void seen.push(record.length),
    });
  } catch {
    // A sample is often cut inside a cell; what was read until there is enough to judge by.
  }
  return seen;
}
