import { SummaryList } from '../govuk/summary-list.tsx';
import type { Page } from '../shell/document.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { kindsOf } from './kinds.ts';

/** What does this word, or this abbreviation, mean? Every one that the pages use. */
export function glossary(view: View): Page {
  return { title: 'Glossary', body: <Glossary view={view} /> };
}

function Glossary({ view: { register } }: { readonly view: View }) {
  const kinds = kindsOf(register);
  return (
    <>
      <h1 className="govuk-heading-l">Glossary</h1>
      <p className="govuk-body">What the words and abbreviations on these pages mean.</p>
      <nav aria-label="Kinds of words">
        <ul className="govuk-list jumps">
          {kinds.map(({ id, title }) => (
            <li key={id}>
              <a className="govuk-link govuk-link--no-visited-state" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {kinds.map(({ id, title, words }) => (
        <Section key={id} id={id} title={title}>
          <SummaryList rows={words.map(({ word, meaning }) => ({ key: word, value: meaning }))} />
        </Section>
      ))}
    </>
  );
}
