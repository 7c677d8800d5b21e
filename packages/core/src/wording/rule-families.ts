/** What the letters before the number of a rule stand for: OWN-1 is the first rule about ownership. */
export const RULE_FAMILY_WORDS: { readonly [family in string]?: string } = {
  OWN: 'ownership: who leads an action, and who answers for it',
  DEP: 'dependence: what an action waits for',
  DAT: 'dates: what was promised for when, and who moved it',
  RAG: 'ratings: red, amber and green, and what officers say',
  CLS: 'closing: what is reported complete, and who checked it',
  SCP: 'scope: what was promised, and whether that is still what stands in the table',
  REP: 'reporting: what committees and the public are told',
  REC: 'recommendations: what a review asked for',
  PRA: 'practices: how the council says that it works',
};

/** Which family a rule belongs to: the letters before its number. */
export function familyOf(rule: string): string {
  return rule.split('-')[0] ?? rule;
}
