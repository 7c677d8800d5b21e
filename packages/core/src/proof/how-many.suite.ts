declare const process: { readonly env: { readonly [name: string]: string | undefined } };

/** How many times is this proved: so often in the short form, or as often as the environment asks by this name. */
export function howMany(name: string, short: number): number {
  const asked = Number(process.env[name] ?? short);
  if (!Number.isSafeInteger(asked) || asked < 1) throw new Error(`${name} must be a whole number from 1; it was "${process.env[name]}"`);
  return asked;
}
