import type { Position } from '../position/position.ts';
import { counted, daysInWords, listed } from './days.ts';

/** Where the register stands, in the two or three sentences that a chair would open with. */
export function summarySentences({ total, counts, overdue }: Pick<Position, 'total' | 'counts' | 'overdue'>): readonly string[] {
  if (total === 0) return ['No action is in the register yet.'];
  return [
    `${counts.assured} of ${counted(total, 'action')} ${counts.assured === 1 ? 'is' : 'are'} assured: independently verified on evidence.`,
    `${ratings(counts)}.`,
    overdue.count === 0
      ? 'None is past its agreed date.'
      : `${counted(overdue.count, 'action')} ${overdue.count === 1 ? 'is' : 'are'} past the agreed date, by ${daysInWords(overdue.days)} in all.`,
    ...(counts.reportedComplete === 0
      ? []
      : [
          `${counted(counts.reportedComplete, 'action')} ${counts.reportedComplete === 1 ? 'is' : 'are'} reported complete and not independently verified.`,
        ]),
  ];
}

function ratings({ red, amber, green }: Position['counts']): string {
  const parts = [`${red} ${red === 1 ? 'is' : 'are'} red`, `${amber} amber`, `${green} green`];
  return listed(parts);
}
