import { Fragment } from 'react';

/** A figure of a sentence, with the words that say what it counts; and where exactly those things are. Null: there is no such place. */
export type Figure = readonly [figure: RegExp, href: string | null];

/** A sentence in which each figure leads to what it counts. A figure that the sentence does not hold is passed over. */
export function Linked({ sentence, figures }: { readonly sentence: string; readonly figures: readonly Figure[] }) {
  const found = figures.flatMap(([figure, href]) => {
    const match = figure.exec(sentence);
    return match === null || href === null ? [] : [{ from: match.index, words: match[0], href }];
  });
  const inOrder = found.toSorted((one, other) => one.from - other.from);
  return (
    <>
      {inOrder.map(({ from, words, href }, place) => (
        <Fragment key={from}>
          {sentence.slice(endOf(inOrder[place - 1]), from)}
          <a className="govuk-link govuk-link--no-visited-state" href={href}>
            {words}
          </a>
        </Fragment>
      ))}
      {sentence.slice(endOf(inOrder.at(-1)))}
    </>
  );
}

function endOf(found: { readonly from: number; readonly words: string } | undefined): number {
  return found === undefined ? 0 : found.from + found.words.length;
}
