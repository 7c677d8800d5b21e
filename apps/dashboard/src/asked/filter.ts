import type { PositionedAction } from '@countersign/core';
import type { View } from '../view.ts';

/** One thing that a filter can be set to: how it stands in the address, and in words. */
export type Choice = { readonly value: string; readonly word: string };

/** A question that narrows the list. Several values of one filter widen it again; two filters narrow it twice. */
export type Filter = {
  readonly name: string;
  readonly label: string;
  /** It is asked by links alone, and stands in the form only once it is. */
  readonly byLink?: boolean;
  readonly choices: (view: View) => readonly Choice[];
  readonly holds: (action: PositionedAction, value: string, view: View) => boolean;
};
