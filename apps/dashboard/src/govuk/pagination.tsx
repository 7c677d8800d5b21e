type Props = { readonly page: number; readonly pages: number; readonly hrefOf: (page: number) => string };

/** Where a long list goes on. Nothing when it is all on one page. */
export function Pagination({ page, pages, hrefOf }: Props) {
  if (pages < 2) return null;
  return (
    <nav className="govuk-pagination" aria-label="Pages of the list">
      {page > 1 && <Turn to={page - 1} way="prev" word="Previous" hrefOf={hrefOf} />}
      <ul className="govuk-pagination__list">
        {Array.from({ length: pages }, (_, index) => index + 1).map((each) => (
          <Leaf key={each} each={each} isCurrent={each === page} href={hrefOf(each)} />
        ))}
      </ul>
      {page < pages && <Turn to={page + 1} way="next" word="Next" hrefOf={hrefOf} />}
    </nav>
  );
}

type TurnProps = { readonly to: number; readonly way: 'prev' | 'next'; readonly word: string; readonly hrefOf: Props['hrefOf'] };

function Turn({ to, way, word, hrefOf }: TurnProps) {
  return (
    <div className={`govuk-pagination__${way}`}>
      <a className="govuk-link govuk-pagination__link" href={hrefOf(to)} rel={way}>
        <span className="govuk-pagination__link-title">
          {word}
          <span className="govuk-visually-hidden"> page</span>
        </span>
      </a>
    </div>
  );
}

function Leaf({ each, isCurrent, href }: { readonly each: number; readonly isCurrent: boolean; readonly href: string }) {
  return (
    <li className={`govuk-pagination__item${isCurrent ? ' govuk-pagination__item--current' : ''}`}>
      <a
        className="govuk-link govuk-pagination__link"
        href={href}
        aria-label={`Page ${each}`}
        aria-current={isCurrent ? 'page' : undefined}
      >
        {each}
      </a>
    </li>
  );
}
