type Fault = { readonly sentence: string; readonly field: string | null };

/** What is wrong with what was asked, first on the page, each fault leading to its field. */
export function ErrorSummary({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <div className="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {faults.map(({ sentence, field }) => (
              <li key={sentence}>{field === null ? sentence : <a href={`#${field}`}>{sentence}</a>}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
