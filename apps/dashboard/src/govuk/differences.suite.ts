/** One thing by which our HTML differs from the official on purpose: an element with all that is in it, the tag around something, a class, or an attribute. */
export type Difference = {
  readonly of: string;
  readonly part: 'element' | 'wrapper' | 'class' | 'attribute';
  /** The class that the element or the wrapper bears, the class itself, or the attribute, with its value where only that one is meant. */
  readonly name: string;
  readonly why: string;
};

const NO_SCRIPT = 'only their script asks for it, and the pages need none';
const NO_TOGGLE = 'it opens the menu by script; without any, the menu is always open';
const STILL_A_TABLE = 'drawn as cards, it would no longer be told as a table';
const NAMED_ON_A_CARD = 'on a card, each value stands beside the name of its column';

/** What the official HTML has and ours does not. */
export const LEFT_OUT: readonly Difference[] = [
  ...['button', 'checkboxes', 'error-summary', 'service-navigation', 'skip-link'].map(
    (of): Difference => ({ of, part: 'attribute', name: 'data-module', why: NO_SCRIPT }),
  ),
  { of: 'service-navigation', part: 'element', name: 'govuk-service-navigation__toggle', why: NO_TOGGLE },
  { of: 'service-navigation', part: 'attribute', name: 'id="navigation"', why: 'only that button names it' },
];

/** What ours has and the official HTML does not. */
export const ADDED: readonly Difference[] = [
  { of: 'checkboxes', part: 'class', name: 'govuk-fieldset__legend--s', why: 'a legend is set as strongly as a small heading' },
  { of: 'table', part: 'class', name: 'stacking-table', why: 'our styles know it by that: on a narrow screen, each row is a card' },
  ...['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'].map(
    (role): Difference => ({ of: 'table', part: 'attribute', name: `role="${role}"`, why: STILL_A_TABLE }),
  ),
  { of: 'table', part: 'element', name: 'stacking-table__name', why: NAMED_ON_A_CARD },
  { of: 'table', part: 'wrapper', name: 'stacking-table__value', why: NAMED_ON_A_CARD },
];

/** What ours always has, so that of a fixture without it only the part of this tag is compared. */
export const ALWAYS: readonly { readonly of: string; readonly without: string; readonly within: string; readonly why: string }[] = [
  { of: 'service-navigation', without: 'serviceName', within: 'nav', why: 'every page says which service it is of' },
  { of: 'table', without: 'caption', within: 'tbody', why: 'a table without a name cannot be found by those who listen' },
];
