import { existsSync, readFileSync } from 'node:fs';
import { type Brand, brandIn, COLOURS } from './src/brand/brand.ts';
import { contrastFaults } from './src/brand/contrast.ts';

/** Reads the brand for a build, which ends here when it is not fit to be shown. */
export function readBrand(file: URL): Brand {
  const brand = brandIn(JSON.parse(readFileSync(file, 'utf8')));
  if ('faults' in brand) return refused(brand.faults);
  const faults = [...contrastFaults(brand), ...(hasLogo(brand, file) ? [] : [`logo: there is no ${brand.logo} beside brand.json.`])];
  return faults.length === 0 ? brand : refused(faults);
}

/** Its colours as the styles know them: `@use "brand:colours"`. */
export function brandStyles({ colours }: Brand): string {
  return COLOURS.map((name) => `$${name}: ${colours[name]};`).join('\n');
}

function hasLogo({ logo }: Brand, file: URL): boolean {
  return logo === null || existsSync(new URL(logo, file));
}

function refused(faults: readonly string[]): never {
  throw new Error(`brand.json cannot be used:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
}
