/** A number that leads to exactly the things it counts. `of` finishes the sentence for whoever cannot see what it stands under. */
export function CountLink({ count, of, href }: { readonly count: number; readonly of: string; readonly href: string }) {
  return (
    <a className="govuk-link govuk-link--no-visited-state count-link" href={href}>
      {count.toLocaleString('en-GB')}
      <span className="govuk-visually-hidden"> {of}</span>
    </a>
  );
}
