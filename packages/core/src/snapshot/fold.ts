/**
 * Which way of folding made a snapshot: one of another number is thrown away. To be raised with every change of what entries come to;
 * `released.test.ts` fails when that was forgotten.
 */
export const FOLD = 5;
