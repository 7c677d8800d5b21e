import type { Reader } from './reader.ts';
import { screens } from './screens.tsx';

export type Shown = { readonly status: number; readonly html: string; readonly main: string; readonly text: string };

/** What a browser is given at an address: the page, the part that is its own, and the words of that part. */
export async function shown(reader: Reader, path: string): Promise<Shown> {
  const answer = await screens(() => reader).request(path);
  const html = await answer.text();
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return { status: answer.status, html, main, text: wordsOf(main) };
}

/** The words of some HTML, as they are read out. */
export function wordsOf(html: string): string {
  return html
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');
}

/** The part of a page under the heading of this id. */
export function partOf({ main }: Shown, id: string): string {
  const [, part = ''] = main.split(`aria-labelledby="${id}"`);
  return part.slice(0, part.indexOf('</section>'));
}
