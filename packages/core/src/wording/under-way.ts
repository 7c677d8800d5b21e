import type { Action, ActionAt } from '../action/action.ts';
import type { Day } from '../day/day.ts';
import { impossible } from '../impossible.ts';
import type { Register } from '../register/register.ts';
import type { Ground } from '../statement/ground.ts';

const inWords = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });

/**
 * How each action goes on that an assertion rests on and that proves nothing yet: "is being introduced; due June 2026". Null when there is none:
 * what is assured does not go on any more.
 */
export function underWaySentences(grounds: readonly Ground[], register: Register): string | null {
  const undone = grounds.filter(({ of, strength }) => of === 'action' && (strength === 'weak' || strength === 'contradicted'));
  const told = undone.flatMap(({ id }) => {
    const action = register.action(id);
    if (action === null) return [`${id} is not in the register.`];
    return action.stage === 'assured' ? [] : [`“${titled(action)}” (${id}) ${goesOn(action, register.when.asAt)}.`];
  });
  return told.length === 0 ? null : told.join(' ');
}

function titled({ title }: Action): string {
  return title.replace(/\.$/, '');
}

function goesOn(action: Exclude<Action, ActionAt<'assured'>>, asAt: Day): string {
  switch (action.stage) {
    case 'offered':
      return 'has been offered, and nobody has taken it on yet';
    case 'open':
      return beingIntroduced(action, asAt);
    case 'reportedComplete':
      return 'is complete, as management reports';
    case 'suspended':
      return 'is suspended';
    case 'superseded':
      return 'was superseded';
    case 'riskAccepted':
      return 'is not done; its risk was accepted';
    case 'withdrawn':
      return 'was withdrawn';
    default:
      return impossible(action);
  }
}

function beingIntroduced({ dates: { agreed } }: Action, asAt: Day): string {
  if (agreed === null) return 'is being introduced; no date has been agreed';
  const month = inWords.format(new Date(agreed));
  return agreed < asAt ? `was due ${month}, and is not yet in place` : `is being introduced; due ${month}`;
}
