import type { Figure } from '../shell/linked.tsx';
import type { View } from '../view.ts';

/** Where the figures of the opening sentences lead to. */
export function summaryFigures({ links }: Pick<View, 'links'>): readonly Figure[] {
  return [
    [/\d[\d,]* of \d[\d,]* actions? (is|are) assured/, links.actions([['rating', 'assured']])],
    [
      /\d[\d,]* (is|are) red, \d[\d,]* amber and \d[\d,]* green/,
      links.actions([
        ['rating', 'red'],
        ['rating', 'amber'],
        ['rating', 'green'],
        ['sort', 'rating'],
      ]),
    ],
    [/\d[\d,]* actions? (is|are) past the agreed date/, links.actions([['overdue', 'agreed']])],
    [/\d[\d,]* actions? (is|are) reported complete/, links.actions([['rating', 'reportedComplete']])],
  ];
}
