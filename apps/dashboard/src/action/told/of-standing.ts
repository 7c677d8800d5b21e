import { dayInWords, type FactOf, listed } from '@countersign/core';
import { because, EXEMPT_WORDS, ended, putDownTo, type Sentences } from './clauses.ts';

type OfStanding = 'reworded' | 'classified' | 'inherited' | 'exempted' | 'exemptionLifted';

/** Its words, where it stands among the others, and which of its words are not for everybody. */
export const ofStanding: Sentences<OfStanding> = {
  reworded: ({ title, reason, causes }) =>
    ended(`reworded${title ? `, to “${title}”` : ', in its description'}${putDownTo(causes)}${because(reason)}`),
  classified: (fact) => `where it stands among the others was said again: ${listed(placed(fact))}.`,
  inherited: ({ from, original }) =>
    `it takes the place of ${from}${original ? `, and keeps the date first promised there, ${dayInWords(original)}` : ''}.`,
  exempted: ({ exempt = [], reason }) =>
    [
      ...exempt.map(({ field, paragraph, publicInterest }) =>
        ended(`its ${EXEMPT_WORDS[field]} became exempt under paragraph ${paragraph}: ${publicInterest}`),
      ),
      ...(reason ? [ended(reason)] : []),
    ].join(' '),
  exemptionLifted: ({ field, reason }) => ended(`its ${EXEMPT_WORDS[field]} ceased to be exempt${because(reason)}`),
};

/** What was said of its place, one clause for each. */
function placed(said: FactOf<'classified'>): readonly string[] {
  return [
    ...(said.kind ? [`${said.kind} work`] : []),
    ...(said.horizon ? [HORIZONS[said.horizon]] : []),
    ...(said.scope ? [SCOPES[said.scope]] : []),
    ...(said.origins ? [said.origins.length === 0 ? 'no origin' : `${listed(said.origins)} work`] : []),
    ...(said.priority ? [`priority ${said.priority}`] : []),
    ...(said.review ? [`the review ${said.review}`] : []),
    ...(said.recommendation ? [`the recommendation ${said.recommendation}`] : []),
    ...(said.area ? [`the area ${said.area}`] : []),
    ...(said.principle ? [`the principle ${said.principle}`] : []),
    ...(said.subPrinciple ? [`the sub-principle “${said.subPrinciple}”`] : []),
    ...(said.statementYears ? [`the statements of ${orElse(said.statementYears, 'every year')}`] : []),
    ...(said.repairs ? [`it repairs ${orElse(said.repairs, 'no practice')}`] : []),
    ...(said.dependsOn ? [`it depends on ${orElse(said.dependsOn, 'no other action')}`] : []),
    ...(said.dependsOnBodies
      ? [
          `it waits for ${orElse(
            said.dependsOnBodies.map(({ body }) => body),
            'nobody outside the council',
          )}`,
        ]
      : []),
  ];
}

function orElse(items: readonly string[], none: string): string {
  return items.length === 0 ? none : listed(items);
}

const HORIZONS = { quick: 'a quick improvement', systemic: 'a systemic change' } as const;
const SCOPES = { service: 'one service', directorate: 'one directorate', corporateWide: 'the whole council' } as const;
