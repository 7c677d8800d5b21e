/** A table as text: the first column to the left, the others to the right. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const lines = all.map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0, column === 0)).join('  '));
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}

function padded(cell: string, width: number, left: boolean): string {
  return left ? cell.padEnd(width) : cell.padStart(width);
}

/** Three figures, and thousands apart: 168, 4,380, 0.29. */
export function figures(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (value >= 1_000) return Math.round(Number(value.toPrecision(3))).toLocaleString('en-GB');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** How far a middling round lies from the middle one: ±2%. */
export function noise(share: number): string {
  return `±${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`;
}
