import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { onOffer } from './on-offer.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Says no to an offer, with a reason. The action stays with whoever offered it. */
export function decline(register: Register, { ref, on, data }: CommandOf<'decline'>): FactOf<'declined'> | Refusal {
  const offer = onOffer(register, { ref, on });
  if (isRefusal(offer)) return offer;
  const { directorate = offer.to, ...rest } = data;
  if (directorate !== offer.to) return { refused: 'offeredElsewhere', ref, to: offer.to };
  return { fact: 'declined', on, ref, directorate, ...rest };
}
