/** What a Word file or a page may not hold: control characters but for tab and line feed, halves of characters, two code points that are none. */
const ILLEGIBLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * The text as every format can write it: a line ends in one way only, and what cannot stand in a Word file or a page shows as the mark for
 * a character that could not be read.
 */
export function legible(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(ILLEGIBLE, '\ufffd');
}
