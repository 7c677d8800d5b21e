import { type Duty, daysOf, dutySentence, frameworkOf } from '@countersign/core';
import { Section } from '../../shell/section.tsx';
import { overdueOf } from '../duties.ts';
import type { OfYear } from './of-year.ts';

type Props = { readonly duties: readonly Duty[]; readonly of: OfYear };

/** What is owed of the statement by law and by its framework: what is overdue stands first. */
export function Duties({ duties, of }: Props) {
  const overdue = overdueOf(duties);
  const others = duties.filter((duty) => !overdue.includes(duty));
  return (
    <Section id="duties" title={`What is owed of it${overdue.length === 0 ? '' : `: ${overdue.length} overdue`}`}>
      {duties.length === 0 && <p className="govuk-body">{whyNothing(of)}</p>}
      {duties.length > 0 && overdue.length === 0 && <p className="govuk-body">Nothing is overdue by law.</p>}
      {overdue.length > 0 && <h3 className="govuk-heading-s">Overdue</h3>}
      <Listed duties={overdue} />
      {overdue.length > 0 && others.length > 0 && <h3 className="govuk-heading-s">Done, or with no day that has gone</h3>}
      <Listed duties={others} />
    </Section>
  );
}

function Listed({ duties }: Pick<Props, 'duties'>) {
  if (duties.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {duties.map((duty) => (
        <li key={`${duty.duty} ${duty.what}`}>{dutySentence(duty)}</li>
      ))}
    </ul>
  );
}

function whyNothing({ view: { register }, year }: OfYear): string {
  if (frameworkOf(register.frameworks, year) === null) return `No framework that the council has adopted speaks of ${year}.`;
  return daysOf(year).last >= register.when.asAt ? `Nothing yet: ${year} has not ended.` : 'Nothing.';
}
