import { impossible } from '../impossible.ts';
import type { Register } from '../register/register.ts';
import type { Ground, Strength } from '../statement/ground.ts';
import type { PublishedAssertion } from '../statement/statement.ts';
import { saysSo } from '../strength/overstated.ts';
import { type Beginning, claimed, wholeSentence } from './clauses.ts';
import { dayInWords } from './days.ts';
import { groundSentence } from './statement.ts';
import { underWaySentences } from './under-way.ts';

const REPORTED: Beginning = { one: 'Management reports that', several: 'Management reports this:' };
const NOT_SHOWN: Beginning = { one: 'It is not yet shown that', several: 'This is not yet shown:' };
const NO_ASSURANCE: Beginning = { one: 'I can give no assurance that', several: 'I can give no assurance of this:' };
const CANNOT_ASSURE: Beginning = { one: 'I cannot give assurance that', several: 'I cannot give assurance of this:' };

/** A wording of this assertion that says no more than is proved on the day of the register. The author's own words stay the author's. */
export function suggestedWording(assertion: PublishedAssertion, register: Register): string {
  const { sense, strength, claims, text, grounds } = assertion;
  if (sense === 'negative') return negative(assertion);
  const as = (beginning: Beginning) => claimed(beginning, text, register.council);
  const goesOn = () => underWaySentences(grounds, register);
  switch (strength) {
    case 'verified':
      return `${wholeSentence(text)} ${verified(assertion)}`;
    case 'reported':
      return `${saysSo('reported', text) ? wholeSentence(text) : as(REPORTED)} ${unverified(grounds)}`;
    case 'weak':
      return goesOn() ?? `${as(NOT_SHOWN)} ${sentences(grounds, 'weak')}`;
    case 'none':
      return `${as(NO_ASSURANCE)} Nothing in the register supports it.`;
    case 'contradicted':
      // Work that goes on may be told of, with what was found beside it.
      return `${(claims === 'underWay' ? goesOn() : null) ?? as(CANNOT_ASSURE)} ${sentences(grounds, 'contradicted')}`;
    default:
      return impossible(strength);
  }
}

/** What cannot be claimed, with a reason that proves it; or that by now it can be. */
function negative({ strength, text, grounds }: PublishedAssertion): string {
  if (strength === 'contradicted')
    return `This can now be assured: all that it rests on has been independently verified. ${sentences(grounds, 'verified')}`;
  const reason = grounds.find((each) => each.strength === 'contradicted') ?? grounds.find((each) => each.strength === 'weak');
  return [wholeSentence(text), ...(reason === undefined ? [] : [groundSentence(reason)])].join(' ');
}

/** It is what the assertion rests on that was checked, and not its words. */
function verified({ claims, grounds }: PublishedAssertion): string {
  const last = grounds
    .flatMap(({ on }) => on ?? [])
    .toSorted()
    .at(-1);
  const lastly = last === undefined ? '' : `, last on ${dayInWords(last)}`;
  return claims === 'underWay'
    ? `What this rests on has been done since, and independently verified${lastly}.`
    : `All that this rests on has been independently verified${lastly}.`;
}

function unverified(grounds: readonly Ground[]): string {
  return grounds.some(({ strength }) => strength === 'verified')
    ? 'Not all that this rests on has been independently verified.'
    : 'It has not been independently verified.';
}

function sentences(grounds: readonly Ground[], strength: Strength): string {
  return grounds
    .filter((each) => each.strength === strength)
    .map(groundSentence)
    .join(' ');
}
