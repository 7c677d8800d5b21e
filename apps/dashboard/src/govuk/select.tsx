import { type Asking, classes, describedBy, Field } from './field.tsx';

/** One answer; one that is disabled is shown and cannot be given. */
export type Choice = { readonly value: string; readonly word: string; readonly disabled?: boolean };
type Props = Asking & { readonly choices: readonly Choice[]; readonly value?: string };

/** A question to which one of several answers is given. */
export function Select({ name, label, id = name, hint = null, error = null, groupClass, choices, value }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} groupClass={groupClass}>
      <select
        className={classes('govuk-select', error !== null && 'govuk-select--error')}
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(id, { hint, error })}
      >
        {choices.map(({ value: each, word, disabled }) => (
          <option key={each} value={each} disabled={disabled}>
            {word}
          </option>
        ))}
      </select>
    </Field>
  );
}
