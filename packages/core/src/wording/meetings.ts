import type { Cadence } from '../meeting/meeting.ts';
import type { LeftOut, PublishBy } from '../meeting/publication.ts';
import type { ResolutionVerb } from '../meeting/resolution.ts';
import { dayInWords, listed } from './days.ts';

/** What a committee did with a paper, as it stands after "the committee". */
export const RESOLUTION_WORDS: { readonly [V in ResolutionVerb]: string } = {
  note: 'noted',
  receive: 'received',
  consider: 'considered',
  endorse: 'endorsed',
  agree: 'agreed',
  approve: 'approved',
  recommend: 'recommended',
  defer: 'deferred',
  refer: 'referred',
  askToAttend: 'asked whoever answers to attend',
};

/** How often a committee wants to be told, as a sentence that begins with "It". */
export function cadenceSentence(cadence: Pick<Cadence, 'everyMonths' | 'from'> | null): string {
  if (cadence === null) return 'It has not said how often it wants to be told.';
  return `It wants to be told every ${cadence.everyMonths === 1 ? 'month' : `${cadence.everyMonths} months`}, since ${dayInWords(cadence.from)}.`;
}

/** Which days before a meeting were not counted, and why, as a sentence; with it, the years whose bank holidays are not known. */
export function notCountedSentences({ leftOut, holidaysNotKnownIn }: Omit<PublishBy, 'by'>): readonly string[] {
  const days = leftOut.map(({ on, because }) => `${dayInWords(on)} (${whyLeftOut(because)})`);
  return [
    days.length === 0 ? 'Every day between counts.' : `${listed(days)} ${days.length === 1 ? 'does' : 'do'} not count.`,
    ...holidaysNotKnownIn.map((year) => `The bank holidays of ${year} are not known yet; the day may be earlier.`),
  ];
}

function whyLeftOut(because: LeftOut): string {
  return typeof because === 'string' ? KINDS[because] : because.title;
}

const KINDS: { readonly [K in Extract<LeftOut, string>]: string } = {
  saturdays: 'a Saturday',
  sundays: 'a Sunday',
  bankHolidays: 'a bank holiday',
  christmasBreak: 'in the Christmas break',
  easterBreak: 'in the Easter break',
};
