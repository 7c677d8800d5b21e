import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { onOffer } from './on-offer.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Takes back an offer that nobody has answered. */
export function withdrawOffer(register: Register, { ref, on, data }: CommandOf<'withdrawOffer'>): FactOf<'offerWithdrawn'> | Refusal {
  const offer = onOffer(register, { ref, on });
  return isRefusal(offer) ? offer : { fact: 'offerWithdrawn', on, ref, ...data };
}
