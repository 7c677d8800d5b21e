import { type Correction, dayInWords, londonDayOf, type NotedActionFact } from '@countersign/core';
import { directorateName, thePost } from '../names.ts';
import { Section } from '../shell/section.tsx';
import { historySentence } from './history-sentence.ts';
import type { Names } from './how-to-call.ts';
import type { OneAction } from './one-action.ts';
import { ended } from './told/clauses.ts';

/** Everything that was recorded of it, newest first. What was entered in error is told with the rest, and said to be so. */
export function History({ one }: { readonly one: OneAction }) {
  const { action, view } = one;
  const { council, corrections } = view.register;
  const names: Names = {
    post: (id) => thePost(council, id),
    directorate: (id) => directorateName(council, id),
    milestone: (id) => action.milestones.find((milestone) => milestone.id === id)?.title ?? id,
  };
  return (
    <Section id="history" title="History">
      <ol className="timeline">
        {view.register
          .history(action.ref)
          .toReversed()
          .map((noted, index) => (
            <li key={`${noted.number} ${noted.fact.fact} ${index}`} className="timeline__one">
              <p className="govuk-body as-written">
                On <time dateTime={noted.fact.on}>{dayInWords(noted.fact.on)}</time> {names.post(noted.by)} recorded:{' '}
                {historySentence(noted.fact, names)}
              </p>
              <RecordedLater noted={noted} />
              <InError correction={corrections.get(noted.number)} />
            </li>
          ))}
      </ol>
    </Section>
  );
}

/** The day of writing is told when it is not the day of which it speaks. */
function RecordedLater({ noted: { fact, recordedAt, number } }: { readonly noted: NotedActionFact }) {
  const day = londonDayOf(recordedAt);
  return (
    <p className="govuk-body-s secondary">
      Entry {number}
      {day !== fact.on && `, entered in the record on ${dayInWords(day)}`}
    </p>
  );
}

/** Nothing is struck out: the entry stays readable, and beside it stands that it counts no more. */
function InError({ correction }: { readonly correction: Correction | undefined }) {
  if (correction === undefined) return null;
  const { number, on, reason } = correction;
  return (
    <p className="govuk-body as-written">
      <strong>Entered in error</strong> (entry {number}, <time dateTime={on}>{dayInWords(on)}</time>): {ended(reason)}
    </p>
  );
}
