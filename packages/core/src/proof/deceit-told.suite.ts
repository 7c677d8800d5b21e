import type { Ref } from '../council/ids.ts';
import { changesBetween, londonDayOf } from '../index.ts';
import type { Change, ChangeReason } from '../position/changes.ts';
import type { Counterfactual } from '../rating/counterfactuals.ts';
import type { Reason } from '../rating/reason.ts';
import type { Seen } from './deceit-seen.suite.ts';

/**
 * What can tell a deceit to a reader: something that a rule finds, of the action or beside it, which it did not find of the honest
 * register; a reason that stands beside the rating; what the rating would be otherwise; another scheme than the committee was
 * last told by; a list of what changed since; or only the history, in which a late entry and a corrected one can be seen.
 */
export type Tell =
  | { readonly finding: string }
  | { readonly beside: string }
  | { readonly reason: Reason['reason'] }
  | { readonly without: Counterfactual['if'] }
  | { readonly scheme: 'another' }
  | { readonly change: 'agreedDate' | 'wording' }
  | { readonly history: 'recordedLate' | 'corrected' };

/** Does this tell it, beside how the register would honestly stand? */
export function tellsIt(tell: Tell, ref: Ref, now: Seen, honest: Seen): boolean {
  if ('finding' in tell) return ruleFinds(now, tell.finding, ref) && !ruleFinds(honest, tell.finding, ref);
  if ('beside' in tell) return besides(now, tell.beside).some((about) => !besides(honest, tell.beside).includes(about));
  if ('reason' in tell) return now.action(ref)?.rating.because.some(({ reason }) => reason === tell.reason) ?? false;
  if ('without' in tell) return now.action(ref)?.rating.without.some((each) => each.if === tell.without) ?? false;
  if ('scheme' in tell) return now.told[0] !== undefined && now.told[0].scheme().id !== now.position.scheme;
  if ('change' in tell) return changed(now, tell.change, ref) && !changed(honest, tell.change, ref);
  return inHistory(tell.history, now, ref) && !inHistory(tell.history, honest, ref);
}

/** The rules that find something of the action, or beside it, that they would not of the honest register. */
export function newFindings(ref: Ref, now: Seen, honest: Seen): readonly string[] {
  const ofAction = (now.action(ref)?.findings ?? []).filter((rule) => !honest.action(ref)?.findings.includes(rule));
  const rules = now.findings.filter(({ action }) => action === null).map(({ rule }) => rule);
  const beside = rules.filter((rule) => tellsIt({ beside: rule }, ref, now, honest));
  return [...new Set([...ofAction, ...beside])];
}

function ruleFinds({ findings }: Seen, rule: string, ref: Ref): boolean {
  return findings.some((finding) => finding.rule === rule && finding.action === ref);
}

function besides({ findings }: Seen, rule: string): readonly (string | null)[] {
  return findings.filter((finding) => finding.rule === rule && finding.action === null).map(({ about }) => about);
}

function changed({ told: [last], register }: Seen, what: 'agreedDate' | 'wording', ref: Ref): boolean {
  if (last === undefined) return false;
  const { datesMoved, reworded } = changesBetween(last.register(), register);
  const isIn = (list: readonly Change[], is: (because: ChangeReason) => boolean) =>
    list.some((each) => each.ref === ref && each.because.some(is));
  return what === 'wording'
    ? isIn(reworded, () => true)
    : isIn(datesMoved, (because) => because.change === 'date' && because.which === 'agreed');
}

function inHistory(what: 'recordedLate' | 'corrected', { register }: Seen, ref: Ref): boolean {
  const history = register.history(ref);
  if (what === 'corrected') return history.some(({ number }) => register.corrections.has(number));
  return history.some(({ fact, recordedAt }) => londonDayOf(recordedAt) > fact.on);
}
