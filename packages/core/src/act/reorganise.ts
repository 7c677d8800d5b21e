import type { Action } from '../action/action.ts';
import type { Contributor } from '../action/ownership.ts';
import type { CommandOf } from '../command/command.ts';
import { isFilled, isOpen, type Post } from '../council/council.ts';
import type { DirectorateId } from '../council/ids.ts';
import type { Fact } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { NOT_ENDED, unknownAmong } from './may.ts';
import type { Refusal } from './refusal.ts';

type Asked = CommandOf<'reorganise'>;

/** Where everything of the closed directorates goes: the one successor, unless the command says otherwise. Null when nobody said. */
type Homes = {
  readonly isClosing: (id: DirectorateId | null) => boolean;
  readonly only: (id: DirectorateId) => DirectorateId | null;
  readonly ofPost: (post: Post) => DirectorateId | null;
  readonly ofAction: (action: Action) => { readonly lead: DirectorateId; readonly accountable?: string | undefined } | null;
};

/**
 * Closes, merges or divides directorates, and finds a home for every post and every action of theirs in the same entry, so
 * that nothing is without an owner for a moment. Where a directorate has several successors, the command says what goes where.
 */
export function reorganise(register: Register, asked: Asked): readonly Fact[] | Refusal {
  const refusal = unfounded(register, asked);
  if (refusal !== null) return refusal;
  const { council } = register;
  const homes = homesIn(register, asked);
  const posts = [...council.posts.values()].filter(({ id, directorate }) => isFilled(council, id) && homes.isClosing(directorate));
  const actions = register.actions().filter(({ stage }) => (NOT_ENDED as readonly string[]).includes(stage));
  const moving = actions.filter(
    ({ lead, contributors }) => homes.isClosing(lead) || contributors.some((each) => homes.isClosing(each.directorate)),
  );

  const left = {
    posts: posts.filter((post) => homes.ofPost(post) === null).map(({ id }) => id),
    refs: moving.filter((action) => rehomedIn(action, homes, register, asked) === null).map(({ ref }) => ref),
  };
  if (left.posts.length + left.refs.length > 0) return { refused: 'leftBehind', ...left };
  const late = moving.find(({ led }) => asked.on < (led.at(-1)?.from ?? asked.on));
  if (late !== undefined)
    return { refused: 'outOfOrder', ref: late.ref, on: asked.on, since: late.led.at(-1)?.from ?? asked.on, stage: late.stage };

  return [
    ...restructured(asked),
    ...posts.map((post) => movedTo(post, homes, asked)),
    ...moving.flatMap((action) => rehomedIn(action, homes, register, asked) ?? []),
    ...actions
      .filter(({ handover, lead }) => handover !== null && homes.isClosing(handover.to) && !homes.isClosing(lead))
      .map(({ ref }) => unoffered(ref, asked)),
  ];
}

/** Whatever the command speaks of must be there: what is closed is open, and its successors will be. */
function unfounded(register: Register, { data: { open = [], close, posts = [], actions = [] } }: Asked): Refusal | null {
  const { council } = register;
  const closing = close.map(({ directorate }) => directorate);
  const unknown = unknownAmong(
    register,
    actions.map(({ ref }) => ref),
  );
  if (unknown !== null) return unknown;
  const there = open.find(({ directorate }) => isOpen(council, directorate));
  if (there !== undefined) return { refused: 'alreadyThere', what: 'directorate', id: there.directorate };
  const gone = closing.find((id, index) => !isOpen(council, id) || closing.indexOf(id) < index);
  if (gone !== undefined) return { refused: 'notThere', what: 'open directorate', id: gone };
  const remains = (id: DirectorateId) =>
    !closing.includes(id) && (isOpen(council, id) || open.some(({ directorate }) => directorate === id));
  const nowhere = [
    ...close.flatMap(({ successors }) => successors),
    ...posts.map((each) => each.directorate),
    ...actions.map(({ lead }) => lead),
  ].find((id) => !remains(id));
  if (nowhere !== undefined) return { refused: 'notThere', what: 'open directorate', id: nowhere };
  const nobody = [...posts.map(({ post }) => post), ...actions.flatMap(({ accountable }) => accountable ?? [])].find(
    (id) => !isFilled(council, id),
  );
  return nobody === undefined ? null : { refused: 'notThere', what: 'post', id: nobody };
}

function homesIn({ council }: Register, { data: { close, posts = [], actions = [] } }: Asked): Homes {
  const successors = new Map(close.map((each) => [each.directorate, each.successors]));
  const only = (id: DirectorateId) => {
    const all = successors.get(id) ?? [];
    return all.length === 1 ? (all[0] ?? null) : null;
  };
  const ofPost = (post: Post) =>
    posts.find((each) => each.post === post.id)?.directorate ?? (post.directorate === null ? null : only(post.directorate));
  const ofAction = ({ ref, lead, accountable }: Action) => {
    const said = actions.find((each) => each.ref === ref);
    if (said !== undefined) return said;
    const owner = accountable === null ? undefined : council.posts.get(accountable);
    // Where its directorate is divided, an action goes with the post that answers for it.
    const home = lead === null ? null : (only(lead) ?? (owner?.directorate === lead ? ofPost(owner) : null));
    return home === null ? null : { lead: home };
  };
  return { isClosing: (id) => id !== null && successors.has(id), only, ofPost, ofAction };
}

/** How an action is moved; null when nobody said where a part of it goes. */
function rehomedIn(action: Action, homes: Homes, { council }: Register, { on }: Asked): Fact | null {
  const home = homes.isClosing(action.lead) ? homes.ofAction(action) : {};
  const contributors = action.contributors.map((each): Contributor | null => {
    if (!homes.isClosing(each.directorate)) return each;
    const post = each.post === undefined ? undefined : council.posts.get(each.post);
    const there = homes.only(each.directorate) ?? (post ? homes.ofPost(post) : null);
    return there === null ? null : { ...each, directorate: there };
  });
  if (home === null || contributors.includes(null)) return null;
  const changed = action.contributors.some(({ directorate }) => homes.isClosing(directorate));
  const { lead, accountable } = home as { readonly lead?: string; readonly accountable?: string };
  return {
    fact: 'rehomed',
    on,
    ref: action.ref,
    ...(lead === undefined ? {} : { lead }),
    ...(accountable === undefined || accountable === action.accountable ? {} : { accountable }),
    ...(changed ? { contributors: contributors as Contributor[] } : {}),
  };
}

function restructured({ on, data: { open = [], close, reason } }: Asked): readonly Fact[] {
  return [
    ...open.map((each): Fact => ({ fact: 'directorateOpened', on, ...each })),
    ...close.map((each): Fact => ({ fact: 'directorateClosed', on, ...each, ...(reason === undefined ? {} : { reason }) })),
  ];
}

function movedTo(post: Post, homes: Homes, { on, data: { posts = [] } }: Asked): Fact {
  const directorate = homes.ofPost(post) ?? '';
  const heads = posts.find((each) => each.post === post.id)?.heads === true ? { heads: directorate } : {};
  return { fact: 'postEstablished', on, post: post.id, directorate, ...heads };
}

/** An offer to a directorate that is no more cannot be answered; it goes back to the giver. */
function unoffered(ref: string, { on }: Asked): Fact {
  return { fact: 'offerWithdrawn', on, ref };
}
