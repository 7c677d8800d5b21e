import type { ReactNode } from 'react';

/** What differs from page to page. */
export type Page = {
  readonly title: string;
  readonly body: ReactNode;
  /** A file of script that the page adds to itself, if any. */
  readonly script?: string;
  /** For the screen of a room, which leaves out what stands around other pages. */
  readonly layout?: 'room';
};
