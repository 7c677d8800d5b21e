/**
 * What makes a spreadsheet read a text as a formula (OWASP, CSV injection): these signs, also in full width, after any blanks. An apostrophe
 * that stands before them already counts as text, so that a guard can be told from it.
 */
const FORMULA = /^'*\s*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

/** The text as a spreadsheet may hold it: with an apostrophe before what it would reckon. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
