import { type Counted, type PartName, type PlainPart, type PlainSentence, plainSummary } from '@countersign/core';
import type { Links } from '../asked/links.ts';
import type { Page } from '../shell/document.tsx';
import { Linked } from '../shell/linked.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** What was promised, and is it being done? For anybody: no abbreviations, no posts, no words of the trade. */
export function inPlainEnglish(view: View): Page {
  return { title: 'In plain English', body: <InPlainEnglish view={view} /> };
}

function InPlainEnglish({ view }: { readonly view: View }) {
  return (
    <>
      <h1 className="govuk-heading-l">In plain English</h1>
      {plainSummary(view).map((part) => (
        <Part key={part.part} part={part} links={view.links} />
      ))}
      <div className="onward">
        <Section id="more" title="Where to read more">
          <More links={view.links} />
        </Section>
      </div>
    </>
  );
}

const TITLES: { readonly [P in PartName]: string } = {
  happened: 'What happened, and why there is a table',
  promises: 'What was promised, and what has been checked',
  going: 'How the work is going',
  late: 'What is late',
  changed: 'What has changed',
  measured: 'Did it help?',
};

function Part({ part: { part, sentences }, links }: { readonly part: PlainPart; readonly links: Links }) {
  const counted = sentences.some(({ counts }) => counts !== null);
  const [first, ...others] = sentences;
  return (
    <Section id={part} title={TITLES[part]}>
      {counted && first !== undefined && <Said sentence={first} links={links} />}
      {counted ? (
        <Counts sentences={others} links={links} />
      ) : (
        sentences.map((each) => <Said key={each.words} sentence={each} links={links} />)
      )}
    </Section>
  );
}

function Said({ sentence, links }: { readonly sentence: PlainSentence; readonly links: Links }) {
  return (
    <p className="govuk-body plain">
      <Words sentence={sentence} links={links} />
    </p>
  );
}

function Counts({ sentences, links }: { readonly sentences: readonly PlainSentence[]; readonly links: Links }) {
  if (sentences.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet plain">
      {sentences.map((sentence) => (
        <li key={sentence.words}>
          <Words sentence={sentence} links={links} />
        </li>
      ))}
    </ul>
  );
}

/** A sentence with a figure leads to exactly what the figure counts. */
function Words({ sentence: { words, counts }, links }: { readonly sentence: PlainSentence; readonly links: Links }) {
  if (counts === null) return <Linked sentence={words} figures={[[/^It looked at \d.*\.$/, links.to('/coverage')]]} />;
  return (
    <a className="govuk-link govuk-link--no-visited-state" href={hrefOf(counts, links)}>
      {words}
    </a>
  );
}

function hrefOf(counts: Counted, links: Links): string {
  switch (counts.of) {
    case 'all':
      return links.actions();
    case 'states':
      return links.actions(counts.states.map((state) => ['rating', state]));
    case 'late':
      return links.actions([['overdue', 'agreed']]);
    default:
      return `${links.to('/changes')}#${counts.list}`;
  }
}

function More({ links }: { readonly links: Links }) {
  const places = [
    [links.to('/'), 'The first page tells more of this, with all the figures.'],
    [links.actions(), 'The list of actions tells of each promise by itself.'],
    [links.to('/how-ratings-work'), 'How ratings work tells what makes a promise red, amber or green.'],
    [links.to('/glossary'), 'The glossary tells what each word means.'],
  ] as const;
  return (
    <ul className="govuk-list plain">
      {places.map(([href, words]) => (
        <li key={href}>
          <a className="govuk-link govuk-link--no-visited-state" href={href}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
