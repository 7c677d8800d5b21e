import type { Contributor, Hand } from '../action/ownership.ts';
import type { PostId } from '../council/ids.ts';
import type { NotedActionFact } from './past.ts';

/** Whose hands does this fact show? A fact that was entered in error still shows them: nobody is made independent by a correction. */
export function handsIn({ fact, by }: NotedActionFact): readonly Hand[] {
  switch (fact.fact) {
    case 'raised':
      return [...(fact.handsBefore ?? []), ...named(fact)];
    case 'rehomed':
      return named(fact);
    case 'inherited':
      return fact.handsBefore ?? [];
    case 'accepted':
      return handOf(fact.accountable, 'accountable');
    case 'contributorAdded':
      return handOf(fact.post, 'contributor');
    case 'evidenceLodged':
      return handOf(by, 'lodged');
    case 'reportedComplete':
      return handOf(by, 'reportedComplete');
    default:
      return [];
  }
}

type Names = { readonly accountable?: PostId | undefined; readonly contributors?: readonly Contributor[] | undefined };

function named({ accountable, contributors = [] }: Names): readonly Hand[] {
  return [...handOf(accountable, 'accountable'), ...contributors.flatMap(({ post }) => handOf(post, 'contributor'))];
}

function handOf(post: PostId | undefined, as: Hand['as']): readonly Hand[] {
  return post === undefined ? [] : [{ post, as }];
}
