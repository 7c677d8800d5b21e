/** The pages that a reader is led to from every page: the main ones at its head, those to look things up in at its foot. */
export const PLACES = [
  { path: '/', word: 'Overview', at: 'head' },
  { path: '/actions', word: 'Actions', at: 'head' },
  { path: '/ownership', word: 'Ownership', at: 'head' },
  { path: '/practices', word: 'Practices', at: 'head' },
  { path: '/coverage', word: 'Coverage', at: 'head' },
  { path: '/measures', word: 'Measures', at: 'head' },
  { path: '/statements', word: 'Statement', at: 'head' },
  { path: '/meetings', word: 'Meetings', at: 'head' },
  { path: '/trends', word: 'Trends', at: 'head' },
  { path: '/changes', word: 'Changes', at: 'head' },
  { path: '/findings', word: 'Findings', at: 'head' },
  { path: '/room', word: 'Room view', at: 'foot' },
  { path: '/how-ratings-work', word: 'How ratings work', at: 'foot' },
  { path: '/in-plain-english', word: 'In plain English', at: 'foot' },
  { path: '/glossary', word: 'Glossary', at: 'foot' },
  { path: '/accessibility', word: 'Accessibility', at: 'foot' },
] as const satisfies readonly Listed[];

export type Path = (typeof PLACES)[number]['path'];
type Listed = { readonly path: string; readonly word: string; readonly at: 'head' | 'foot' };

/** Is the page of this path the place itself, or one below it, or neither? */
export function standsAt(place: Path, path: string): 'page' | 'true' | null {
  if (path === place) return 'page';
  return place !== '/' && path.startsWith(`${place}/`) ? 'true' : null;
}
