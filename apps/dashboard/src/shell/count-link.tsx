/** A number that leads to exactly the things it counts; `href` is null where there is no page of them. `of` finishes the sentence for whoever cannot see what it stands under. */
export function CountLink({ count, of, href }: { readonly count: number; readonly of: string; readonly href: string | null }) {
  const number = count.toLocaleString('en-GB');
  if (href === null) return number;
  return (
    <a className="govuk-link govuk-link--no-visited-state count-link" href={href}>
      {number}
      <span className="govuk-visually-hidden"> {of}</span>
    </a>
  );
}
