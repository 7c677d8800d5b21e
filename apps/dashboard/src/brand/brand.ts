/** How a council's pages look: its name, its logo, its colours. Everything else is the same for all, so that a rating looks alike everywhere. */
export type Brand = {
  /** What stands at the head of every page; null for the name that the register gives. */
  readonly name: string | null;
  /** A picture (SVG) beside `brand.json` that stands before the name; null for none. */
  readonly logo: string | null;
  readonly colours: { readonly [C in ColourName]: string };
};

/** `brand`: the band at the head, with white words on it, and lines and headings. `soft`: the ground of bands that stand behind words. */
export const COLOURS = ['brand', 'link', 'visited', 'hover', 'soft'] as const;
export type ColourName = (typeof COLOURS)[number];

const HEX = /^#[0-9a-f]{6}$/i;

/** What this JSON says of the brand; or a sentence for each thing that is wrong with it. */
export function brandIn(value: unknown): Brand | { readonly faults: readonly string[] } {
  if (!isObject(value)) return { faults: ['brand.json must hold one object.'] };
  const colours = isObject(value['colours']) ? value['colours'] : {};
  const faults = [
    ...(isTextOrNull(value['name'])
      ? []
      : ['name: give the name that stands at the head of each page, or null for the one in the register.']),
    ...(isLogo(value['logo']) ? [] : ['logo: give the name of an SVG file beside brand.json, or null.']),
    ...COLOURS.filter((name) => !isHex(colours[name])).map((name) => `colours.${name}: give a colour like #0f3b40.`),
    ...strangers(value, ['name', 'logo', 'colours']).map((name) => `${name}: there is no such setting.`),
    ...strangers(colours, COLOURS).map((name) => `colours.${name}: there is no such colour.`),
  ];
  return faults.length > 0 ? { faults } : (value as Brand);
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() !== '');
}

function isLogo(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^[\w-]+\.svg$/.test(value));
}

function isHex(value: unknown): boolean {
  return typeof value === 'string' && HEX.test(value);
}

function strangers(value: object, known: readonly string[]): readonly string[] {
  return Object.keys(value).filter((name) => !known.includes(name));
}
