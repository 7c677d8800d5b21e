import type { Council } from '../council/council.ts';
import type { DirectorateId, PostId } from '../council/ids.ts';
import type { Line } from '../council/line.ts';
import type { Day } from '../day/day.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import type { Refusal } from './refusal.ts';

/** A post that a fact names, and the line from which the fact shows it to speak; null where it shows none. */
type Named = { readonly post: PostId; readonly directorate: DirectorateId | null; readonly line: Line | null };

/**
 * Which directorates and posts do these facts name that the council does not know yet? They are opened and established
 * in the same entry, under the name that was typed. A post that answers for an action or contributes to it delivers, and
 * so speaks from line 1 until the council says otherwise; one that verifies speaks from the line it verified from, one that
 * gives internal audit's annual opinion from line 3, and one that gives a director's assurance from line 1.
 */
export function newcomersIn(council: Council, facts: readonly [Fact, ...Fact[]], as: PostId): readonly Fact[] {
  const [{ on }] = facts;
  const said = facts.flatMap((fact) => (fact.fact === 'postEstablished' ? [fact.post] : []));
  const opened = facts.flatMap((fact) => (fact.fact === 'directorateOpened' ? [fact.directorate] : []));
  const directorates = facts
    .flatMap(directoratesNamed)
    .filter((id, index, all) => !council.directorates.has(id) && !opened.includes(id) && all.indexOf(id) === index);
  const posts = [...facts.flatMap(postsNamed), ...facts.map((fact) => speaker(fact, as))].filter(
    ({ post }, index, all) => !council.posts.has(post) && !said.includes(post) && all.findIndex((other) => other.post === post) === index,
  );
  return [
    ...directorates.map((id): Fact => ({ fact: 'directorateOpened', on, directorate: id, name: id })),
    ...posts.map((named) => established(named, on)),
  ];
}

/** Does a fact name a directorate that was closed by its day, or give an action to a post that was abolished? */
export function goneIn({ directorates, posts }: Council, fact: Fact): Refusal | null {
  const { on } = fact;
  const isGone = (ended: { readonly on: Day } | null | undefined) => ended !== null && ended !== undefined && ended.on <= on;
  const directorate = directoratesNamed(fact).find((id) => isGone(directorates.get(id)?.closed));
  if (directorate !== undefined) return { refused: 'directorateClosed', directorate };
  const gone = postsNamed(fact).find(({ post, line }) => line === 1 && isGone(posts.get(post)?.abolished));
  return gone === undefined ? null : { refused: 'postAbolished', post: gone.post };
}

function directoratesNamed(fact: Fact): readonly DirectorateId[] {
  switch (fact.fact) {
    case 'raised':
      return [...(fact.lead === undefined ? [] : [fact.lead]), ...(fact.contributors ?? []).map(({ directorate }) => directorate)];
    case 'offered':
      return [fact.to];
    case 'accepted':
    case 'contributorAdded':
    case 'takeUpRecorded':
      return [fact.directorate];
    case 'agreementRecorded':
    case 'practiceExpected':
      return fact.directorates;
    case 'practiceRead':
      return [fact.directorate];
    default:
      return [];
  }
}

function postsNamed(fact: Fact): readonly Named[] {
  switch (fact.fact) {
    case 'raised':
      return [
        ...delivering(fact.accountable, fact.lead),
        ...(fact.contributors ?? []).flatMap(({ post, directorate }) => delivering(post, directorate)),
      ];
    case 'accepted':
      return delivering(fact.accountable, fact.directorate);
    case 'contributorAdded':
      return delivering(fact.post, fact.directorate);
    case 'extensionGranted':
    case 'riskAccepted':
      return [silent(fact.approver)];
    case 'agreementRecorded':
      return (fact.signatories ?? []).map(silent);
    case 'jointResponseAsked':
      return fact.from.map(silent);
    case 'statementPublished':
      return (fact.signedBy ?? []).map(({ post }) => silent(post));
    case 'roleGranted':
    case 'glassBroken':
      return [silent(fact.post)];
    default:
      return [];
  }
}

function silent(post: PostId): Named {
  return { post, directorate: null, line: null };
}

function speaker(fact: Fact, post: PostId): Named {
  return { post, directorate: null, line: lineSpokenFrom(fact) };
}

function lineSpokenFrom(fact: Fact): Line | null {
  if (fact.fact === 'verified' || fact.fact === 'practiceRead') return fact.line;
  if (fact.fact !== 'opinionRecorded') return null;
  return fact.kind === 'annualAudit' ? 3 : fact.kind === 'directorAssurance' ? 1 : null;
}

function delivering(post: PostId | undefined, directorate: DirectorateId | undefined): readonly Named[] {
  return post === undefined ? [] : [{ post, directorate: directorate ?? null, line: 1 }];
}

function established({ post, directorate, line }: Named, on: Day): FactOf<'postEstablished'> {
  return { fact: 'postEstablished', on, post, ...(directorate === null ? {} : { directorate }), ...(line === null ? {} : { line }) };
}
