/** How one test went, as its reader would see it. `title` holds the titles of its groups too. */
export type Told = { readonly title: string; readonly went: 'passed' | 'failed' | 'skipped' | 'pending' };

/** Everything a run told. `broken` counts what failed outside a test: a file that did not load, a hook, an error nobody caught. */
export type Run = { readonly tests: readonly Told[]; readonly broken: number };

export type Strictness = {
  /** Is a skipped test a failure, as it is where a change is accepted? */
  readonly noSkips: boolean;
  /** Are the real files in ../shared/data there to be read? */
  readonly sharedData: boolean;
};

/** The count, and why a run that looked well was not accepted. A test that did not run as it should counts as failed, and once. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number; readonly because: readonly string[] };

/** What may be skipped where nothing else may: a test of real files, on a machine that has not got them. */
const SHARED = '(shared data)';

/** How did the run go, counted in tests? */
export function tallyOf({ tests, broken }: Run, { noSkips, sharedData }: Strictness): Tally {
  const count = (went: Told['went']) => tests.filter((test) => test.went === went).length;
  const unfinished = count('pending');
  const executed = count('passed') + count('failed');
  const wrongly = noSkips ? tests.filter(({ title, went }) => went === 'skipped' && (sharedData || !title.includes(SHARED))) : [];
  const because = [
    ...wrongly.map(({ title }) => `Skipped, where nothing may be skipped: ${title}. Run it, or take it out.`),
    ...(noSkips && executed === 0 ? ['No test was executed, so nothing was proved. Look at what was asked to run.'] : []),
  ];
  const silent = noSkips && executed === 0 && wrongly.length === 0 ? 1 : 0;
  return {
    passed: count('passed'),
    failed: count('failed') + unfinished + broken + wrongly.length + silent,
    skipped: count('skipped') - wrongly.length,
    because,
  };
}

/** The closing line. A run that failed never says that nothing did. */
export function closingLine({ passed, failed, skipped }: Omit<Tally, 'because'>, runFailed: boolean): string {
  return `${passed} passed, ${runFailed ? Math.max(1, failed) : failed} failed, ${skipped} skipped`;
}
