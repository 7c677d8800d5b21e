import fc from 'fast-check';
import type { Diary, Line } from '../act/diary.suite.ts';
import { AUTHOR, DIRECTOR, DIRECTOR_PTE, FLEET } from '../act/somewhere.suite.ts';
import { type Day, daysLater } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import { AUDIT, CLERK, HASH, MONITORING, OTHER_HASH, OWNER } from '../given.suite.ts';

/** Something that is tried after a version was published: how much later it is recorded, and of how many days before that it is told. */
export type Later = { readonly days: number; readonly back: number; readonly what: number; readonly pick: number };

export const laters = fc.array(
  fc.record({
    days: fc.constantFrom(0, 0, 0, 1, 5, 40),
    back: fc.constantFrom(0, 0, 0, 3, 30, 200),
    what: fc.nat({ max: 9_999 }),
    pick: fc.nat({ max: 9_999 }),
  }),
  { minLength: 1, maxLength: 25 },
);

/** Lets it all be tried, from this moment on: in the same millisecond while no day goes by. How many of them were recorded? */
export function happened(diary: Diary, tries: readonly Later[], from: Day): number {
  let [day, recorded] = [from, 0];
  for (const { days, back, what, pick } of tries) {
    day = daysLater(day, days);
    const lines = linesOn(daysLater(day, -back), pick);
    const answer = diary.say(lines[what % lines.length] as Line, `${day}T12:00:00.000Z` as Instant);
    if (typeof answer === 'number') recorded += 1;
  }
  return recorded;
}

/** Whatever can touch what an assertion rests on: the work, who vouches, who is bound, who sits where, and what is taken back. */
function linesOn(on: Day, pick: number): readonly Line[] {
  const one = <T>(...of: readonly T[]): T => of[pick % of.length] as T;
  const ref = one('ASSURED', 'TOLD', 'OPEN', 'SUSPENDED', 'ASKED');
  const reason = 'Because';
  const check = { line: one(1, 2, 3), method: 'tested', outcome: one('implemented', 'notImplemented', 'alternativeAccepted', 'partly') };
  const reading = { practice: 'P1', directorate: one('CFE', 'PTE'), keeping: one('kept', 'notKept', 'partly', 'notTested') };
  return [
    [OWNER, on, 'report', { text: 'News', holds: false }, ref],
    [OWNER, on, 'reword', { title: 'Other words' }, ref],
    [OWNER, on, 'lodgeEvidence', { sha256: OTHER_HASH, title: 'Anew', ...one({}, { replaces: HASH }) }, ref],
    [CLERK, on, 'recheckEvidence', { sha256: HASH, found: one('missing', 'same') }, ref],
    [OWNER, on, 'reportComplete', {}, ref],
    [one(AUDIT, MONITORING), on, 'verify', check, ref],
    [AUDIT, on, 'return', { reason }, ref],
    [CLERK, on, 'reopen', { reason }, ref],
    [CLERK, on, 'withdraw', { reason }, ref],
    [CLERK, on, 'supersede', { by: one('OPEN', 'TOLD') }, ref],
    [OWNER, on, 'resume', {}, ref],
    [CLERK, on, 'rehome', { accountable: one(AUDIT, FLEET) }, ref],
    [DIRECTOR_PTE, on, 'readPractice', { ...reading, line: 1 }],
    [AUDIT, on, 'readPractice', { ...reading, line: 3, evidence: [one(HASH, OTHER_HASH)] }],
    [CLERK, on, 'expectPractice', { practice: 'P1', title: 'It', source: 'It', directorates: one(['CR'], ['CFE', 'CR']), everyMonths: 6 }],
    [AUDIT, on, 'readMeasure', { measure: 'K1', value: one(95, 80), ...one({}, { verified: 3 }) }],
    [
      CLERK,
      on,
      'defineMeasure',
      { measure: 'K1', name: 'It', action: 'OPEN', population: 'All', unit: '%', target: one(80, 100), aspiration: 100, source: 'It' },
    ],
    [
      AUDIT,
      on,
      'recordOpinion',
      { opinion: 'IA', kind: 'annualAudit', year: '2022/23', gives: one('assurance', 'noAssurance', 'limitedAssurance'), text: 'It' },
    ],
    [CLERK, on, 'recordWeakness', { weakness: 'SW', body: 'It', text: 'It', closed: one(true, false), actions: [ref] }],
    [CLERK, on, 'adoptPolicy', { policy: { hostDirectorateMayBeVerified: one(true, false) } }],
    [
      CLERK,
      on,
      'establishPost',
      { post: one(AUDIT, MONITORING), directorate: one('CFE', 'CR'), line: one(2, 3), independent: one(true, false) },
    ],
    [
      CLERK,
      on,
      'reorganise',
      { open: [{ directorate: 'CPT', name: 'Both' }], close: ['CFE', 'PTE'].map((directorate) => ({ directorate, successors: ['CPT'] })) },
    ],
    [CLERK, on, 'enterInError', { entry: 1 + (pick % 90), reason }],
    [AUTHOR, on, 'assert', { year: '2022/23', assertion: one('A1', 'A9'), principle: 'A', text: 'Other words' }],
    [AUTHOR, on, 'linkAssertion', { year: '2022/23', assertion: 'A1', actions: [ref] }],
    [AUTHOR, on, 'publishStatement', { year: '2022/23', kind: 'draft' }],
    [CLERK, on, 'abolishPost', { post: one(AUDIT, FLEET, OWNER) }],
    [MONITORING, on, 'erase', { entry: 1 + (pick % 90), section: one('personal', 'exempt'), reason }],
    [DIRECTOR, on, 'offer', { to: 'PTE' }, ref],
  ];
}
