import type { CrossCheckItem } from '@countersign/ags-feed';
import { directorateName } from '../../names.ts';
import { ActionLink } from '../../shell/action-link.tsx';
import { weaknessAt } from '../of-year/ground-at.ts';
import type { OfYear } from '../of-year/of-year.ts';

type Props = { readonly item: CrossCheckItem; readonly of: OfYear };

/** One place where they do not meet: what it is about, why, and a wording that would meet. */
export function OneItem({ item, of }: Props) {
  const { suggested } = item;
  return (
    <>
      <About item={item} of={of} />
      <p className="govuk-body-s">{because(item, of)}</p>
      {suggested !== undefined && (
        <div className="overstated">
          <p className="govuk-body-s assertion__whose">Suggested wording:</p>
          <blockquote className="said">{suggested}</blockquote>
        </div>
      )}
    </>
  );
}

/** The directorate by its name; the rest as it stands. */
function because({ because: words, directorate }: CrossCheckItem, { view }: OfYear): string {
  return directorate === undefined
    ? words
    : words.replace(`in ${directorate}.`, `in ${directorateName(view.register.council, directorate)}.`);
}

/** What it is about: the assertion first, in its author's words; else the action, the issue or the weakness. */
function About({ item: { assertion, ref, issue, weakness, practice }, of }: Props) {
  const { view, year, statement } = of;
  const { register, links } = view;
  if (assertion !== undefined) {
    const text = statement?.assertions.find(({ id }) => id === assertion)?.text ?? '';
    return <Thing href={`${links.statement(year)}#assertion-${assertion}`} id={assertion} title={`“${text}”`} />;
  }
  if (ref !== undefined) return <ActionLink action={{ ref, title: register.action(ref)?.title ?? '' }} links={links} />;
  if (issue !== undefined) return <Issue id={issue} of={of} />;
  if (weakness !== undefined) {
    const { href, name } = weaknessAt(weakness, of);
    return <Thing href={href} id={weakness} title={name ?? ''} />;
  }
  return <Thing href={`${links.to('/practices')}#practice-${practice}`} id={practice ?? ''} title="" />;
}

/** An issue of this year is told with its statement; an earlier one in this year's feed. */
function Issue({ id, of: { view, year, statement } }: { readonly id: string; readonly of: OfYear }) {
  const issue = view.register.issues.get(id);
  const own = issue?.year === year;
  const href = own
    ? statement === null
      ? null
      : `${view.links.statement(year)}#issue-${id}`
    : `${view.links.statement(year, 'feed')}#issue-${id}`;
  return <Thing href={href} id={id} title={issue?.title ?? ''} />;
}

function Thing({ href, id, title }: { readonly href: string | null; readonly id: string; readonly title: string }) {
  const words = (
    <>
      <span className="ref">{id}</span> {title}
    </>
  );
  if (href === null) return words;
  return (
    <a className="govuk-link govuk-link--no-visited-state" href={href}>
      {words}
    </a>
  );
}
