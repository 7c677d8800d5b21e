import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import { faultsIn } from '../faults/faults.ts';
import type { Register } from '../register/register.ts';
import { isSame } from '../same.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import { PRESETS } from '../scheme/presets.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { Refusal } from './refusal.ts';

/**
 * Adopts a rating scheme from this day: one that comes with Countersign, by its id, or the council's own. It is checked
 * first, and one id never means two schemes.
 */
export function adoptScheme(register: Register, { on, data }: CommandOf<'adoptScheme'>): FactOf<'schemeAdopted'> | Refusal {
  const { scheme: said, minute } = data;
  const scheme = typeof said === 'string' ? (PRESETS.get(said) ?? null) : said;
  if (scheme === null) return { refused: 'notThere', what: 'scheme', id: String(said) };
  if (isAnother(register, scheme)) return { refused: 'alreadyThere', what: 'scheme', id: scheme.id };
  const faults = faultsIn(scheme);
  if (faults.length > 0) return { refused: 'schemeUnfit', scheme: scheme.id, faults };
  return { fact: 'schemeAdopted', on, scheme, ...(minute === undefined ? {} : { minute }) };
}

function isAnother({ schemes }: Register, scheme: Scheme): boolean {
  const known = [countersign1, ...PRESETS.values(), ...schemes.map((adopted) => adopted.scheme)];
  return known.some((each) => each.id === scheme.id && !isSame(each, scheme));
}
