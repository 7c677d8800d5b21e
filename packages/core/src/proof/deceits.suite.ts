import type { Deceit } from './deceit.suite.ts';
import { DECEITS_OF_CLOSING } from './deceit-closing.suite.ts';
import { DECEITS_OF_DATES } from './deceit-dates.suite.ts';
import { DECEITS_OF_RATING } from './deceit-rating.suite.ts';
import { DECEITS_OF_THE_TABLE } from './deceit-table.suite.ts';

/** Every way of making a register look better than it is that we know of, and that something tells. */
export const DECEITS: readonly Deceit[] = [...DECEITS_OF_DATES, ...DECEITS_OF_CLOSING, ...DECEITS_OF_RATING, ...DECEITS_OF_THE_TABLE];
