import { type ListAsked, questionOf } from '../asked/list-asked.ts';
import type { View } from '../view.ts';

type One = { readonly key: string; readonly words: string; readonly without: string };

/** The filters that are set, each a link that takes it away. */
export function ChosenFilters({ view, asked }: { readonly view: View; readonly asked: ListAsked }) {
  const set = [...ofFilters(view, asked), ...ofText(view, asked)];
  if (set.length === 0) return null;
  return (
    <section className="chosen" aria-label="Filters that are set">
      <ul className="chosen__list">
        {set.map(({ key, words, without }) => (
          <li key={key}>
            <a className="chosen__one" href={without}>
              <span className="govuk-visually-hidden">Remove the filter </span>
              {words}
              <span aria-hidden="true"> ✕</span>
            </a>
          </li>
        ))}
      </ul>
      <a className="govuk-link govuk-link--no-visited-state" href={view.links.actions(questionOf({ ...asked, text: '', chosen: [] }))}>
        Clear all filters
      </a>
    </section>
  );
}

function ofFilters({ links }: View, asked: ListAsked): readonly One[] {
  return asked.chosen.map((one) => ({
    key: `${one.filter.name}=${one.choice.value}`,
    words: `${one.filter.label}: ${one.choice.word}`,
    without: links.actions(questionOf({ ...asked, chosen: asked.chosen.filter((other) => other !== one) })),
  }));
}

function ofText({ links }: View, asked: ListAsked): readonly One[] {
  if (asked.text === '') return [];
  return [{ key: 'q', words: `Words: ${asked.text}`, without: links.actions(questionOf({ ...asked, text: '' })) }];
}
