import type { Day } from '../day/day.ts';
import { impossible } from '../impossible.ts';
import type { Register } from '../register/register.ts';
import type { Ground } from '../statement/ground.ts';
import type { PublishedAssertion } from '../statement/statement.ts';
import { dayInWords } from './days.ts';
import { groundSentence } from './statement.ts';

const inWords = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });

/** A wording of this assertion that says no more than is proved on the day of the register. The author's own words stay the author's. */
export function suggestedWording(assertion: PublishedAssertion, register: Register): string {
  const { sense, strength, text, grounds } = assertion;
  if (sense === 'negative') return negative(assertion);
  switch (strength) {
    case 'verified':
      return `${ended(text)} This has been independently verified${lastly(grounds)}.`;
    case 'reported':
      return `Management reports that ${lowered(ended(text))} It has not been independently verified.`;
    case 'weak':
      return underWay(grounds, register) ?? `This is not yet shown: ${lowered(ended(text))}`;
    case 'none':
      return `I can give no assurance that ${lowered(ended(text))} Nothing in the register supports it.`;
    case 'contradicted':
      return `I cannot give assurance that ${lowered(ended(text))} ${against(grounds)}`;
    default:
      return impossible(strength);
  }
}

function negative({ strength, text, grounds }: PublishedAssertion): string {
  if (strength === 'contradicted') return `This has been put right since the review began. ${grounds.map(groundSentence).join(' ')}`;
  const supported = grounds.filter((each) => each.strength === 'contradicted' || each.strength === 'weak');
  return [ended(text), ...supported.slice(0, 1).map(groundSentence)].join(' ');
}

/** "Is being introduced; due June 2026", of each action that is still to be done. */
function underWay(grounds: readonly Ground[], register: Register): string | null {
  const undone = grounds.filter(({ of, strength }) => of === 'action' && strength === 'weak');
  if (undone.length === 0) return null;
  return undone.map((ground) => `${titleOf(ground, register)} (${ground.id}) ${goesOn(ground, register.when.asAt)}.`).join(' ');
}

function titleOf({ id }: Ground, register: Register): string {
  return register.action(id)?.title.replace(/\.$/, '') ?? id;
}

function goesOn({ saw, due }: Ground, asAt: Day): string {
  if (saw === 'withdrawn') return 'was withdrawn';
  if (saw === 'superseded') return 'was superseded';
  if (saw === 'riskAccepted') return 'is not done; its risk was accepted';
  if (saw === 'suspended') return 'is suspended';
  if (due === undefined) return 'is being introduced; no date has been agreed';
  return due < asAt ? `was due ${monthOf(due)}, and is not yet in place` : `is being introduced; due ${monthOf(due)}`;
}

function monthOf(day: Day): string {
  return inWords.format(new Date(day));
}

/** The day of the last check. */
function lastly(grounds: readonly Ground[]): string {
  const last = grounds
    .flatMap(({ on }) => on ?? [])
    .toSorted()
    .at(-1);
  return last === undefined ? '' : `, last on ${dayInWords(last)}`;
}

function against(grounds: readonly Ground[]): string {
  return grounds
    .filter(({ strength }) => strength === 'contradicted')
    .map(groundSentence)
    .join(' ');
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Its first letter small, unless the word is one of capitals. */
function lowered(text: string): string {
  return /^[A-Z][a-z' ]/.test(text) || /^A /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
