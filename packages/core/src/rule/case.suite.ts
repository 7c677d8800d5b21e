import type { Command } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import type { Found } from './found.ts';
import type { Severity } from './rule.ts';

/** One way in which a rule finds something, told from the first act to the one that clears it. */
export type Case = {
  /** What is wrong, in plain words. */
  readonly title: string;
  /** What was asked and granted before, in the small council. */
  readonly past: readonly Command[];
  /** The day on which the rule is asked. */
  readonly on: Day;
  /** What it is about, when that is not the action `A`: a post, a committee, a review, a practice. */
  readonly about?: string;
  readonly severity: Severity;
  readonly because: readonly Found[];
  /** The sentence that a member reads out. */
  readonly says: string;
  /** What is then asked; the last is the act that the finding names, and until it nothing is cleared. */
  readonly clear: readonly Command[];
  /** Almost the same, and nothing is found: in plain words, with what is otherwise. */
  readonly not: readonly [but: string, otherwise: { readonly past?: readonly Command[]; readonly on?: Day }];
};

/** The cases of one rule: at least one. */
export type Cases = readonly [Case, ...Case[]];
