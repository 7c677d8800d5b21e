import type { Answer } from './answer.ts';
import type { Given } from './given.ts';

/** One way of getting the answers. What `prepare` does is not counted; each `run` works everything out again. */
export type Contestant = {
  readonly name: string;
  /** Above so many actions it is not asked, because a round would take minutes. */
  readonly upTo: number;
  readonly prepare: (given: Given) => Promise<Ready>;
};

export type Ready = { readonly run: () => Answer | Promise<Answer>; readonly close?: () => void };

export const ANY_SIZE = Number.POSITIVE_INFINITY;
