import { wcagContrast } from 'culori';
import type { Brand, ColourName } from './brand.ts';

type Colour = ColourName | 'white';
/** Words of one colour on another, and what WCAG 2.2 asks of them: 4.5 to 1 for words (1.4.3). */
type Pair = { readonly words: Colour; readonly on: Colour; readonly where: string };

const LEAST = 4.5;

/** Every pair of these colours that stand on one another somewhere on a page. */
const PAIRS: readonly Pair[] = [
  { words: 'white', on: 'brand', where: 'the name at the head of each page' },
  { words: 'brand', on: 'white', where: 'the name of the service, and filters that are set' },
  { words: 'brand', on: 'soft', where: 'words in the bands' },
  ...(['link', 'visited', 'hover'] as const).flatMap((words): readonly Pair[] => [
    { words, on: 'white', where: 'links on the page' },
    { words, on: 'soft', where: 'links in the bands' },
  ]),
];

/** A sentence for each pair of these colours that somebody with weak sight could not read. */
export function contrastFaults({ colours }: Brand): readonly string[] {
  const hex = (colour: Colour) => (colour === 'white' ? '#ffffff' : colours[colour]);
  return PAIRS.flatMap(({ words, on, where }) => {
    const ratio = wcagContrast(hex(words), hex(on));
    return ratio >= LEAST
      ? []
      : [`${words} ${hex(words)} on ${on} ${hex(on)} is ${ratio.toFixed(2)} to 1 (${where}); it must be ${LEAST} to 1 or more.`];
  });
}
