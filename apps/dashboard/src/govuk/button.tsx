import type { ReactNode } from 'react';
import { classes } from './field.tsx';

type Props = {
  readonly kind?: 'secondary';
  /** What is sent when this button is the one that was pressed. */
  readonly name?: string;
  readonly value?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Sends the form that it stands in. */
export function Button({ kind, name, value, className, children }: Props) {
  return (
    <button type="submit" name={name} value={value} className={classes('govuk-button', kind && `govuk-button--${kind}`, className)}>
      {children}
    </button>
  );
}
