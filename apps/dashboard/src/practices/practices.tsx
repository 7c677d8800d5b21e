import { deviationSentences, financialYearOf, PRACTICE_WORDS, type PracticeInYear, practicesByYear } from '@countersign/core';
import type { Page } from '../shell/document.tsx';
import { type Figure, Linked } from '../shell/linked.tsx';
import type { View } from '../view.ts';
import { ByState, idOf, STATES } from './by-state.tsx';
import { KeepingKey } from './keeping-key.tsx';
import { OnePractice } from './one-practice.tsx';

/** Are the procedures that the council says it follows followed, directorate by directorate and year by year? */
export function practices(view: View): Page {
  return { title: 'Practices', body: <Practices view={view} /> };
}

function Practices({ view }: { readonly view: View }) {
  const { register, position } = view;
  const year = financialYearOf(position.asAt);
  const all = [...register.practices.values()];
  const rows = practicesByYear(all, register.council, position.asAt);
  const inYear = rows.filter((each) => each.year === year);
  return (
    <>
      <h1 className="govuk-heading-l">Expected practices</h1>
      <Summary rows={rows} year={year} />
      {all.length > 0 && (
        <ByState id="deviations" title={`Deviations in ${year}`} rows={inYear.filter(({ deviates }) => deviates)} view={view} />
      )}
      {inYear.some(({ deviates }) => !deviates) && (
        <ByState id="others" title={`As expected in ${year}`} rows={inYear.filter(({ deviates }) => !deviates)} view={view} />
      )}
      {all.map((practice) => (
        <OnePractice key={practice.id} practice={practice} rows={rows.filter((each) => each.practice === practice.id)} view={view} />
      ))}
      {all.length > 0 && <KeepingKey />}
    </>
  );
}

/** Where the figures of the sentences lead to. */
const FIGURES: readonly Figure[] = [
  [/\d[\d,]* of \d[\d,]* practices? deviates?/, '#deviations'],
  ...STATES.map((state): Figure => [new RegExp(`\\d[\\d,]* (is|are) ${PRACTICE_WORDS[state]}`), `#${idOf(state)}`]),
];

function Summary({ rows, year }: { readonly rows: readonly PracticeInYear[]; readonly year: PracticeInYear['year'] }) {
  const [first = '', ...others] = deviationSentences(rows, year);
  return (
    <div className="summary">
      <p className="govuk-body-l summary__first">
        <Linked sentence={first} figures={FIGURES} />
      </p>
      {others.length > 0 && (
        <p className="govuk-body">
          <Linked sentence={others.join(' ')} figures={FIGURES} />
        </p>
      )}
      <p className="govuk-body">
        An expected practice is a procedure that the council says it follows. A financial year runs from 1 April to 31 March.
      </p>
    </div>
  );
}
