/** The files that a page asks a browser to fetch, by the path they are served at. */
export type Files = { readonly style: string; readonly icon: string; readonly trends: string; readonly news: string };

/** Their names in source. The build writes the hashed ones here, so that a browser may keep each file for ever. */
export const files: Files = {
  style: '/assets/pages.css',
  icon: '/assets/favicon.svg',
  trends: '/assets/trends.js',
  news: '/assets/news.js',
};
