import type { Council } from '../council/council.ts';
import type { DirectorateId, PostId } from '../council/ids.ts';
import type { Line } from '../council/line.ts';
import type { Day } from '../day/day.ts';
import type { Fact, FactOf } from '../fact/fact.ts';

/** A post that a fact names, and the line from which the fact shows it to speak; null where it shows none. */
type Named = { readonly post: PostId; readonly directorate: DirectorateId | null; readonly line: Line | null };

/**
 * Which directorates and posts does this fact name that the council does not know yet? They are opened and established
 * in the same entry, under the name that was typed. A post that answers for an action or contributes to it delivers, and
 * so speaks from line 1 until the council says otherwise; one that verifies speaks from the line it verified from.
 */
export function newcomersIn(council: Council, fact: Fact, as: PostId): readonly Fact[] {
  const { on } = fact;
  const directorates = directoratesNamed(fact).filter((id, index, all) => !council.directorates.has(id) && all.indexOf(id) === index);
  const posts = [...postsNamed(fact), speaker(fact, as)].filter(
    ({ post }, index, all) => !council.posts.has(post) && all.findIndex((other) => other.post === post) === index,
  );
  return [
    ...directorates.map((id): Fact => ({ fact: 'directorateOpened', on, directorate: id, name: id })),
    ...(fact.fact === 'postEstablished' ? [] : posts.map((named) => established(named, on))),
  ];
}

function directoratesNamed(fact: Fact): readonly DirectorateId[] {
  switch (fact.fact) {
    case 'raised':
      return [...(fact.lead === undefined ? [] : [fact.lead]), ...(fact.contributors ?? []).map(({ directorate }) => directorate)];
    case 'offered':
      return [fact.to];
    case 'contributorAdded':
    case 'takeUpRecorded':
      return [fact.directorate];
    case 'agreementRecorded':
      return fact.directorates;
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
      return [{ post: fact.approver, directorate: null, line: null }];
    case 'agreementRecorded':
      return (fact.signatories ?? []).map((post) => ({ post, directorate: null, line: null }));
    default:
      return [];
  }
}

function speaker(fact: Fact, post: PostId): Named {
  return { post, directorate: null, line: fact.fact === 'verified' ? fact.line : null };
}

function delivering(post: PostId | undefined, directorate: DirectorateId | undefined): readonly Named[] {
  return post === undefined ? [] : [{ post, directorate: directorate ?? null, line: 1 }];
}

function established({ post, directorate, line }: Named, on: Day): FactOf<'postEstablished'> {
  return { fact: 'postEstablished', on, post, ...(directorate === null ? {} : { directorate }), ...(line === null ? {} : { line }) };
}
