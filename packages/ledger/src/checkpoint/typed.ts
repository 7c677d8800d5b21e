/**
 * A checkpoint that was printed and typed in, or that a mail program had in hand, has other line ends, and spaces where none were.
 * What was signed is read as it was signed; its letters are left as they are.
 */
export function asTyped(text: string): string {
  const lines = text
    .replace(/^\ufeff/, '')
    .trim()
    .split('\n');
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
