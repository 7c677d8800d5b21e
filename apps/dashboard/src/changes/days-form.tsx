import { dayInWords, isDay, type Meeting } from '@countersign/core';
import type { ReactNode } from 'react';
import { Details } from '../govuk/details.tsx';
import type { View } from '../view.ts';
import type { Fault, Typed } from './days-asked.ts';

type Props = { readonly view: View; readonly typed: Typed; readonly faults: readonly Fault[] };

/** Which two days to compare: typed, or chosen from the meetings. Both forms work without script, and keep what was typed. */
export function DaysForm(props: Props) {
  if (!props.view.visitor.mayAsk) return null;
  const held = props.view.register.meetings.filter(({ date }) => date <= props.view.position.asAt);
  return (
    <Details summary="Choose two other days or meetings" open={props.faults.length > 0}>
      <Form view={props.view} button="Compare these days">
        <DayField {...props} name="from" label="First day" />
        <DayField {...props} name="to" label="Second day" />
      </Form>
      {held.length > 0 && (
        <Form view={props.view} button="Compare these meetings">
          <MeetingField {...props} name="fromMeeting" label="First meeting" meetings={held} usual="The last one before" />
          <MeetingField {...props} name="toMeeting" label="Second meeting" meetings={held} usual="None: the day of this page" />
        </Form>
      )}
    </Details>
  );
}

type FormProps = { readonly view: View; readonly button: string; readonly children: ReactNode };

function Form({ view: { asAt }, button, children }: FormProps) {
  return (
    <form method="get" action="/changes" className="two-days">
      {asAt !== null && <input type="hidden" name="asAt" value={asAt} />}
      {children}
      <button className="govuk-button govuk-button--secondary" type="submit">
        {button}
      </button>
    </form>
  );
}

/** A browser empties a field for days that does not hold one, so what is no day is kept in a field for text. */
function DayField({ typed, faults, name, label }: Props & { readonly name: 'from' | 'to'; readonly label: string }) {
  const id = `${name}-day`;
  return (
    <Group id={id} label={label} faults={faults}>
      <input
        className="govuk-input govuk-input--width-10"
        id={id}
        name={name}
        type={typed[name] === '' || isDay(typed[name]) ? 'date' : 'text'}
        defaultValue={typed[name]}
        aria-describedby={faultOf(id, faults) && `${id}-fault`}
      />
    </Group>
  );
}

type MeetingProps = Props & {
  readonly name: 'fromMeeting' | 'toMeeting';
  readonly label: string;
  readonly meetings: readonly Meeting[];
  readonly usual: string;
};

function MeetingField({ typed, faults, name, label, meetings, usual }: MeetingProps) {
  const id = name === 'fromMeeting' ? 'from-meeting' : 'to-meeting';
  return (
    <Group id={id} label={label} faults={faults}>
      <select
        className="govuk-select"
        id={id}
        name={name}
        defaultValue={typed[name]}
        aria-describedby={faultOf(id, faults) && `${id}-fault`}
      >
        <option value="">{usual}</option>
        {meetings.map((meeting) => (
          <option key={meeting.id} value={meeting.id}>
            {dayInWords(meeting.date)}, {meeting.committee}
          </option>
        ))}
      </select>
    </Group>
  );
}

type GroupProps = { readonly id: string; readonly label: string; readonly faults: readonly Fault[]; readonly children: ReactNode };

function Group({ id, label, faults, children }: GroupProps) {
  const fault = faultOf(id, faults);
  return (
    <div className={`govuk-form-group${fault === undefined ? '' : ' govuk-form-group--error'}`}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      {fault !== undefined && (
        <p className="govuk-error-message" id={`${id}-fault`}>
          <span className="govuk-visually-hidden">Error: </span>
          {fault}
        </p>
      )}
      {children}
    </div>
  );
}

function faultOf(id: string, faults: readonly Fault[]): string | undefined {
  return faults.find(({ field }) => field === id)?.sentence;
}
