import { PRACTICE_MEANINGS, type PracticeInYear } from '@countersign/core';
import { Section } from '../shell/section.tsx';
import { STATES } from './by-state.tsx';
import { KeepingTag } from './keeping-tag.tsx';

type State = PracticeInYear['state'];
const KEEPS: readonly State[] = ['kept', 'notYetDue'];

/** What the words of this page mean. */
export function KeepingKey() {
  return (
    <Section id="words" title="What the words mean">
      <ul className="govuk-list">
        {STATES.map((state) => (
          <li key={state}>
            <KeepingTag state={state} deviates={!KEEPS.includes(state)} />: {PRACTICE_MEANINGS[state]}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        Where several have looked in one year, the highest line decides: internal audit before corporate oversight, and that before
        management itself. What the others said is told below it.
      </p>
    </Section>
  );
}
