import { dayInWords, daysBetween, daysInWords, type Extension, impossible, reasonSentence } from '@countersign/core';
import { SummaryList, type SummaryRow } from '../govuk/summary-list.tsx';
import { postTitle } from '../names.ts';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { DateStrip } from './date-strip.tsx';
import type { OneAction } from './one-action.ts';

/** What was promised, what is agreed now, what the officer expects: and who moved the date, and why. */
export function Dates({ one }: { readonly one: OneAction }) {
  const { action, view } = one;
  return (
    <Section id="dates" title="Dates">
      <DateStrip dates={action.dates} today={view.position.asAt} />
      <SummaryList rows={rowsOf(one)} />
      {action.extensions.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Requests for more time</h3>
          <ol className="govuk-list govuk-list--number named">
            {action.extensions.map((extension) => (
              <li key={`${extension.requestedOn} ${extension.to}`} className="named__one">
                <One extension={extension} view={view} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}

function rowsOf({ action: { dates, disputedDue }, stands }: OneAction): readonly SummaryRow[] {
  const { start, original, agreed, forecast, completed } = dates;
  const slip = original !== null && agreed !== null ? daysBetween(original, agreed) : 0;
  return [
    ...(start === null ? [] : [{ key: 'Start', value: <DayInWords day={start} /> }]),
    { key: 'Original date', value: <DayInWords day={original} none="None was given" /> },
    { key: 'Agreed date', value: <DayInWords day={agreed} none="None has been agreed" /> },
    { key: 'Officer’s forecast', value: <DayInWords day={forecast} /> },
    { key: 'Reported complete', value: <DayInWords day={completed} none="Not reported complete" /> },
    {
      key: 'Slippage',
      value: slip > 0 ? `${daysInWords(slip)} from the original date to the agreed date` : 'The agreed date has not moved',
    },
    { key: 'Late', value: ended(stands) ?? lateness(stands) },
    ...(disputedDue === null ? [] : [{ key: 'A later sheet said', value: <DayInWords day={disputedDue} /> }]),
  ];
}

/** What is no longer counted as late may have been so when it was reported complete, or when it ended. */
function ended({ rating }: OneAction['stands']): string | null {
  const late = rating.because.find(({ reason }) => reason === 'completedLate' || reason === 'endedLate');
  return late === undefined ? null : reasonSentence(late);
}

function lateness({ overdueDays, overdueDaysOnOriginal }: OneAction['stands']): string {
  if (overdueDaysOnOriginal === 0 && overdueDays === 0) return 'Not past its dates';
  const original = `${daysInWords(overdueDaysOnOriginal)} past the original date`;
  return overdueDays === 0 ? `${original}, not past the agreed date` : `${daysInWords(overdueDays)} past the agreed date, ${original}`;
}

function One({ extension, view }: { readonly extension: Extension; readonly view: View }) {
  const { to, reason, requestedOn, requestedBy, claimedAgreed } = extension;
  return (
    <>
      To {dayInWords(to)}, asked for on {dayInWords(requestedOn)} by the {postTitle(view.register.council, requestedBy)}.
      {claimedAgreed && ' The sheet gave it as agreed, and named nobody who agreed it.'}
      <blockquote className="said">{reason}</blockquote>
      <p className="govuk-body">{decision(extension, view)}</p>
    </>
  );
}

function decision({ outcome }: Extension, { register: { council } }: View): string {
  const minute = 'minute' in outcome && outcome.minute !== null ? ` (${outcome.minute})` : '';
  switch (outcome.outcome) {
    case 'requested':
      return 'No decision yet.';
    case 'deferred':
      return `The decision was put off on ${dayInWords(outcome.on)}${minute}; the date has not moved.`;
    case 'granted':
      return `Approved by the ${postTitle(council, outcome.approver)} on ${dayInWords(outcome.on)}${minute}.`;
    case 'refused':
      return `Refused on ${dayInWords(outcome.on)}${minute}: ${outcome.reason}`;
    default:
      return impossible(outcome);
  }
}
