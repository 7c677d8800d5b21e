import type { ActionAt } from '../action/action.ts';
import { timesExtended } from '../action/dates.ts';
import type { CommandOf } from '../command/command.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { actionToMove } from './may.ts';
import { isRefusal, type Refusal } from './refusal.ts';

type Part = CommandOf<'split'>['data']['into'][number];
type Whole = ActionAt<'offered' | 'open' | 'suspended'>;

/**
 * Takes one promise apart into several. Each part takes over the date first promised, the date agreed, how often it was
 * moved, when it was last heard of and everybody who has had a hand in it: nothing grows younger, and nobody grows independent, by being split. What
 * was sent back is answered first, or the return would be lost.
 */
export function split(register: Register, { ref, on, data }: CommandOf<'split'>): readonly Fact[] | Refusal {
  const action = actionToMove(register, { ref, on }, ['offered', 'open', 'suspended']);
  if (isRefusal(action)) return action;
  if (action.stage !== 'offered' && action.returned !== null) return { refused: 'returnedFirst', ref, on: action.returned.on };
  const refs = data.into.map((part) => part.ref);
  const taken = refs.find((each, index) => refs.indexOf(each) < index || register.action(each) !== null);
  if (taken !== undefined) return { refused: 'refTaken', ref: taken };
  const { reason } = data;
  return [
    ...data.into.map((part) => raisedAs(part, action, on)),
    { fact: 'split', on, ref, into: refs, ...(reason === undefined ? {} : { reason }) },
  ];
}

function raisedAs({ ref, ...said }: Part, whole: Whole, on: FactOf<'raised'>['on']): Fact {
  const { agreed, original, start } = whole.dates;
  return withoutNull({
    fact: 'raised',
    on,
    ref,
    ...standingOf(whole),
    lead: whole.lead,
    accountable: whole.accountable,
    ...said,
    contributors: whole.contributors,
    start,
    due: agreed,
    firstPromised: original !== null && original !== agreed ? original : null,
    source: whole.source,
    splitFrom: whole.ref,
    extendedBefore: timesExtended(whole),
    lastUpdateBefore: whole.lastUpdate,
    handsBefore: whole.hands,
    exempt: whole.exemptions.length === 0 ? null : whole.exemptions,
  }) as Fact;
}

function standingOf(whole: Whole) {
  const { kind, horizon, scope, origins, priority, review, recommendation, area, principle, subPrinciple, statementYears } = whole;
  const { repairs, dependsOn, dependsOnBodies, leadMember, budget, themes } = whole;
  return {
    kind,
    horizon,
    scope,
    origins,
    priority,
    review,
    recommendation,
    area,
    principle,
    subPrinciple,
    statementYears,
    repairs,
    dependsOn,
    dependsOnBodies,
    leadMember,
    budget,
    themes: themes.length === 0 ? null : themes,
  };
}

/** What the whole does not say, the part does not say either. */
function withoutNull(said: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== undefined));
}
