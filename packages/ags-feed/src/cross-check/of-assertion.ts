import { dayInWords, overstatementSentence } from '@countersign/core';
import type { AssertionItem, CrossCheckItem } from '../feed.ts';

/** Where one assertion goes beyond the register, or against it. */
export function ofAssertion(assertion: AssertionItem): CrossCheckItem[] {
  return [...withoutAction(assertion), ...overstated(assertion), ...clashes(assertion)];
}

/** A claim that rests on no action at all. What cannot be claimed needs none, but must rest on something. */
function withoutAction({ assertion, sense, grounds }: AssertionItem): CrossCheckItem[] {
  const rests = sense === 'positive' ? grounds.some(({ of }) => of === 'action') : grounds.length > 0;
  if (rests) return [];
  const on = grounds.length === 0 ? 'It rests on nothing in the register.' : 'It rests on no action.';
  return [{ kind: 'assertionWithoutAction', assertion, because: on }];
}

function overstated({ assertion, overstates, suggested }: AssertionItem): CrossCheckItem[] {
  if (overstates === null) return [];
  const kind = overstates === 'claimsLess' ? 'weakerThanProved' : 'strongerThanProved';
  return [{ kind, assertion, because: overstatementSentence(overstates), suggested }];
}

/** Says that all is well where somebody outside found a weakness, or where a practice was found not to be kept. */
function clashes({ assertion, sense, grounds }: AssertionItem): CrossCheckItem[] {
  if (sense === 'negative') return [];
  return grounds.flatMap(({ saw, id, directorate, on }): CrossCheckItem[] => {
    const since = on === undefined ? '' : ` since ${dayInWords(on)}`;
    if (saw === 'openWeakness')
      return [
        { kind: 'contradictsExternalAudit', assertion, ref: id, because: `A weakness that ${id} was to answer has been open${since}.` },
      ];
    if (saw === 'weaknessOpen')
      return [{ kind: 'contradictsExternalAudit', assertion, weakness: id, because: `The weakness ${id} has been open${since}.` }];
    if (saw !== 'deviates') return [];
    const where = directorate === undefined ? {} : { directorate };
    return [
      {
        kind: 'contradictsPractice',
        assertion,
        practice: id,
        ...where,
        because: `${id} was found not kept, or only in part, in ${directorate}.`,
      },
    ];
  });
}
