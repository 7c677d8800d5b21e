import type { Post } from '../council/council.ts';
import type { FactOf } from '../fact/fact.ts';
import { begun, type Draft } from './draft.ts';

/** A later fact about a post says only what changed. */
export function established({ posts }: Draft, fact: FactOf<'postEstablished'>): void {
  const known = posts.get(fact.post) ?? unknown(fact.post);
  const line = fact.line ?? known.line;
  posts.set(fact.post, {
    ...known,
    title: fact.title ?? known.title,
    directorate: fact.directorate ?? known.directorate,
    sat: fact.directorate === undefined || fact.directorate === known.directorate ? known.sat : [...known.sat, satFrom(fact)],
    line,
    independent: line === 3 && (fact.independent ?? (known.line === 3 ? known.independent : true)),
    statutory: fact.statutory ?? known.statutory,
    headed: fact.heads === undefined ? known.headed : headsFrom(known, fact.heads, fact.on),
    abolished: null,
  });
}

export function held(draft: Draft, { post, state, holder, on }: FactOf<'postHeld'>): void {
  const holding = state === 'vacant' ? { state, since: on } : { state, since: on, holder: holder ?? null };
  draft.posts.set(post, { ...begunOrForgotten(draft, post), holding });
}

export function abolished(draft: Draft, { post, successor, on }: FactOf<'postAbolished'>): void {
  const known = begunOrForgotten(draft, post);
  const headed = known.headed.map((each) => (each.until === null ? { ...each, until: on } : each));
  draft.posts.set(post, { ...known, headed, abolished: { on, successor: successor ?? null } });
}

/** A post of which nothing was said before is damage, unless what was said of it may have been erased. */
function begunOrForgotten({ posts, forgotten }: Draft, id: string): Post {
  return forgotten ? (posts.get(id) ?? unknown(id)) : begun(posts, 'post', id);
}

function unknown(id: string): Post {
  return {
    id,
    title: id,
    directorate: null,
    sat: [],
    line: null,
    independent: false,
    statutory: null,
    headed: [],
    holding: { state: 'notRecorded' },
    abolished: null,
  };
}

function satFrom({ directorate = '', on }: FactOf<'postEstablished'>): Post['sat'][number] {
  return { directorate, from: on };
}

function headsFrom({ headed }: Post, directorate: string, on: FactOf<'postEstablished'>['on']): Post['headed'] {
  const last = headed.at(-1);
  if (last?.directorate === directorate && last.until === null) return headed;
  return [...headed.map((each) => (each.until === null ? { ...each, until: on } : each)), { directorate, from: on, until: null }];
}
