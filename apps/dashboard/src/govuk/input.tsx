import type { HTMLInputTypeAttribute } from 'react';
import { type Asking, classes, describedBy, Field } from './field.tsx';

type Props = Asking & {
  readonly type?: HTMLInputTypeAttribute;
  readonly value?: string;
  /** The last day that may be given. */
  readonly max?: string;
  readonly className?: string;
};

/** A question that is answered in one line. */
export function Input({ name, label, id = name, hint = null, error = null, groupClass, type = 'text', value, max, className }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} groupClass={groupClass}>
      <input
        className={classes('govuk-input', className, error !== null && 'govuk-input--error')}
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        max={max}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </Field>
  );
}
