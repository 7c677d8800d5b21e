import type { ReactNode } from 'react';

/** A numbered page, or null where some are left out. */
export type Leaf = { readonly page: number; readonly href: string; readonly current: boolean } | null;
/** The page before or after. */
export type Turn = { readonly href: string };

type Props = { readonly label: string; readonly previous: Turn | null; readonly next: Turn | null; readonly leaves: readonly Leaf[] };

/** The pages that a list is on, between the one before and the one after. */
export function Turning({ label, previous, next, leaves }: Props) {
  return (
    <nav className="govuk-pagination" aria-label={label}>
      {previous !== null && (
        <TurnLink way="prev" href={previous.href}>
          <Arrow way="prev" />
          <Words word="Previous" />
        </TurnLink>
      )}
      <ul className="govuk-pagination__list">
        {leaves.map((leaf, index) => (leaf === null ? <LeftOut key={`after ${index}`} /> : leafOf(leaf)))}
      </ul>
      {next !== null && (
        <TurnLink way="next" href={next.href}>
          <Words word="Next" />
          <Arrow way="next" />
        </TurnLink>
      )}
    </nav>
  );
}

function TurnLink({ way, href, children }: { readonly way: Way; readonly href: string; readonly children: ReactNode }) {
  return (
    <div className={`govuk-pagination__${way}`}>
      <a className="govuk-link govuk-pagination__link" href={href} rel={way}>
        {children}
      </a>
    </div>
  );
}

function Words({ word }: { readonly word: string }) {
  return (
    <span className="govuk-pagination__link-title">
      {word}
      <span className="govuk-visually-hidden"> page</span>
    </span>
  );
}

function leafOf({ page, href, current }: NonNullable<Leaf>) {
  return (
    <li key={page} className={`govuk-pagination__item${current ? ' govuk-pagination__item--current' : ''}`}>
      <a className="govuk-link govuk-pagination__link" href={href} aria-label={`Page ${page}`} aria-current={current ? 'page' : undefined}>
        {page}
      </a>
    </li>
  );
}

function LeftOut() {
  return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
}

type Way = 'prev' | 'next';

function Arrow({ way }: { readonly way: Way }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${way}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROWS[way]} />
    </svg>
  );
}

const ARROWS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
} as const;
