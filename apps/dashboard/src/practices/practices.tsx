import { deviationSentences, financialYearOf, type PracticeInYear, practicesByYear } from '@countersign/core';
import type { Page } from '../shell/document.tsx';
import type { View } from '../view.ts';
import { Deviations } from './deviations.tsx';
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
  return (
    <>
      <h1 className="govuk-heading-l">Expected practices</h1>
      <Summary rows={rows} year={year} />
      {all.length > 0 && <Deviations rows={rows.filter((each) => each.year === year && each.deviates)} year={year} view={view} />}
      {all.map((practice) => (
        <OnePractice key={practice.id} practice={practice} rows={rows.filter((each) => each.practice === practice.id)} view={view} />
      ))}
      {all.length > 0 && <KeepingKey />}
    </>
  );
}

function Summary({ rows, year }: { readonly rows: readonly PracticeInYear[]; readonly year: PracticeInYear['year'] }) {
  const [first, ...others] = deviationSentences(rows, year);
  return (
    <div className="summary">
      <p className="govuk-body-l summary__first">{first}</p>
      {others.length > 0 && <p className="govuk-body">{others.join(' ')}</p>}
      <p className="govuk-body">
        An expected practice is a procedure that the council says it follows. A financial year runs from 1 April to 31 March.
      </p>
    </div>
  );
}
