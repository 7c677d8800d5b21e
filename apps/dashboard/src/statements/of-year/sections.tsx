import { contentsOf, frameworkOf, type StatementSection } from '@countersign/core';
import { Section } from '../../shell/section.tsx';
import type { OfYear } from './of-year.ts';

type Props = { readonly sections: readonly StatementSection[]; readonly of: OfYear };

/** The parts of the statement in its author's words, and which required content each answers. */
export function Sections({ sections, of }: Props) {
  return (
    <Section id="sections" title="Its sections">
      {sections.length === 0 && <p className="govuk-body">None has been written.</p>}
      {sections.map(({ id, title, answers, text }) => (
        <div key={id} id={`section-${id}`}>
          <h3 className="govuk-heading-s">{title}</h3>
          {answers !== null && <p className="govuk-body-s secondary">It answers what is required: {contentTitle(answers, of)}.</p>}
          <p className="govuk-body as-written">{text}</p>
        </div>
      ))}
    </Section>
  );
}

function contentTitle(content: string, { view, year }: OfYear): string {
  const framework = frameworkOf(view.register.frameworks, year);
  const title = framework && contentsOf(framework, year).find(({ id }) => id === content)?.title;
  return title ? title.charAt(0).toLowerCase() + title.slice(1) : content;
}
