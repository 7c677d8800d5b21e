import type { CrossCheckItem } from '@countersign/ags-feed';
import { weaknessAt } from '../of-year/ground-at.ts';
import type { OfYear } from '../of-year/of-year.ts';

/** What a place is about where statement and register do not meet: its reference, what it says or is called, and where it is told. */
export type Thing = { readonly id: string; readonly title: string; readonly href: string | null };

/** What is this about? An assertion before all else, in its author's words; else the action, the issue, the weakness or the practice. */
export function thingOf({ assertion, ref, issue, weakness, practice }: CrossCheckItem, of: OfYear): Thing {
  const { view, year, statement } = of;
  const { register, links } = view;
  if (assertion !== undefined) {
    const text = statement?.assertions.find(({ id }) => id === assertion)?.text ?? '';
    return { id: assertion, title: `“${text}”`, href: `${links.statement(year)}#assertion-${assertion}` };
  }
  if (ref !== undefined) return { id: ref, title: register.action(ref)?.title ?? '', href: links.action(ref) };
  if (issue !== undefined) return issueAt(issue, of);
  if (weakness !== undefined) {
    const { href, name } = weaknessAt(weakness, of);
    return { id: weakness, title: name ?? '', href };
  }
  const id = practice ?? '';
  return { id, title: register.practices.get(id)?.title ?? '', href: `${links.to('/practices')}#practice-${id}` };
}

/** An issue of this year is told with its statement; an earlier one in this year's feed. */
function issueAt(id: string, { view, year, statement }: OfYear): Thing {
  const issue = view.register.issues.get(id);
  const inFeed = `${view.links.statement(year, 'feed')}#issue-${id}`;
  const withStatement = statement === null ? null : `${view.links.statement(year)}#issue-${id}`;
  return { id, title: issue?.title ?? '', href: issue?.year === year ? withStatement : inFeed };
}
