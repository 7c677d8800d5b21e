import type { ReactNode } from 'react';

/** What is said beside a field: a hint of what is meant, and what is wrong with what was given. */
export type Beside = { readonly hint?: string | null; readonly error?: string | null };

/** What every field has. Its id is its name, unless another is given. `groupClass` places the whole of it on its page. */
export type Asking = Beside & {
  readonly name: string;
  readonly label: string;
  readonly id?: string;
  readonly groupClass?: string;
};

type Props = Beside & {
  readonly id: string;
  readonly label: string;
  readonly groupClass?: string | undefined;
  readonly children: ReactNode;
};

/** A field under its label, with what is said beside it. */
export function Field({ id, label, hint = null, error = null, groupClass, children }: Props) {
  return (
    <FormGroup error={error} groupClass={groupClass}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </FormGroup>
  );
}

type GroupProps = { readonly error: string | null; readonly groupClass?: string | undefined; readonly children: ReactNode };

/** A question and its field, kept together, and marked when something is wrong with it. */
export function FormGroup({ error, groupClass, children }: GroupProps) {
  return <div className={classes('govuk-form-group', error !== null && 'govuk-form-group--error', groupClass)}>{children}</div>;
}

/** The hint and the error of the field of this id, where there are any. `describedBy` leads to them. */
export function HintAndError({ id, hint = null, error = null }: Beside & { readonly id: string }) {
  return (
    <>
      {hint !== null && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error !== null && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
    </>
  );
}

/** The ids of what is said beside the field of this id, as `aria-describedby` takes them. */
export function describedBy(id: string, { hint = null, error = null }: Beside): string | undefined {
  return classes(hint !== null && `${id}-hint`, error !== null && `${id}-error`);
}

/** Those names that are there, with spaces between; undefined when none is, so that no empty attribute is written. */
export function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
