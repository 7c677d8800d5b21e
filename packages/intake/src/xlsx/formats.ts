/** What a number format makes of a number: a day, a month alone, or a number still. */
export type Shape = 'day' | 'month' | 'number';

/** The formats that a workbook may use by number without writing them out (ECMA-376 part 1, 18.8.30), and the dates of East Asian editions. */
export const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??' },
  ...{ 14: 'dd/mm/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss' },
  ...{
    22: 'dd/mm/yyyy h:mm',
    37: '#,##0',
    38: '#,##0',
    39: '#,##0.00',
    40: '#,##0.00',
    45: 'mm:ss',
    46: '[h]:mm:ss',
    47: 'mm:ss.0',
    48: '##0.0E+0',
    49: '@',
  },
  ...{ 27: 'yyyy/m', 28: 'd/m', 29: 'd/m', 30: 'd/m/yy', 31: 'yyyy/m/d', 36: 'yyyy/m', 50: 'yyyy/m', 51: 'd/m', 52: 'yyyy/m', 53: 'd/m' },
  ...{ 54: 'd/m', 55: 'yyyy/m', 56: 'd/m', 57: 'yyyy/m', 58: 'd/m' },
};

/** Does this format show a day, a month alone (`mmm-yy`), or a number? Times of day and lengths of time (`[h]:mm`) are numbers. */
export function shapeOf(format: string): Shape {
  const shown = (bare(format).split(';')[0] ?? '').toLowerCase();
  if (/general|\[(h+|m+|s+)\]/.test(shown)) return 'number';
  const letters = shown.replace(/am\/pm|a\/p/g, '').replace(/e[+-]/g, '');
  if (/[#?0]/.test(letters) && !/[dy]/.test(letters)) return 'number';
  if (letters.includes('d')) return 'day';
  if (letters.includes('y')) return letters.includes('m') ? 'month' : 'day';
  return letters.includes('m') && !/[hs]/.test(letters) ? 'month' : 'number';
}

/** The number as the format shows it, for the formats that change what a reader sees: percentages, and leading zeros or letters as references have them (`"GA"000`). */
export function numberShown(value: number, format: string): string {
  const section = format.split(';')[0] ?? '';
  const percent = /^[#0,]*0(?:\.(0+))?%$/.exec(bare(section));
  if (percent) return `${(value * 100).toFixed(percent[1]?.length ?? 0)}%`;
  const reference = /^((?:"[^"]*"|\\.|[-() ])*)(0+)((?:"[^"]*"|\\.|[-() ])*)$/.exec(section);
  if (!reference || value < 0) return plain(value);
  const [, before = '', zeros = '', after = ''] = reference;
  return `${literal(before)}${plain(Math.round(value)).padStart(zeros.length, '0')}${literal(after)}`;
}

/** Fifteen digits are what a spreadsheet shows of a number; the sixteenth is noise of its arithmetic. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** A format without its quoted words, escapes, colours and places, in which any letter could stand. */
function bare(format: string): string {
  return format
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
}

function literal(text: string): string {
  return text.replace(/"([^"]*)"/g, '$1').replace(/\\(.)/g, '$1');
}
