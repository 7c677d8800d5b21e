/** Who a text is for, each seeing all that the one before it sees: everybody; a committee and its officers; whoever assures. */
export const AUDIENCES = ['public', 'committee', 'assurer'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Does this audience see what was meant for that one? */
export function sees(audience: Audience, what: Audience): boolean {
  return AUDIENCES.indexOf(audience) >= AUDIENCES.indexOf(what);
}

/** What stands in the place of words that an audience does not see. Totals, dates and ratings are never withheld. */
export const WITHHELD = '[withheld]';

/** The same for exempt words, with the paragraph of Schedule 12A that they are exempt under. */
export function exemptText(paragraph: number): string {
  return `[exempt: paragraph ${paragraph}]`;
}
