import { RULES } from '@countersign/core';
import { Section } from '../shell/section.tsx';
import type { OneAction } from './one-action.ts';

/** The rules that it does not keep, each with what it asks and where a council learned to ask it. */
export function Findings({ one: { stands } }: { readonly one: OneAction }) {
  const broken = RULES.filter(({ id }) => stands.findings.includes(id));
  if (broken.length === 0) return null;
  return (
    <Section id="findings" title="Rules not kept">
      <ul className="govuk-list named">
        {broken.map(({ id, title, learned }) => (
          <li key={id} className="named__one">
            <span className="ref">{id}</span> {title}.<p className="govuk-body-s secondary">Why it is asked: {learned}.</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
