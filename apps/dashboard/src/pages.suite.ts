import type { Reader } from './reader.ts';
import { screens } from './screens.tsx';

/** A page as it was answered, and as somebody would read it out. */
export type Answered = { readonly status: number; readonly html: string; readonly text: string };

/** Asks for pages through this reader. */
export function pagesOf(reader: Reader): (path: string) => Promise<Answered> {
  const app = screens(() => reader);
  return async (path) => {
    const answer = await app.request(path);
    const html = await answer.text();
    return { status: answer.status, html, text: textOf(html) };
  };
}

/** The words of a page, without what stands between them. */
export function textOf(html: string): string {
  return html
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ');
}

/** Every number of a page that leads to the list of actions: what it says, and how many the list then holds. */
export async function numbersOn(
  path: string,
  page: (path: string) => Promise<Answered>,
): Promise<readonly (readonly [string, string, string])[]> {
  const { html } = await page(path);
  const numbers = [...html.matchAll(/href="(\/actions\?[^"]*)">(\d+)</g)].map(
    ([, href = '', count = '']) => [href.replaceAll('&amp;', '&'), count] as const,
  );
  return Promise.all(
    numbers.map(async ([href, count]) => [href, count, (await page(href)).html.match(/found">(\d+)/)?.[1] ?? 'none'] as const),
  );
}
