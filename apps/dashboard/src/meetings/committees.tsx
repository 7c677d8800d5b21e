import { type CommitteeListed, cadenceSentence, committeesOf, daysInWords } from '@countersign/core';
import { SummaryList } from '../govuk/summary-list.tsx';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** Each committee, how often it wants to be told, and by when next. */
export function Committees({ view }: { readonly view: View }) {
  const committees = committeesOf(view.register);
  return (
    <Section id="committees" title="Committees">
      {committees.length === 0 && <p className="govuk-body">No committee is in the register yet.</p>}
      {committees.map((committee) => (
        <One key={committee.name} committee={committee} />
      ))}
    </Section>
  );
}

function One({ committee }: { readonly committee: CommitteeListed }) {
  const { name, terms, cadence, lastTold } = committee;
  return (
    <>
      <h3 className="govuk-heading-s">{name}</h3>
      <SummaryList
        rows={[
          {
            key: 'How often',
            value: (
              <>
                {cadenceSentence(cadence)}
                {cadence?.minute && ` (${cadence.minute})`}
              </>
            ),
          },
          { key: 'Report last issued', value: <DayInWords day={lastTold} none="None has been issued to it" /> },
          { key: 'Next report due by', value: <Next committee={committee} /> },
          ...(terms === null ? [] : [{ key: 'What it is there for', value: terms }]),
        ]}
      />
    </>
  );
}

function Next({ committee: { nextReportBy, overdueDays } }: { readonly committee: CommitteeListed }) {
  return (
    <>
      <DayInWords day={nextReportBy} none="No day, until it says how often" />
      {overdueDays > 0 && <strong>: {daysInWords(overdueDays)} overdue</strong>}
    </>
  );
}
