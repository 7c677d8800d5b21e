import type { CrossCheckItem } from '@countersign/ags-feed';
import { directorateName } from '../../names.ts';
import { Linked } from '../../shell/linked.tsx';
import { named } from '../of-year/named.ts';
import type { OfYear } from '../of-year/of-year.ts';
import { type Thing, thingOf } from './thing-of.ts';

type Props = { readonly item: CrossCheckItem; readonly of: OfYear };

/** One place where they do not meet: what it is about, why, and a wording that would meet. */
export function OneItem({ item, of }: Props) {
  const { suggested } = item;
  const thing = thingOf(item, of);
  return (
    <>
      <About thing={thing} />
      <p className="govuk-body-s">
        <Linked sentence={because(item, of)} figures={[[named(thing.id), thing.href]]} />
      </p>
      {suggested !== undefined && (
        <div className="overstated">
          <p className="govuk-body-s assertion__whose">Suggested wording:</p>
          <blockquote className="said">{suggested}</blockquote>
        </div>
      )}
    </>
  );
}

function About({ thing: { id, title, href } }: { readonly thing: Thing }) {
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

/** The directorate by its name; the rest as it stands. */
function because({ because: words, directorate }: CrossCheckItem, { view }: OfYear): string {
  return directorate === undefined
    ? words
    : words.replace(`in ${directorate}.`, `in ${directorateName(view.register.council, directorate)}.`);
}
