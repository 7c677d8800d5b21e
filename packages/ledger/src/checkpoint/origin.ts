import { isFitText } from '../fit.ts';

const BEFORE = 'countersign/';

/**
 * How a checkpoint names its register. The names of keys may hold neither spaces nor plus signs, so such letters are written as they
 * are in an address: `countersign/main`, `countersign/2021%2F22`.
 */
export const originOf = (register: string): string => BEFORE + encodeURIComponent(register);

/** The register that this line names, or null: one register has one origin. */
export function registerIn(origin: string): string | null {
  if (!origin.startsWith(BEFORE)) return null;
  const register = decoded(origin.slice(BEFORE.length));
  return register !== null && register !== '' && isFitText(register) && originOf(register) === origin ? register : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
