import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** What a page is on paper: how many sheets, whether its parts are marked for whoever listens to it, and the words on it. */
export type Paper = { readonly sheets: number; readonly isTagged: boolean; readonly text: string };

/** Prints a page as its reader would, on A4 held upright, from a window as wide as it is. */
export async function printed(page: Page): Promise<Paper> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  const paper = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 }).promise;
  const sheets = await Promise.all(
    Array.from({ length: paper.numPages }, async (_, index) => {
      const { items } = await (await paper.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  const marks: unknown = await paper.getMarkInfo();
  return {
    sheets: paper.numPages,
    isTagged: marks instanceof Map && marks.get('Marked') === true,
    text: sheets.join(' ').replaceAll(/\s+/g, ' '),
  };
}
