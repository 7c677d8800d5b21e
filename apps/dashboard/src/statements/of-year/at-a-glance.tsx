import type { AgsFeed } from '@countersign/ags-feed';
import { dayInWords, listed, type Strength, sees } from '@countersign/core';
import { overdueOf } from '../duties.ts';
import { STRONGEST_FIRST } from '../strength/strongest-first.ts';
import { actionParts } from './action-parts.ts';
import type { OfYear } from './of-year.ts';
import { type Part, Parts } from './parts.tsx';

type Props = { readonly feed: AgsFeed; readonly of: OfYear };

/** In three sentences: how far the assertions of a year are proved, how far its actions are, and what is not as it should be. */
export function AtAGlance({ feed, of }: Props) {
  return (
    <div className="summary">
      <p className="govuk-body-l summary__first">
        <OfAssertions feed={feed} of={of} />
      </p>
      <p className="govuk-body">
        <OfActions feed={feed} of={of} />
      </p>
      <p className="govuk-body">
        <OfTheRest feed={feed} of={of} />
      </p>
    </div>
  );
}

const IN_A_SENTENCE: { readonly [S in Strength]: readonly [one: string, more: string] } = {
  verified: ['is verified', 'are verified'],
  reported: ['is only reported by management', 'are only reported by management'],
  weak: ['is weak', 'are weak'],
  none: ['rests on nothing', 'rest on nothing'],
  contradicted: ['is contradicted', 'are contradicted'],
};

function OfAssertions({ feed: { statement, financialYear: year }, of: { view } }: Props) {
  const { links, visitor } = view;
  if (statement === null) return `No statement for ${year} has been ${sees(visitor.audience, 'committee') ? 'opened' : 'published'}.`;
  const { assertions } = statement;
  if (assertions.length === 0) return `The statement for ${year} asserts nothing yet.`;
  const parts = STRONGEST_FIRST.map((strength): Part => {
    const [one, more] = IN_A_SENTENCE[strength];
    const many = assertions.filter((each) => each.strength === strength).length;
    return { many, one, more, href: `${links.statement(year, '', [['strength', strength]])}#assertions` };
  });
  const all = { many: assertions.length, one: 'assertion', more: 'assertions', href: `${links.statement(year)}#assertions` };
  return (
    <>
      The statement for {year} makes <Parts parts={[all]} />: <Parts parts={parts} />.
    </>
  );
}

function OfActions({ feed, of: { view } }: Props) {
  const { assured, financialYear: year, asAt } = feed;
  const parts = actionParts(feed, (id) => `${view.links.statement(year, 'feed')}#${id}`);
  const nothing = `Nothing of ${year} is assured as at ${dayInWords(asAt)}`;
  if (parts.every(({ many }) => many === 0)) return <strong>{`${nothing}: no action belongs to it.`}</strong>;
  return (
    <>
      {assured.length === 0 ? <strong>{`${nothing}: of its actions, `}</strong> : `Of the actions of ${year}, `}
      <Parts parts={parts} />.
    </>
  );
}

function OfTheRest({ feed, of: { view } }: Props) {
  const { crossCheck, sincePublished, duties, statement, financialYear: year } = feed;
  const { links } = view;
  const [doesNotMeet, changed, overdue] = [crossCheck.length, sincePublished.length, overdueOf(duties).length];
  const isPublished = (statement?.versions.length ?? 0) > 0;
  const parts: readonly Part[] = [
    { many: doesNotMeet, one: 'thing does not meet', more: 'things do not meet', href: links.statement(year, 'cross-check') },
    {
      many: changed,
      one: 'assertion has changed since it was published',
      more: 'assertions have changed since they were published',
      href: links.statement(year, 'since-published'),
    },
    { many: overdue, one: 'thing is overdue by law', more: 'things are overdue by law', href: `${links.statement(year)}#duties` },
  ];
  const good = [
    ...(doesNotMeet === 0 ? ['everything meets'] : []),
    ...(isPublished && changed === 0 ? ['nothing has materially changed since it was published'] : []),
    ...(overdue === 0 ? ['nothing is overdue by law'] : []),
  ];
  return (
    <>
      Held against the register: <Parts parts={parts} />
      {good.length > 0 && parts.some(({ many }) => many > 0) && '; '}
      {listed(good)}.
    </>
  );
}
