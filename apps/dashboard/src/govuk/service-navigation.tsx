export type Place = { readonly word: string; readonly href: string; readonly current: 'page' | 'true' | null };
type Props = { readonly name: string; readonly href: string; readonly places: readonly Place[] };

/** The name of the service and its main places. `current` is `true` on a page below a place. */
export function ServiceNavigation({ name, href, places }: Props) {
  return (
    <section aria-label="Service information" className="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <span className="govuk-service-navigation__service-name">
            <a href={href} className="govuk-service-navigation__link">
              {name}
            </a>
          </span>
          <nav aria-label="Menu" className="govuk-service-navigation__wrapper">
            <ul className="govuk-service-navigation__list">{places.map(item)}</ul>
          </nav>
        </div>
      </div>
    </section>
  );
}

function item({ word, href, current }: Place) {
  const here = current === null ? '' : ' govuk-service-navigation__item--active';
  return (
    <li key={word} className={`govuk-service-navigation__item${here}`}>
      <a className="govuk-service-navigation__link" href={href} aria-current={current ?? undefined}>
        {current === null ? word : <strong className="govuk-service-navigation__active-fallback">{word}</strong>}
      </a>
    </li>
  );
}
