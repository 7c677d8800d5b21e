import { dayInWords, isDay, type Meeting } from '@countersign/core';
import type { ReactNode } from 'react';
import { Button } from '../govuk/button.tsx';
import { Details } from '../govuk/details.tsx';
import { Input } from '../govuk/input.tsx';
import { Select } from '../govuk/select.tsx';
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
      <Button kind="secondary">{button}</Button>
    </form>
  );
}

/** A browser empties a field for days that does not hold one, so what is no day is kept in a field for text. */
function DayField({ typed, faults, name, label }: Props & { readonly name: 'from' | 'to'; readonly label: string }) {
  const id = `${name}-day`;
  return (
    <Input
      id={id}
      name={name}
      label={label}
      error={faultOf(id, faults)}
      className="govuk-input--width-10"
      type={typed[name] === '' || isDay(typed[name]) ? 'date' : 'text'}
      value={typed[name]}
    />
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
  const held = meetings.map(({ id: value, date, committee }) => ({ value, word: `${dayInWords(date)}, ${committee}` }));
  const choices = [{ value: '', word: usual }, ...held];
  return <Select id={id} name={name} label={label} error={faultOf(id, faults)} choices={choices} value={typed[name]} />;
}

function faultOf(id: string, faults: readonly Fault[]): string | null {
  return faults.find(({ field }) => field === id)?.sentence ?? null;
}
