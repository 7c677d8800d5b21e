import type { AssertionItem } from '@countersign/ags-feed';
import type { PublishedAssertion } from '@countersign/core';

/** An assertion as a page tells it: as it stands, with what it overstates; or as it was published, with nothing said against it. */
export type AssertionTold = Omit<AssertionItem, 'suggested'> & { readonly suggested: string | null };

/** An assertion of a version, word for word, with its strength as it was then. */
export function asPublished({ id, links: _links, grounds, ...said }: PublishedAssertion): AssertionTold {
  return { ...said, assertion: id, grounds: [...grounds], overstates: null, suggested: null };
}
