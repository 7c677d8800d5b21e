import { InsetText } from '../govuk/inset-text.tsx';
import type { View } from '../view.ts';

/** Said where a reader is shown only what was issued to a committee: between reports the register is not theirs to read. */
export function Issued({ view: { visitor, position } }: { readonly view: View }) {
  if (visitor.of === 'register') return null;
  return (
    <div className="govuk-width-container">
      <InsetText>
        {position.head.size === 0
          ? 'No report has been issued to a committee by this day, so there is nothing here to read yet. Members and the public read what was issued, unless the council’s policy opens the register to them between reports.'
          : 'These pages tell what the last report to a committee told. What was recorded since is told by the next.'}
      </InsetText>
    </div>
  );
}
