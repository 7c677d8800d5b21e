/** A line of its own that leads on to another page. On paper, where it can lead nowhere, it is left out. */
export function Onward({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <p className="govuk-body onward">
      <a className="govuk-link govuk-link--no-visited-state" href={href}>
        {words}
      </a>
    </p>
  );
}
