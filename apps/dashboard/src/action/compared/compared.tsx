import { dayInWords, daysLater } from '@countersign/core';
import { Button } from '../../govuk/button.tsx';
import { Input } from '../../govuk/input.tsx';
import { InsetText } from '../../govuk/inset-text.tsx';
import { Table } from '../../govuk/table.tsx';
import { Section } from '../../shell/section.tsx';
import type { OneAction } from '../one-action.ts';
import type { Compared as Asked } from './compare-asked.ts';
import { FIELDS, type OnADay } from './fields.ts';

type Props = { readonly one: OneAction; readonly asked: Asked };

/** The action as it was on another day beside what it is on this one, and the way to choose that day. */
export function Compared({ one, asked }: Props) {
  if (!one.view.visitor.mayAsk) return null;
  return (
    <Section id="compare" title="Compare two days">
      <DayForm one={one} asked={asked} />
      <Meetings one={one} />
      {asked.asked === 'notHeld' && (
        <InsetText>{`${one.action.ref} was not in the register on ${dayInWords(asked.day)}. It was raised on ${dayInWords(one.action.raisedOn)}.`}</InsetText>
      )}
      {asked.asked === 'day' && <SideBySide one={one} was={asked.was} day={dayInWords(asked.day)} />}
    </Section>
  );
}

/** A browser empties a field for days that does not hold one, so what is no day is kept in a field for text. */
function DayForm({ one: { action, view }, asked }: Props) {
  const fault = asked.asked === 'fault' ? asked : null;
  return (
    <form method="get" action={view.path} className="two-days">
      {view.asAt !== null && <input type="hidden" name="asAt" value={view.asAt} />}
      <Input
        id="compare-day"
        name="compare"
        label={`The day to set beside ${dayInWords(view.position.asAt)}`}
        error={fault?.sentence ?? null}
        className="govuk-input--width-10"
        type={fault === null || isWritten(fault.typed) ? 'date' : 'text'}
        max={daysLater(view.position.asAt, -1)}
        value={dayTyped(asked) ?? action.raisedOn}
      />
      <Button kind="secondary">Compare</Button>
    </form>
  );
}

/** What was typed, or the day that is compared; null where nothing was asked. */
function dayTyped(asked: Asked): string | null {
  if (asked.asked === 'nothing') return null;
  return asked.asked === 'fault' ? asked.typed : asked.day;
}

function isWritten(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** The days of the meetings since it was raised, each a link. */
function Meetings({ one: { action, view } }: Pick<Props, 'one'>) {
  const held = view.register.meetings.filter(({ date }) => date >= action.raisedOn && date < view.position.asAt);
  if (held.length === 0) return null;
  return (
    <>
      <p className="govuk-body-s as-at__or">Or the day of a meeting:</p>
      <ul className="govuk-list as-at__meetings">
        {held.map(({ id, date, committee }) => (
          <li key={id}>
            <a className="govuk-link govuk-link--no-visited-state" href={`${view.links.action(action.ref, [['compare', date]])}#compare`}>
              {dayInWords(date)}
              <span className="govuk-visually-hidden">, {committee}, to compare with</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

type Row = { readonly name: string; readonly was: string; readonly now: string };

function SideBySide({ one: { action, stands, view }, was, day }: Pick<Props, 'one'> & { readonly was: OnADay; readonly day: string }) {
  const now: OnADay = { action, stands, register: view.register };
  const rows: readonly Row[] = FIELDS.map(({ name, words }) => ({ name, was: words(was), now: words(now) }));
  const differ = rows.filter((row) => row.was !== row.now).length;
  return (
    <>
      <p className="govuk-body compared__sum">
        {differ === 0 ? 'Nothing is different.' : `${differ} of ${rows.length} lines are different.`}
      </p>
      <div className="compared">
        <Table
          caption={`${action.ref} on two days`}
          captionHidden
          rows={rows}
          keyOf={({ name }) => name}
          columns={[
            { name: 'What is compared', cell: ({ name }) => name },
            { name: `On ${day}`, cell: then },
            { name: `On ${dayInWords(view.position.asAt)}`, cell: today },
          ]}
        />
      </div>
    </>
  );
}

function then({ was, now }: Row) {
  return was === now ? was : `Was: ${was}`;
}

function today({ was, now }: Row) {
  return was === now ? (
    <span className="secondary">The same</span>
  ) : (
    <span>
      <strong>Now:</strong> {now}
    </span>
  );
}
