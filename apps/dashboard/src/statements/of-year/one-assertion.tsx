import { CLAIM_WORDS, overstatementSentence } from '@countersign/core';
import { directorateName } from '../../names.ts';
import { StrengthTag } from '../strength/strength-tag.tsx';
import type { AssertionTold } from './assertion-told.ts';
import type { OfYear } from './of-year.ts';
import { RestsOn } from './rests-on.tsx';

type Props = { readonly assertion: AssertionTold; readonly of: OfYear };

/** One assertion in its author's words: how far it is proved, what it rests on, and what it would say if it said no more than that. */
export function OneAssertion({ assertion, of }: Props) {
  const { assertion: id, strength, text, grounds, overstates } = assertion;
  return (
    <article className="assertion" id={`assertion-${id}`} aria-labelledby={`assertion-${id}-name`}>
      <h4 className="govuk-heading-s assertion__name" id={`assertion-${id}-name`}>
        <span className="ref">{id}</span> <StrengthTag strength={strength} />
      </h4>
      <div className={overstates === null ? undefined : 'assertion__beside'}>
        <div>
          {overstates !== null && <p className="govuk-body-s assertion__whose">The author’s words:</p>}
          <blockquote className="said">{text}</blockquote>
        </div>
        <Suggested assertion={assertion} />
      </div>
      <p className="govuk-body-s secondary">{aboutInWords(assertion, of)}</p>
      <RestsOn grounds={grounds} of={of} />
    </article>
  );
}

function Suggested({ assertion: { overstates, suggested } }: Pick<Props, 'assertion'>) {
  if (overstates === null || suggested === null) return null;
  return (
    <div className="overstated">
      <p className="govuk-body-s assertion__whose">
        <strong>
          <span aria-hidden="true">⚑ </span>
          {overstatementSentence(overstates)}
        </strong>{' '}
        A wording that says no more than is proved:
      </p>
      <blockquote className="said">{suggested}</blockquote>
    </div>
  );
}

function aboutInWords({ sense, claims, subPrinciple, directorate }: AssertionTold, { view }: OfYear): string {
  const says = sense === 'negative' ? 'It says what cannot be claimed.' : `It claims ${CLAIMS[claims]}.`;
  const about = directorate === null ? '' : ` It is about ${directorateName(view.register.council, directorate)} alone.`;
  return `${says}${about}${subPrinciple === null ? '' : ` Sub-principle: ${subPrinciple}.`}`;
}

const CLAIMS: { readonly [C in AssertionTold['claims']]: string } = {
  inPlace: `that this is ${CLAIM_WORDS.inPlace}`,
  reported: `that this is ${CLAIM_WORDS.reported}`,
  underWay: `that this is ${CLAIM_WORDS.underWay}`,
};
