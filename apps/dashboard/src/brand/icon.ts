import type { Brand } from './brand.ts';

/** The small picture that browsers show beside the title of a page, in the colour of the band. */
export function brandIcon(svg: string, { colours }: Brand): string {
  return svg.replace(/(<rect\b[^>]*fill=")[^"]*/, `$1${colours.brand}`);
}
