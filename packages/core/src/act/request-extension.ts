import { pendingExtension } from '../action/dates.ts';
import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, LIVE } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Asks for more time. Asking is not enough: until somebody entitled grants it, the agreed date stands. */
export function requestExtension(
  register: Register,
  { ref, on, data }: CommandOf<'requestExtension'>,
): FactOf<'extensionRequested'> | Refusal {
  const action = actionAt(register, { ref, on }, LIVE);
  if (isRefusal(action)) return action;
  const pending = pendingExtension(action.extensions);
  if (pending !== null) return { refused: 'extensionPending', ref, to: pending.to };
  const { agreed } = action.dates;
  if (agreed !== null && data.to <= agreed) return { refused: 'notLater', ref, date: data.to, than: agreed };
  return { fact: 'extensionRequested', on, ref, ...data };
}
