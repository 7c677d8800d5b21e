import { dayInWords, type Meeting } from '@countersign/core';
import { address } from '../asked/links.ts';
import { Button } from '../govuk/button.tsx';
import { Details } from '../govuk/details.tsx';
import { Input } from '../govuk/input.tsx';
import type { View } from '../view.ts';
import { DayInWords } from './day-in-words.tsx';

/** Which day the page speaks of, and the way to another: by a form that needs no script, or by the day of a meeting. */
export function AsAtBar({ view }: { readonly view: View }) {
  const { position, readOn, asAt } = view;
  return (
    <div className="as-at">
      <div className="govuk-width-container as-at__inner">
        <p className="as-at__words">
          As at <strong>{dayInWords(position.asAt)}</strong>, from {entries(position.head.size)}
          {asAt !== null && asAt !== readOn && <> · {backTo(view)}</>}
        </p>
        {view.visitor.mayAsk && (
          <Details summary="Choose another day">
            <DayForm view={view} />
            <Meetings view={view} />
          </Details>
        )}
      </div>
    </div>
  );
}

function entries(size: number): string {
  return size === 1 ? 'the record’s first entry' : `the record’s first ${size.toLocaleString('en-GB')} entries`;
}

function backTo(view: View) {
  return (
    <a className="govuk-link govuk-link--no-visited-state" href={onDay(view, null)}>
      Return to {dayInWords(view.readOn)}
    </a>
  );
}

function DayForm({ view: { path, query, position } }: { readonly view: View }) {
  const kept = [...query].filter(([name]) => name !== 'asAt' && name !== 'page');
  return (
    <form method="get" action={path} className="as-at__form">
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <Input className="govuk-input--width-10" id="as-at" name="asAt" label="Day" type="date" value={position.asAt} />
      <Button kind="secondary">Show this day</Button>
    </form>
  );
}

function Meetings({ view }: { readonly view: View }) {
  const { meetings } = view.register;
  if (meetings.length === 0) return null;
  return (
    <>
      <p className="govuk-body-s as-at__or">Or the day of a meeting:</p>
      <ul className="govuk-list as-at__meetings">
        {meetings.map((meeting) => (
          <li key={meeting.id}>{meetingLink(view, meeting)}</li>
        ))}
      </ul>
    </>
  );
}

function meetingLink(view: View, { committee, date }: Meeting) {
  return (
    <a className="govuk-link govuk-link--no-visited-state" href={onDay(view, date)} aria-current={date === view.position.asAt || undefined}>
      <DayInWords day={date} />
      <span className="govuk-visually-hidden">, {committee}</span>
    </a>
  );
}

/** This page, with the same questions, on another day; null is the day that needs no asking. */
function onDay({ path, query }: View, day: string | null): string {
  const kept = [...query].filter(([name]) => name !== 'asAt' && name !== 'page');
  return address(path, day === null ? kept : [...kept, ['asAt', day]]);
}
