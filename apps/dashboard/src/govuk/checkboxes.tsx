import { type Beside, classes, describedBy, FormGroup, HintAndError } from './field.tsx';

export type Checkbox = { readonly value: string; readonly word: string; readonly checked: boolean; readonly hint?: string };

type Props = Beside & {
  readonly name: string;
  readonly legend: string;
  readonly boxes: readonly Checkbox[];
  /** What the ids begin with: the first box has it alone, so that an error can lead there. The name, unless another is given. */
  readonly idPrefix?: string;
  readonly small?: boolean;
};

/** A question to which several answers may be given. */
export function Checkboxes({ name, legend, boxes, idPrefix = name, hint = null, error = null, small = true }: Props) {
  return (
    <FormGroup error={error}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(idPrefix, { hint, error })}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        <HintAndError id={idPrefix} hint={hint} error={error} />
        <div className={classes('govuk-checkboxes', small && 'govuk-checkboxes--small')}>
          {boxes.map((box, index) => (
            <Box key={box.value} box={box} name={name} id={index === 0 ? idPrefix : `${idPrefix}-${index + 1}`} />
          ))}
        </div>
      </fieldset>
    </FormGroup>
  );
}

function Box({ box: { value, word, checked, hint }, name, id }: { readonly box: Checkbox; readonly name: string; readonly id: string }) {
  const hintId = hint === undefined ? undefined : `${id}-item-hint`;
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        id={id}
        name={name}
        type="checkbox"
        value={value}
        defaultChecked={checked}
        aria-describedby={hintId}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {word}
      </label>
      {hint !== undefined && (
        <div id={hintId} className="govuk-hint govuk-checkboxes__hint">
          {hint}
        </div>
      )}
    </div>
  );
}
