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

const THINGS = 'actions?|areas?|practices?|recommendations?|agreements?|forecasts?|posts?|findings?|offers?|extensions?|parts?';
const COUNTED = new RegExp(
  `\\b\\d[\\d,]* (?:of (?:its )?\\d[\\d,]* )?(?:(?:live )?(?:${THINGS})|is|are|amber|green|better|worse|new)\\b`,
  'g',
);

/**
 * Numbers of things, in sentences and in tables, that lead nowhere. A heading or a caption stands over the things that it counts; days
 * and times are no things; what is hidden from whoever listens is told again beside it; and why a rule is asked tells of other councils.
 */
export function numbersThatLeadNowhere(html: string): readonly string[] {
  const main = html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll('<!-- -->', '')
    .replaceAll(/<(svg|h\d|caption|th|option|label)\b[^>]*>.*?<\/\1>/gs, ' ')
    .replaceAll(/<div [^>]*aria-hidden="true">.*?<\/div>/gs, ' ')
    .replaceAll(/Why it is asked:[^<]*/g, ' ');
  const cells = [...main.matchAll(/cell--numeric"><span[^>]*>([^<]*)<\/span><span[^>]*>(\d[\d,]*)</g)];
  const inCells = cells.filter(([, name = '']) => !/days|Times/.test(name)).map(([, name = '', number = '']) => `${name} ${number}`);
  const sentences = textOf(main.replaceAll(/<a [^>]*>.*?<\/a>/gs, ' … '));
  return [...inCells, ...(sentences.match(COUNTED) ?? [])];
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
