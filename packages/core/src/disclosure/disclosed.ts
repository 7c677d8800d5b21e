import type { Action } from '../action/action.ts';
import type { Ref } from '../council/ids.ts';
import { once } from '../once.ts';
import type { Register } from '../register/register.ts';
import { actionFor } from './action-for.ts';
import { type Audience, sees } from './audience.ts';
import { councilFor } from './council-for.ts';
import { factFor } from './fact-for.ts';
import { statedFor } from './stated-for.ts';

/**
 * The register as an audience may read it: public ⊆ committee ⊆ assurer. Only words are withheld, each with a mark in its
 * place; every action, date, rating and total is there for everybody, so that what is told apart still adds up. Exempt words
 * are for the committee (Local Government Act 1972, Schedule 12A); names of holders below the top are for those who assure.
 * What is exempt today is withheld, whatever day is asked about.
 */
export function disclosed(register: Register, audience: Audience): Register {
  if (audience === 'assurer') return register;
  const shown = new Map<Ref, Action | null>();
  const action = (ref: Ref) => {
    const known = shown.get(ref);
    if (known !== undefined) return known;
    const whole = register.action(ref);
    const told = whole === null || sees(audience, 'committee') ? whole : actionFor(whole, register.exemptNow(ref));
    shown.set(ref, told);
    return told;
  };
  const told: Pick<Register, 'action' | 'actions' | 'history' | 'asked'> = {
    action,
    asked: (when) => disclosed(register.asked(when), audience),
    actions: () => register.actions().flatMap(({ ref }) => action(ref) ?? []),
    history: (ref) => {
      const all = register.history(ref);
      return sees(audience, 'committee') ? all : all.map((noted) => factFor(noted, register.exemptNow(ref)));
    },
  };
  const councilTold = once(() => councilFor(register.council, audience));
  const statedTold = once(() => statedFor(register, audience));
  // Whatever is not told otherwise is the register's own, and is still worked out only when it is asked for.
  return Object.assign(
    Object.create(register, {
      council: { get: councilTold, enumerable: true },
      statements: { get: () => statedTold().statements, enumerable: true },
      issues: { get: () => statedTold().issues, enumerable: true },
      opinions: { get: () => statedTold().opinions, enumerable: true },
    }),
    told,
  ) as Register;
}
