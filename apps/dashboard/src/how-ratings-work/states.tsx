import { STATE_WORDS, STATES, type State } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { RatingTag } from '../rating/rating-tag.tsx';
import { Section } from '../shell/section.tsx';

/** What no scheme decides: an action that is no longer worked on stands as what became of it. */
const BY_STAGE: readonly State[] = STATES.filter((state) => !['red', 'amber', 'green', 'notYetDue', 'notRated'].includes(state));

/** The states that an action has by what became of it, whatever the scheme. */
export function States() {
  return (
    <Section id="states" title="What no scheme decides">
      <p className="govuk-body">
        An action that is no longer worked on is not rated red, amber or green. It stands as what became of it; that it was late then is
        still told beside it. Only somebody independent makes an action assured: never its owner.
      </p>
      <Table
        caption="States of actions that are no longer worked on"
        captionHidden
        rows={BY_STAGE}
        keyOf={(state) => state}
        columns={[
          { name: 'State', cell: (state) => <RatingTag state={state} /> },
          { name: 'What it means', cell: (state) => STATE_WORDS[state].meaning },
        ]}
      />
    </Section>
  );
}
