import { readFileSync } from 'node:fs';
import { type Fault, fault } from './fault.ts';
import { filesUnder } from './files.ts';
import { bannedWords, namesTheWords } from './table.ts';

const TEXTS = ['*.md', 'docs/**/*.{md,txt}', '{packages,apps}/*/*.md', '{packages,apps}/*/src/**/*.{ts,tsx,css,scss,md}'];

/** Where do the documents and the source use a word of another house? The words of a council's own data are its own. */
export function wording(root: string): Fault[] {
  return TEXTS.flatMap((pattern) => filesUnder(root, pattern))
    .filter((file) => !namesTheWords.includes(file))
    .flatMap((file) =>
      readFileSync(`${root}/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, above) => wordsIn(line).map((found) => told(file, above + 1, found))),
    );
}

type Found = { readonly what: string; readonly instead: string };

function wordsIn(line: string): Found[] {
  const apart = takenApart(line);
  return bannedWords.flatMap(({ words, instead }) => {
    const what = words.exec(apart)?.[0];
    return what === undefined ? [] : [{ what, instead }];
  });
}

function told(file: string, line: number, { what, instead }: Found): Fault {
  return fault(file, line, 'word', `"${what}"`, `say ${instead}`);
}

/** `overdueAggregate` and `overdue_aggregate` hold the word as much as prose does. */
function takenApart(line: string): string {
  return line.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
}
