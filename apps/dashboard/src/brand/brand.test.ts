import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Brand, brandIn } from './brand.ts';
import { contrastFaults } from './contrast.ts';
import { brandIcon } from './icon.ts';

const ours: Brand = JSON.parse(readFileSync(new URL('../../brand.json', import.meta.url), 'utf8'));
const faultsIn = (value: unknown) => {
  const brand = brandIn(value);
  return 'faults' in brand ? brand.faults : [];
};
const withColours = (colours: Partial<Brand['colours']>): Brand => ({ ...ours, colours: { ...ours.colours, ...colours } });

describe('the brand of the pages', () => {
  test('that is shipped is whole, and can be read by everybody', () => {
    expect(brandIn(ours)).toBe(ours);
    expect(contrastFaults(ours)).toEqual([]);
  });

  test.each<[what: string, value: unknown, sentence: string]>([
    ['no object', [], 'brand.json must hold one object.'],
    ['a blank name', { ...ours, name: ' ' }, 'name: give the name'],
    ['a logo elsewhere', { ...ours, logo: '../secret.svg' }, 'logo: give the name of an SVG file beside brand.json'],
    ['a colour by name', { ...ours, colours: { ...ours.colours, link: 'teal' } }, 'colours.link: give a colour like #0f3b40.'],
    ['a colour too few', { ...ours, colours: {} }, 'colours.brand: give a colour like #0f3b40.'],
    ['a setting that there is not', { ...ours, font: 'Comic Sans' }, 'font: there is no such setting.'],
    ['a colour that there is not', { ...ours, colours: { ...ours.colours, red: '#ff0000' } }, 'colours.red: there is no such colour.'],
  ])('with %s is refused in a sentence', (_what, value, sentence) => {
    expect(faultsIn(value)).toContainEqual(expect.stringContaining(sentence));
  });

  test.each<[what: string, colours: Partial<Brand['colours']>, sentence: string]>([
    ['a pale band', { brand: '#7fb3b8' }, 'white #ffffff on brand #7fb3b8 is 2.32 to 1 (the name at the head of each page)'],
    ['a link just too pale', { link: '#777777' }, 'link #777777 on white #ffffff is 4.48 to 1 (links on the page)'],
    ['a dark ground', { soft: '#506070' }, 'link #0b5560 on soft #506070'],
  ])('with %s does not pass, and the ratio is told', (_what, colours, sentence) => {
    expect(contrastFaults(withColours(colours))).toContainEqual(expect.stringContaining(sentence));
  });

  test('colours the picture beside the title of a page', () => {
    const svg = readFileSync(new URL('../styles/favicon.svg', import.meta.url), 'utf8');
    expect(brandIcon(svg, withColours({ brand: '#4a148c' }))).toBe(svg.replace('#0f3b40', '#4a148c'));
  });

  test('with a link just dark enough passes', () => {
    expect(contrastFaults(withColours({ link: '#767676', soft: '#ffffff' }))).toEqual([]);
  });
});
