import type { CommandOf } from '../command/command.ts';
import { successorsOf } from '../council/council.ts';
import { policyOn } from '../council/policy.ts';
import type { FactOf } from '../fact/fact.ts';
import { hostIn } from '../independence/independence.ts';
import { boundOn } from '../practice/practice.ts';
import type { Register } from '../register/register.ts';
import { lineNotHeld } from './line-held.ts';
import type { Refusal } from './refusal.ts';

/**
 * Reads how a practice is kept in one directorate. A directorate may read itself, from line 1. From line 2 or 3 the post
 * must speak from that line, must not sit in the directorate, and must show evidence when it says that the practice is kept.
 */
export function readPractice(register: Register, { on, as, data }: CommandOf<'readPractice'>): FactOf<'practiceRead'> | Refusal {
  const { practice: id, directorate, line, keeping, evidence = [] } = data;
  const practice = register.practices.get(id);
  if (practice === undefined) return { refused: 'notThere', what: 'expected practice', id };
  const binds = boundOn(practice, on)?.directorates ?? [];
  if (!binds.includes(directorate) && !binds.some((each) => successorsOf(register.council, each).includes(directorate)))
    return { refused: 'notBound', practice: id, directorate, binds };
  const refusal = lineNotHeld(register, id, as, line);
  if (refusal !== null) return refusal;
  if (line === 1) return { fact: 'practiceRead', on, ...data };
  if (sitsThere(register, { on, as, directorate })) return { refused: 'notIndependent', ref: id, post: as, as: 'host' };
  if (keeping === 'kept' && evidence.length === 0) return { refused: 'noEvidence', ref: id };
  return { fact: 'practiceRead', on, ...data };
}

type Reader = { readonly on: CommandOf<'readPractice'>['on']; readonly as: string; readonly directorate: string };

function sitsThere({ council, when }: Register, { on, as, directorate }: Reader): boolean {
  return [on, when.asAt].some(
    (day) => !policyOn(council, day).hostDirectorateMayBeVerified && hostIn(as, council, [{ directorate, from: on }], day) !== null,
  );
}
