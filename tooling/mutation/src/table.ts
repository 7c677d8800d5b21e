import { aimOf } from './folders.ts';
import { fallsShort, scoreOf, type Tally } from './tally.ts';

const HEADINGS = ['folder', 'mutants', 'killed', 'survived', 'broken', 'score', 'aim', 'seconds'];

export const headings = (): string => row(HEADINGS);

export function line(tally: Tally): string {
  const { folder, mutants, killed, survived, broken, seconds } = tally;
  const cells = [folder, mutants, killed, survived, broken, `${scoreOf(tally).toFixed(1)} %`, `${aimOf(folder)} %`, seconds];
  return `${row(cells)}${fallsShort(tally) ? ' falls short' : ''}`;
}

function row([first, ...others]: readonly (string | number)[]): string {
  return [String(first).padEnd(13), ...others.map((cell) => String(cell).padStart(8))].join(' | ');
}
