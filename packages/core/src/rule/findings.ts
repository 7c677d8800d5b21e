import type { Action } from '../action/action.ts';
import type { Asked } from './asked.ts';
import type { Found } from './found.ts';
import type { Finding, Finds, Rule, Severity } from './rule.ts';
import { RULES_OF_ACTIONS, RULES_OF_THE_COUNCIL } from './rules.ts';

/** What do the rules find on this day? Of each action in the order of the register, then of what is not an action, then what is not asked. */
export function findingsOf(asked: Asked): readonly Finding[] {
  const ofActions = asked.register.actions().flatMap((action) => findingsOn(action, asked));
  return [...ofActions, ...findingsBeside(asked), ...switchedOff(asked)];
}

/** What do the rules find of this action? At most one finding a rule, with all that it saw. */
export function findingsOn(action: Action, asked: Asked): readonly Finding[] {
  const before = known.get(asked) ?? new Map<Action, readonly Finding[]>();
  known.set(asked, before);
  const found = before.get(action) ?? foundOn(action, asked);
  before.set(action, found);
  return found;
}

/** A position asks what is found of each action, and whoever tells of the findings asks again: it is worked out once. */
const known = new WeakMap<Asked, Map<Action, readonly Finding[]>>();

function foundOn(action: Action, asked: Asked): readonly Finding[] {
  return RULES_OF_ACTIONS.flatMap((rule) => {
    if (asked.register.switchedOff.has(rule.id)) return [];
    const finds = rule.ofAction(action, asked);
    return finds.length === 0 ? [] : [finding(rule, { action: action.ref, about: null }, finds)];
  });
}

function findingsBeside(asked: Asked): readonly Finding[] {
  return RULES_OF_THE_COUNCIL.filter(({ id }) => !asked.register.switchedOff.has(id)).flatMap((rule) =>
    rule.ofCouncil(asked).map(({ about, found }) => finding(rule, { action: null, about }, [found])),
  );
}

/** A rule that is not asked is shown, with who said so and why. */
function switchedOff({ register }: Asked): readonly Finding[] {
  return [...register.switchedOff.values()].map(({ rule, reason, by, on }) => ({
    rule,
    severity: 'information',
    action: null,
    about: rule,
    because: [{ found: 'switchedOff', reason, by, on }],
    clearedBy: 'switchOnRule',
  }));
}

const GRAVEST: readonly Severity[] = ['error', 'warning', 'information'];

function finding(rule: Rule, of: Pick<Finding, 'action' | 'about'>, finds: readonly Finds[]): Finding {
  const severities = finds.map(({ severity }) => severity ?? rule.severity);
  const severity = GRAVEST.find((each) => severities.includes(each)) ?? rule.severity;
  const gravest = finds.find((each) => (each.severity ?? rule.severity) === severity);
  return { rule: rule.id, severity, ...of, because: finds.map(bare), clearedBy: gravest?.clearedBy ?? rule.clearedBy };
}

function bare({ severity: _severity, clearedBy: _clearedBy, ...found }: Finds): Found {
  return found as Found;
}
