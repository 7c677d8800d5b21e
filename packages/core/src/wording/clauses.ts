import type { Council } from '../council/council.ts';

/** A sentence with its full stop. */
export function wholeSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** How a sentence begins that says something of one claim ("Management reports that"), and of several together ("Management reports this:"). */
export type Beginning = { readonly one: string; readonly several: string };

/**
 * The words of a claim after such a beginning: "Management reports that risks are owned." Where they are more than one sentence all of them are
 * held together, or those after the first would stand as said outright.
 */
export function claimed({ one, several }: Beginning, text: string, council: Council): string {
  const isSeveral = /[.!?]\s+\S/.test(text);
  return isSeveral ? `${several} “${wholeSentence(text)}”` : `${one} ${lowered(wholeSentence(text), council)}`;
}

/** Its first letter small, unless it begins with a name, initials, or "I". */
function lowered(text: string, { name }: Council): string {
  const [first = '', second = ''] = text.split(/\s+/);
  const isName = !/^[A-Z]([a-z'’-]|$)/.test(first) || /^I\b/.test(first) || /^[A-Z]/.test(second) || name.split(' ').includes(first);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
