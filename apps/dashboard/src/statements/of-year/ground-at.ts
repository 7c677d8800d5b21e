import { type Ground, impossible, OPINION_WORDS } from '@countersign/core';
import type { OfYear } from './of-year.ts';

/** Where a thing is told, null where no page tells it; and what it is called, where its reference alone says little. */
export type GroundAt = { readonly href: string | null; readonly name: string | null };

const NOWHERE: GroundAt = { href: null, name: null };

/** Where is this thing told that an assertion rests on, and what is it called? */
export function groundAt({ of, id, saw }: Ground, ofYear: OfYear): GroundAt {
  const { register, links } = ofYear.view;
  if (saw === 'notThere') return NOWHERE;
  switch (of) {
    case 'action':
      return { href: links.action(id), name: register.action(id)?.title ?? null };
    case 'practice':
      return { href: `${links.to('/practices')}#practice-${id}`, name: register.practices.get(id)?.title ?? null };
    case 'measure':
      return { href: `${links.to('/measures')}#measure-${id}`, name: register.measures.get(id)?.name ?? null };
    case 'opinion':
      return opinionAt(id, ofYear);
    case 'weakness':
      return weaknessAt(id, ofYear);
    case 'evidence':
      return evidenceAt(id, ofYear);
    default:
      return impossible(of);
  }
}

function opinionAt(id: string, { view: { register, links } }: OfYear): GroundAt {
  const opinion = register.opinions.get(id);
  if (opinion === undefined) return NOWHERE;
  return { href: `${links.statement(opinion.year, 'feed')}#opinion-${id}`, name: OPINION_WORDS[opinion.kind] };
}

/** One that is about no year is told in the feed of every year while it is open. */
export function weaknessAt(id: string, { view: { register, links }, year }: OfYear): GroundAt {
  const weakness = register.weaknesses.get(id);
  if (weakness === undefined) return NOWHERE;
  const told = weakness.year ?? (weakness.closed ? null : year);
  return { href: told === null ? null : `${links.statement(told, 'feed')}#weakness-${id}`, name: `${weakness.body}: ${weakness.text}` };
}

/** Evidence is told with the first action that it lies with. */
function evidenceAt(hash: string, { view: { register, links } }: OfYear): GroundAt {
  const found = register
    .actions()
    .flatMap(({ ref, evidence }) => evidence.flatMap((each) => (each.sha256 === hash ? { ref, ...each } : [])));
  const [first] = found;
  return first === undefined ? NOWHERE : { href: `${links.action(first.ref)}#evidence`, name: `${first.title}, lodged with ${first.ref}` };
}
