import { dayInWords, LINE_WORDS, METHOD_WORDS, OUTCOME_WORDS, STALE_WORDS, type Verification } from '@countersign/core';
import { postTitle } from '../names.ts';
import { checkOf } from '../rating/voices.ts';
import type { OneAction } from './one-action.ts';

/** What whoever checked has said. Only line 3 is internal audit, and a check that no longer stands is told plainly. */
export function AuditSays({ one }: { readonly one: OneAction }) {
  const { stands } = one;
  const last = checkOf(stands) === 'notProved' ? stands.verification : (stands.assurance ?? stands.verification);
  return (
    <>
      <p className="voice__verdict">{verdict(one)}</p>
      {last !== null && <CheckDetails check={last} one={one} />}
      {stands.assurance?.until && !stands.assurance.stale && (
        <p className="govuk-body-s">Vouched for until {dayInWords(stands.assurance.until)}.</p>
      )}
    </>
  );
}

function verdict({ stands }: OneAction): string {
  const { assurance, verification } = stands;
  switch (checkOf(stands)) {
    case 'audit':
      return 'Verified by internal audit';
    case 'otherLine':
      return `Verified by ${assurance ? LINE_WORDS[assurance.line] : ''}. Internal audit has not verified it.`;
    case 'stale':
      return stale(stands.assurance);
    case 'notProved':
      return verification ? `Checked by ${LINE_WORDS[verification.line]}, and not proved: ${OUTCOME_WORDS[verification.outcome]}.` : '';
    case 'none':
      return unverified(verification);
  }
}

function unverified(last: Verification | null): string {
  const nobody = 'Nobody independent has verified it.';
  if (last === null) return nobody;
  const who = LINE_WORDS[last.line];
  return last.outcome === 'notSelected'
    ? `${nobody} It was ${OUTCOME_WORDS.notSelected} by ${who}.`
    : `${nobody} What was said by ${who}: ${OUTCOME_WORDS[last.outcome]}.`;
}

function stale(assurance: OneAction['stands']['assurance']): string {
  if (!assurance?.staleBecause) return '';
  const { why, on } = assurance.staleBecause;
  return `It was verified on ${dayInWords(assurance.on)} by ${LINE_WORDS[assurance.line]}. Since ${dayInWords(on)} that no longer stands: ${STALE_WORDS[why]}.`;
}

function CheckDetails({ check, one: { view } }: { readonly check: Verification; readonly one: OneAction }) {
  return (
    <>
      {check.opinion !== null && <blockquote className="said">{check.opinion}</blockquote>}
      <p className="govuk-body-s secondary">
        {postTitle(view.register.council, check.by)}, {dayInWords(check.on)}: {METHOD_WORDS[check.method]}, {OUTCOME_WORDS[check.outcome]}
      </p>
    </>
  );
}
