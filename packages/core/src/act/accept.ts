import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { onOffer } from './on-offer.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/**
 * Takes an action that was offered, and names the post that answers for it. Accountability moves when it is taken, not
 * when it is given, so no action is ever between owners. The directorate need not be named: it is the one offered to.
 */
export function accept(register: Register, { ref, on, data }: CommandOf<'accept'>): FactOf<'accepted'> | Refusal {
  const offer = onOffer(register, { ref, on });
  if (isRefusal(offer)) return offer;
  const { directorate = offer.to, ...rest } = data;
  if (directorate !== offer.to) return { refused: 'offeredElsewhere', ref, to: offer.to };
  return { fact: 'accepted', on, ref, directorate, ...rest };
}
