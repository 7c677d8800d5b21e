import { AGREEMENT_LIFE } from '../action/agreement.ts';
import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { unknownAmong } from './may.ts';
import type { Refusal } from './refusal.ts';

/**
 * Records an agreement between directorates as it now stands. It lives one way: drafted, agreed, in force, expired; and it
 * is agreed only when a post of each directorate has signed. A draft binds nobody, however often it is recorded.
 */
export function recordAgreement(register: Register, { on, data }: CommandOf<'recordAgreement'>): FactOf<'agreementRecorded'> | Refusal {
  const unknown = unknownAmong(register, data.actions);
  if (unknown !== null) return unknown;
  const known = register.agreements.get(data.agreement);
  if (known !== undefined && !AGREEMENT_LIFE[known.state].includes(data.state))
    return { refused: 'outOfLife', agreement: data.agreement, from: known.state, to: data.state, may: AGREEMENT_LIFE[known.state] };
  if (known !== undefined && on < known.since) return { refused: 'notLater', ref: data.agreement, date: on, than: known.since };
  const unsigned = unsignedBy(register, data);
  return unsigned.length === 0
    ? { fact: 'agreementRecorded', on, ...data }
    : { refused: 'unsigned', agreement: data.agreement, directorates: unsigned };
}

/** Which directorates have not signed an agreement that is said to bind them? */
function unsignedBy(
  { council }: Register,
  { state, directorates, signatories = [] }: CommandOf<'recordAgreement'>['data'],
): readonly string[] {
  if (state !== 'agreed' && state !== 'inForce') return [];
  const signed = signatories.map((post) => council.posts.get(post)?.directorate ?? null);
  return directorates.filter((id) => !signed.includes(id));
}
