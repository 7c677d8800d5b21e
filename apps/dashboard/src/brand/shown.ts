/** What pages show of the brand: the name (null: the one in the register), the path of the logo, and the colour of the band at their head. */
export type Shown = { readonly name: string | null; readonly logo: string | null; readonly band: string };

/** As it is shipped. The build writes here what `brand.json` says. */
export const shown: Shown = { name: null, logo: null, band: '#0f3b40' };
