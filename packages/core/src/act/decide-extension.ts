import type { ActionAt } from '../action/action.ts';
import { type Extension, pendingExtension } from '../action/dates.ts';
import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionAt, LIVE } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/**
 * Grants more time and moves the agreed date; the original stays. Nobody grants time to themselves, nor what they asked for. The date asked for
 * and the post that records it are taken when no other is named.
 */
export function grantExtension(
  register: Register,
  { ref, on, as, data }: CommandOf<'grantExtension'>,
): FactOf<'extensionGranted'> | Refusal {
  const asked = requestOn(register, { ref, on });
  if (isRefusal(asked)) return asked;
  const { approver = as, to = asked.request.to, ...rest } = data;
  const { accountable, dates } = asked.action;
  if (approver === accountable || approver === asked.request.requestedBy) return { refused: 'ownRequest', ref, approver };
  if (dates.agreed !== null && to <= dates.agreed) return { refused: 'notLater', ref, date: to, than: dates.agreed };
  return { fact: 'extensionGranted', on, ref, to, approver, ...rest };
}

/** Puts off the decision. The request stands, and so does the date. */
export function deferExtension(register: Register, { ref, on, data }: CommandOf<'deferExtension'>): FactOf<'extensionDeferred'> | Refusal {
  const asked = requestOn(register, { ref, on });
  return isRefusal(asked) ? asked : { fact: 'extensionDeferred', on, ref, ...data };
}

/** Refuses more time, with a reason. */
export function refuseExtension(register: Register, { ref, on, data }: CommandOf<'refuseExtension'>): FactOf<'extensionRefused'> | Refusal {
  const asked = requestOn(register, { ref, on });
  return isRefusal(asked) ? asked : { fact: 'extensionRefused', on, ref, ...data };
}

type Request = { readonly action: ActionAt<'offered' | 'open'>; readonly request: Extension };

function requestOn(register: Register, asked: { readonly ref: string; readonly on: CommandOf<'grantExtension'>['on'] }): Request | Refusal {
  const action = actionAt(register, asked, LIVE);
  if (isRefusal(action)) return action;
  const request = pendingExtension(action.extensions);
  if (request === null) return { refused: 'noExtensionPending', ref: asked.ref };
  if (asked.on < request.requestedOn) {
    return { refused: 'outOfOrder', ref: asked.ref, on: asked.on, since: request.requestedOn, stage: action.stage };
  }
  return { action, request };
}
