import type { FinancialYear } from '../day/financial-year.ts';
import type { PracticeInYear } from '../practice/deviation.ts';
import { counted, listed } from './days.ts';

type State = PracticeInYear['state'];

/** How a practice was kept, as it stands after "it is". */
export const PRACTICE_WORDS: { readonly [S in State]: string } = {
  notKept: 'not kept',
  partly: 'partly kept',
  notTested: 'not tested',
  silent: 'silent',
  kept: 'kept',
  notYetDue: 'not yet due',
};

/** What each of these means, where the word alone may not say it. */
export const PRACTICE_MEANINGS: { readonly [S in State]: string } = {
  notKept: 'somebody looked, and it was not done',
  partly: 'somebody looked, and it was done in part',
  notTested: 'whoever was to look says that nobody did',
  silent: 'it was due to be read, and nobody said anything',
  kept: 'somebody looked, and it was done',
  notYetDue: 'nobody has looked, and nobody had to yet',
};

/** How many practices deviate in a year, in a few sentences. Each counts once for each directorate that it binds. */
export function deviationSentences(all: readonly PracticeInYear[], year: FinancialYear): readonly string[] {
  const inYear = all.filter((each) => each.year === year);
  if (inYear.length === 0) return [`No practice is expected of any directorate in ${year}.`];
  const deviating = inYear.filter(({ deviates }) => deviates);
  const others = inYear.filter(({ deviates }) => !deviates);
  return [
    deviating.length === 0
      ? `In ${year}, nothing deviates from expected practice.`
      : `In ${year}, ${deviating.length} of ${counted(inYear.length, 'practice')} ${deviating.length === 1 ? 'deviates' : 'deviate'}: ${byState(deviating)}.`,
    ...(others.length === 0 ? [] : [`Of the others, ${byState(others)}.`]),
    'A practice is counted once for each directorate that it binds.',
  ];
}

function byState(rows: readonly PracticeInYear[]): string {
  const states = (Object.keys(PRACTICE_WORDS) as State[]).map((state) => ({
    state,
    count: rows.filter((row) => row.state === state).length,
  }));
  return listed(
    states.filter(({ count }) => count > 0).map(({ state, count }) => `${count} ${count === 1 ? 'is' : 'are'} ${PRACTICE_WORDS[state]}`),
  );
}
