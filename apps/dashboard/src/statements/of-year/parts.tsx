/** Some things as a part of a sentence, and where exactly those are told. */
export type Part = { readonly many: number; readonly one: string; readonly more: string; readonly href: string };

/** 1 is verified, 2 are weak and 1 rests on nothing: each a link. Of what there is none, nothing is said. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const said = parts.filter(({ many }) => many > 0);
  return said.map(({ many, one, more, href }, place) => (
    <span key={href}>
      {place === 0 ? '' : place === said.length - 1 ? ' and ' : ', '}
      <a className="govuk-link govuk-link--no-visited-state" href={href}>
        {`${many.toLocaleString('en-GB')} ${many === 1 ? one : more}`}
      </a>
    </span>
  ));
}
