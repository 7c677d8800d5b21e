export type Checkbox = { readonly value: string; readonly word: string; readonly checked: boolean };
type Props = { readonly name: string; readonly legend: string; readonly boxes: readonly Checkbox[] };

/** A question to which several answers may be given. */
export function Checkboxes({ name, legend, boxes }: Props) {
  return (
    <fieldset className="govuk-fieldset govuk-form-group">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {boxes.map(({ value, word, checked }, index) => (
          <div key={value} className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              id={`${name}-${index}`}
              name={name}
              type="checkbox"
              value={value}
              defaultChecked={checked}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`${name}-${index}`}>
              {word}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
