import { type Changes, type Day, dayInWords, type Register } from '@countersign/core';
import type { ReactNode } from 'react';
import { linksOn } from '../asked/links.ts';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import type { Answer } from '../shell/document.tsx';
import type { View } from '../view.ts';
import { beforeTheRecord, daysAsked, type Fault, hasBegun, type Typed } from './days-asked.ts';
import { DaysForm } from './days-form.tsx';
import { type Held, Listed } from './listed.tsx';
import { LISTS } from './lists.ts';

/** What changed between two days, or two meetings? Unless asked otherwise: since what the last meeting before the day of the page was told. */
export async function changes(view: View): Promise<Answer> {
  const days = daysAsked(view);
  if (days.asked === 'faults') return refused(view, days.typed, days.faults);
  if (days.asked === 'nothing') return nothingToCompare(view, days.to, days.typed);
  const { from, to, typed } = days;
  const { was, changed } = (isUsual(days, view) && sinceTold(view)) || (await between(from, to, view));
  if (!hasBegun(was)) return refused(view, typed, [beforeTheRecord(from, typed)]);
  const now = await view.reader.register(to);
  const held: Both = { was: { register: was, links: linksOn(from) }, now: { register: now, links: linksAt(view, to) } };
  return answer(view, typed, `What changed from ${dayInWords(from)} to ${dayInWords(to)}`, <Changed changes={changed} held={held} />);
}

type Compared = { readonly was: Register; readonly changed: Changes };

/** Are these the days that the page compares where nothing is asked? */
function isUsual({ typed }: { readonly typed: Typed }, { position }: View): boolean {
  return typed.from === '' && typed.fromMeeting === '' && (typed.to === '' || typed.to === position.asAt) && typed.toMeeting === '';
}

/** Against what the committee was told, as it was known then, and not against what is known now of that day. */
function sinceTold({ told: [last], changes: changed }: View): Compared | null {
  return last === undefined || changed === null ? null : { was: last.register(), changed };
}

async function between(from: Day, to: Day, { reader }: View): Promise<Compared> {
  const [was, changed] = await Promise.all([reader.register(from), reader.changes(from, to)]);
  return { was, changed };
}

/** What is gone is only told by the earlier register. */
type Both = { readonly was: Held; readonly now: Held };

function linksAt({ links, position }: View, to: Day) {
  return to === position.asAt ? links : linksOn(to);
}

function answer(view: View, typed: Typed, title: string, body: ReactNode): Answer {
  return {
    title,
    body: (
      <>
        <h1 className="govuk-heading-l">{title}</h1>
        <DaysForm view={view} typed={typed} faults={[]} />
        {body}
      </>
    ),
  };
}

function refused(view: View, typed: Typed, faults: readonly Fault[]): Answer {
  return {
    status: 400,
    title: 'Error: these days cannot be compared',
    body: (
      <>
        <ErrorSummary faults={faults} />
        <h1 className="govuk-heading-l">These days cannot be compared</h1>
        <DaysForm view={view} typed={typed} faults={faults} />
        <p className="govuk-body">Nothing is shown, so that no change is taken for one between other days.</p>
      </>
    ),
  };
}

function nothingToCompare(view: View, to: Day, typed: Typed): Answer {
  const words = `No meeting had been held before ${dayInWords(to)}, so there is nothing to compare with.${view.visitor.mayAsk ? ' Two days can be chosen above.' : ''}`;
  return answer(view, typed, 'What changed', <InsetText>{words}</InsetText>);
}

function Changed({ changes: changed, held }: { readonly changes: Changes; readonly held: Both }) {
  return (
    <>
      <Counts changes={changed} />
      {changed.worse.length === 0 && <InsetText>Nothing got worse since {dayInWords(changed.from)}.</InsetText>}
      {LISTS.map(({ name, word }) => (
        <Listed key={name} name={name} word={word} list={changed[name]} held={name === 'gone' ? held.was : held.now} />
      ))}
    </>
  );
}

/** How many in each list. One that is empty has nothing to lead to, and says so by its figure. */
function Counts({ changes: changed }: { readonly changes: Changes }) {
  return (
    <ul className="tiles">
      {LISTS.map(({ name, word }) => (
        <li key={name} className={`tile tile--${name}`}>
          {changed[name].length === 0 ? (
            <div className="tile__link">{count(0, word)}</div>
          ) : (
            <a className="tile__link" href={`#${name}`}>
              {count(changed[name].length, word)}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function count(number: number, word: string) {
  return (
    <>
      <span className="tile__count">{number}</span> <span className="tile__word">{word}</span>
    </>
  );
}
