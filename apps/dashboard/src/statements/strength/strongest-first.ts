import { STRENGTHS } from '@countersign/core';

/** The strengths in the order in which they are told. */
export const STRONGEST_FIRST = STRENGTHS.toReversed();
