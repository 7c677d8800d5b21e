type Props = { readonly href: string; readonly logo?: string | null; readonly children: string };

/** The band that says whose pages these are. A logo stands before the name, which says the same in words. */
export function GenericHeader({ href, logo = null, children }: Props) {
  return (
    <div className="govuk-generic-header">
      <div className="govuk-generic-header__container govuk-width-container">
        <div className="govuk-generic-header__logo">
          <a href={href} className="govuk-generic-header__homepage-link">
            {logo !== null && <img className="brand-logo" src={logo} alt="" height="40" />}
            {children}
          </a>
        </div>
      </div>
    </div>
  );
}
