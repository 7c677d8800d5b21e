import type { Approval } from '@countersign/core';
import { DayInWords } from '../../shell/day-in-words.tsx';
import { Section } from '../../shell/section.tsx';

/** Who approved the words of the statement, and by which minute; the accounts come after it. */
export function Approvals({ approvals }: { readonly approvals: readonly Approval[] }) {
  return (
    <Section id="approvals" title="Approved by">
      {approvals.length === 0 && <p className="govuk-body">Nobody yet. It is approved before the accounts are.</p>}
      <ul className="govuk-list">
        {approvals.map(({ body, minute, on, accountsOn }) => (
          <li key={`${on} ${minute}`}>
            <strong>{body}</strong>, on <DayInWords day={on} /> <span className="secondary">({minute})</span>
            {accountsOn !== null && (
              <>
                . The day of the accounts: <DayInWords day={accountsOn} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
