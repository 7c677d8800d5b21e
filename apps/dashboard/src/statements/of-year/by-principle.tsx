import { type Framework, frameworkOf } from '@countersign/core';
import type { AssertionTold } from './assertion-told.ts';
import type { OfYear } from './of-year.ts';
import { OneAssertion } from './one-assertion.tsx';

type Props = { readonly assertions: readonly AssertionTold[]; readonly of: OfYear };

/** Assertions under the principles of the framework that the statement is written by, in its order. */
export function ByPrinciple({ assertions, of }: Props) {
  const framework = frameworkOf(of.view.register.frameworks, of.year);
  return principlesOf(assertions, framework).map(({ id, title }) => (
    <section key={id} className="principle" aria-labelledby={`principle-${id}`}>
      <h3 className="govuk-heading-s" id={`principle-${id}`}>
        Principle {id}: {title}
      </h3>
      {assertions
        .filter(({ principle }) => principle === id)
        .map((assertion) => (
          <OneAssertion key={assertion.assertion} assertion={assertion} of={of} />
        ))}
    </section>
  ));
}

type Named = Pick<Framework['principles'][number], 'id' | 'title'>;

/** Those of the framework that something is asserted under; and any that it no longer knows, by its letter. */
function principlesOf(assertions: readonly AssertionTold[], framework: Framework | null): readonly Named[] {
  const used = new Set(assertions.map(({ principle }) => principle));
  const known = (framework?.principles ?? []).filter(({ id }) => used.has(id));
  const others = [...used].filter((id) => !known.some((each) => each.id === id));
  return [...known, ...others.map((id) => ({ id, title: 'not one of the framework of this year' }))];
}
