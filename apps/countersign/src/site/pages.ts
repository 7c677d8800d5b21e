import { fileNames, relativeTo } from './file-names.ts';

/** A page of the site: the file that it is kept in, and what it says. */
export type SitePage = { readonly file: string; readonly html: string };

/** Answers the page at an address. */
export type Pages = (address: string) => Promise<{ readonly status: number; readonly html: string }>;

/** What our own pages link to and load: whatever begins at the root of the site. */
const LINKS = /\b(href|src)="(\/(?!\/)[^"]*)"/g;
const ASSETS = '/assets/';

/**
 * Every page that can be reached from the first, each once, with its links turned to the files of the others, so that the folder can be put
 * anywhere. A link that leads nowhere ends it: a site with a hole in it is not published.
 */
export async function* sitePages(pages: Pages, begin: readonly string[]): AsyncGenerator<SitePage> {
  const fileOf = fileNames();
  const found = [...begin];
  const known = new Set(found);
  for (const address of found) {
    const { status, html } = await pages(address);
    if (status !== 200) throw new Error(`The page ${address} cannot be published: it answers ${status}`);
    const file = fileOf(address);
    const linked = html.replaceAll(LINKS, (_whole, name: string, link: string) => {
      const [target = '', fragment] = link.replaceAll('&amp;', '&').split('#');
      if (target.startsWith(ASSETS)) return `${name}="${relativeTo(file, target.slice(1))}"`;
      if (!known.has(target)) {
        known.add(target);
        found.push(target);
      }
      return `${name}="${relativeTo(file, fileOf(target))}${fragment === undefined ? '' : `#${fragment}`}"`;
    });
    yield { file, html: linked };
  }
}
