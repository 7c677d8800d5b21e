import {
  type Action,
  type ActionAt,
  dayInWords,
  listed,
  METHOD_WORDS,
  type Register,
  STALE_WORDS,
  type Successor,
} from '@countersign/core';

/**
 * A sentence for the statement that claims no more than is proved: what was verified is said to be verified, by whom and how;
 * what management reports is worded as management's report; the rest is said to be outstanding.
 */
export function wordingOf(action: Action, register: Register): string {
  const title = action.title.replace(/\.$/, '');
  switch (action.stage) {
    case 'assured':
      return `${title}: ${verifiedBy(action, register)}.`;
    case 'reportedComplete':
      return `${title}: management reports that this was completed by ${dayInWords(action.reported.on)}. ${notVerified(action)}`;
    case 'superseded':
      return `${title}: ${supersededBy(action.successor)}.`;
    case 'withdrawn':
      return `${title}: withdrawn.`;
    case 'riskAccepted':
      return `${title}: not done; the risk was accepted until ${dayInWords(action.until)}.`;
    default:
      return `${title}: outstanding. ${promised(action)}`;
  }
}

/** Why an action ended undone: where it goes on, as a sentence. */
export function successionOf(successor: Successor): string {
  if (successor.in === 'body') return `It was carried over to ${elsewhere(successor)}.`;
  return `${listed(successor.refs)} ${successor.refs.length === 1 ? 'takes' : 'take'} its place.`;
}

function supersededBy(successor: Successor): string {
  return successor.in === 'body' ? `carried over to ${elsewhere(successor)}` : `superseded by ${listed(successor.refs)}`;
}

function elsewhere({ body, ref }: Extract<Successor, { readonly in: 'body' }>): string {
  return ref === null ? body : `${body}, where it is ${ref}`;
}

/** "Internal audit" is said of line 3 only. */
function verifiedBy({ assurance }: ActionAt<'assured'>, { council }: Register): string {
  const post = council.posts.get(assurance.by)?.title ?? assurance.by;
  const who = assurance.line === 3 ? 'internal audit' : `corporate oversight (${post})`;
  const what = assurance.outcome === 'alternativeAccepted' ? 'an alternative was accepted' : 'implementation was verified';
  return `${what} by ${who} on ${dayInWords(assurance.on)} (${METHOD_WORDS[assurance.method]})`;
}

function notVerified({ assurance }: Action): string {
  const stale = assurance?.stale;
  return stale
    ? `It was verified on ${dayInWords(assurance.on)}, but since ${dayInWords(stale.on)} that no longer stands: ${STALE_WORDS[stale.why]}.`
    : 'It has not been independently verified.';
}

function promised({ dates: { original, agreed } }: Action): string {
  if (agreed === null) return 'No date has been agreed.';
  const first = original !== null && original !== agreed ? `First promised for ${dayInWords(original)}, now` : 'It is';
  return `${first} due on ${dayInWords(agreed)}.`;
}
