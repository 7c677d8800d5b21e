import { type Change, type Changes, changeSentence, dayInWords } from '@countersign/core';
import { CHANGES } from '../asked/choices.ts';
import { InsetText } from '../govuk/inset-text.tsx';
import { ActionLink } from '../shell/action-link.tsx';
import { Onward } from '../shell/onward.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** How many actions of one list are named here; the rest are a link away. */
const NAMED = 6;

/** What changed since the committee last met: how many, which and why. What got worse stands first. */
export function SinceLastMeeting({ view }: { readonly view: View }) {
  const { before, changes } = view;
  if (before === null || changes === null)
    return (
      <Section id="since" title="Since the last meeting">
        <InsetText>No meeting has been held before this day, so there is nothing to compare with.</InsetText>
      </Section>
    );
  const named = ({ value, word }: (typeof CHANGES)[number]) => (
    <Named key={value} word={word} list={changes[value]} view={view} href={view.links.actions([['change', value]])} />
  );
  const [worse, ...others] = CHANGES;
  return (
    <Section id="since" title={`Since the meeting of ${dayInWords(before.date)}`}>
      {changes.from !== before.date && (
        <p className="govuk-body">
          The report to that meeting told how the actions stood on {dayInWords(changes.from)}: these changed since.
        </p>
      )}
      <Tiles view={view} changes={changes} />
      {changes.worse.length === 0 && <InsetText>Nothing got worse since {dayInWords(changes.from)}.</InsetText>}
      {worse !== undefined && named(worse)}
      <div className="changes">{others.map(named)}</div>
      <Onward href={view.links.to('/changes')} words="All that changed since then, and between any two days" />
    </Section>
  );
}

function Tiles({ view, changes }: { readonly view: View; readonly changes: Changes }) {
  return (
    <ul className="tiles">
      {CHANGES.map(({ value, word }) => (
        <li key={value} className={`tile tile--${value}`}>
          <a className="tile__link" href={view.links.actions([['change', value]])}>
            <span className="tile__count">{changes[value].length}</span> <span className="tile__word">{word}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

type NamedProps = { readonly word: string; readonly list: readonly Change[]; readonly view: View; readonly href: string };

function Named({ word, list, view, href }: NamedProps) {
  if (list.length === 0) return null;
  return (
    <div className="changes__one">
      <h3 className="govuk-heading-s">
        {word}: {list.length}
      </h3>
      <ul className="govuk-list named">
        {list.slice(0, NAMED).map((change) => (
          <li key={change.ref} className="named__one">
            <ActionLink action={{ ref: change.ref, title: view.register.action(change.ref)?.title ?? '' }} links={view.links} />
            <p className="govuk-body-s">{change.because.map(changeSentence).join(' ')}</p>
          </li>
        ))}
      </ul>
      {list.length > NAMED && (
        <p className="govuk-body">
          <a className="govuk-link govuk-link--no-visited-state" href={href}>
            All {list.length}: {word.toLowerCase()}
          </a>
        </p>
      )}
    </div>
  );
}
