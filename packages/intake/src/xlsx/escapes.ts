/**
 * Text as a workbook writes it, with its escapes undone: `_x000D_` is a carriage return, `_x005F_` an underscore that would
 * otherwise begin an escape. Line ends become line feeds, and control characters that no sheet shows are left out.
 */
export function unescaped(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.replace(/\r\n?/g, '\n').replace(CONTROLS, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
