/** The first thing on a page for whoever reads by keyboard. */
export function SkipLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a href={`#${to}`} className="govuk-skip-link">
      {children}
    </a>
  );
}
