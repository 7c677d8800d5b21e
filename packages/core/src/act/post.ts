import type { CommandOf } from '../command/command.ts';
import { isFilled } from '../council/council.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { NOT_ENDED } from './may.ts';
import type { Refusal } from './refusal.ts';

/** Establishes a post, or says more of one: its title, its directorate, the line from which it speaks, what it heads. */
export function establishPost(register: Register, { on, data }: CommandOf<'establishPost'>): FactOf<'postEstablished'> | Refusal {
  const { directorates, posts } = register.council;
  for (const id of [data.directorate, data.heads]) {
    if (id === undefined) continue;
    const directorate = directorates.get(id);
    if (directorate === undefined) return { refused: 'notThere', what: 'directorate', id };
    if (directorate.closed !== null && directorate.closed.on <= on) return { refused: 'directorateClosed', directorate: id };
  }
  const line = data.line ?? posts.get(data.post)?.line ?? null;
  if (data.independent === true && line !== 3) return { refused: 'lineNotHeld', ref: data.post, post: data.post, line: 3, holds: line };
  return { fact: 'postEstablished', on, ...data };
}

/** Says whether somebody holds a post. The name need not be given. */
export function recordHolder(register: Register, { on, data }: CommandOf<'recordHolder'>): FactOf<'postHeld'> | Refusal {
  if (!register.council.posts.has(data.post)) return { refused: 'notThere', what: 'post', id: data.post };
  if (data.state === 'vacant' && data.holder !== undefined) return { refused: 'vacantButHeld', post: data.post };
  return { fact: 'postHeld', on, ...data };
}

/** Ends a post. Whatever it answers for passes to its successor in the same entry, so that no action is left without an owner. */
export function abolishPost(register: Register, { on, data }: CommandOf<'abolishPost'>): readonly Fact[] | Refusal {
  const { post, successor } = data;
  if (!isFilled(register.council, post)) return { refused: 'notThere', what: 'post', id: post };
  if (successor !== undefined && (successor === post || !isFilled(register.council, successor)))
    return { refused: 'notThere', what: 'post', id: successor };
  const owned = register
    .actions()
    .filter((action) => isStanding(action.stage) && (action.accountable === post || contributes(action, post)));
  const orphaned = owned.filter(({ accountable }) => accountable === post).map(({ ref }) => ref);
  if (successor === undefined && orphaned.length > 0) return { refused: 'leftBehind', refs: orphaned, posts: [] };
  const late = owned.find(({ led, raisedOn }) => on < (led.at(-1)?.from ?? raisedOn));
  if (late !== undefined)
    return { refused: 'outOfOrder', ref: late.ref, on, since: late.led.at(-1)?.from ?? late.raisedOn, stage: late.stage };
  return [
    { fact: 'postAbolished', on, ...data },
    ...owned.map(
      ({ ref, accountable, contributors }): Fact => ({
        fact: 'rehomed',
        on,
        ref,
        ...(accountable === post && successor !== undefined ? { accountable: successor } : {}),
        ...(contributors.some((each) => each.post === post)
          ? { contributors: contributors.map((each) => handedOn(each, post, successor)) }
          : {}),
      }),
    ),
  ];
}

type Contributors = ReturnType<Register['actions']>[number]['contributors'];

function isStanding(stage: ReturnType<Register['actions']>[number]['stage']): boolean {
  return (NOT_ENDED as readonly string[]).includes(stage);
}

function contributes({ contributors }: { readonly contributors: Contributors }, post: string): boolean {
  return contributors.some((each) => each.post === post);
}

/** What a directorate owes stays owed, by the successor of the post; by no post when it has none. */
function handedOn(contributor: Contributors[number], post: string, successor: string | undefined): Contributors[number] {
  if (contributor.post !== post) return contributor;
  const { post: _gone, ...owed } = contributor;
  return successor === undefined ? owed : { ...owed, post: successor };
}
