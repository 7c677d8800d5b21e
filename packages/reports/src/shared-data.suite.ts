import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../../../shared/data/${path}`, import.meta.url));

export const noSharedData = !existsSync(at('blns/blns.json'));

/** Texts that have troubled other programs; none where the collection is not at hand. */
export const naughtyTexts: readonly string[] = noSharedData ? [] : JSON.parse(readFileSync(at('blns/blns.json'), 'utf8'));

/** What spreadsheets have been made to reckon. */
export const formulas: readonly string[] = noSharedData
  ? []
  : readFileSync(at('csv-injection/csv-payload.txt'), 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '');
