import { FILTERS, type Filter } from '../asked/filters.ts';
import type { ListAsked } from '../asked/list-asked.ts';
import { SORTS, sortInAddress } from '../asked/sorts.ts';
import { Checkboxes } from '../govuk/checkboxes.tsx';
import { Details } from '../govuk/details.tsx';
import type { View } from '../view.ts';

type Props = { readonly view: View; readonly asked: ListAsked };

/** The questions that can be asked of the list: a form that needs no script, whose answer is an address. */
export function FilterForm({ view, asked }: Props) {
  return (
    <search aria-label="Search and filter the actions">
      <form method="get" action="/actions" className="filters">
        {view.asAt !== null && <input type="hidden" name="asAt" value={view.asAt} />}
        <div className="filters__search">
          <Words text={asked.text} />
          <SortBy asked={asked} />
          <button className="govuk-button" type="submit">
            Show
          </button>
        </div>
        <Details summary={asked.chosen.length === 0 ? 'Filters' : `Filters (${asked.chosen.length} set)`}>
          <div className="filters__grid">
            {FILTERS.map((filter) => (
              <Boxes key={filter.name} filter={filter} view={view} asked={asked} />
            ))}
          </div>
          <button className="govuk-button govuk-!-margin-bottom-0" type="submit">
            Apply filters
          </button>
        </Details>
      </form>
    </search>
  );
}

function Words({ text }: { readonly text: string }) {
  return (
    <div className="govuk-form-group filters__words">
      <label className="govuk-label" htmlFor="q">
        Words in the action, post or directorate
      </label>
      <input className="govuk-input" id="q" name="q" type="search" defaultValue={text} />
    </div>
  );
}

function SortBy({ asked: { sort } }: Pick<Props, 'asked'>) {
  const down = sort?.down ? [{ value: sortInAddress(sort), word: `${SORTS[sort.by].word}, turned round` }] : [];
  const choices = [...down, ...Object.entries(SORTS).map(([value, { word }]) => ({ value, word }))];
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor="sort">
        Sort by
      </label>
      <select className="govuk-select" id="sort" name="sort" defaultValue={sort ? sortInAddress(sort) : ''}>
        <option value="">Order of the record</option>
        {choices.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A choice that no action answers to is left out, unless it is set: nobody should tick a box to find nothing. */
function Boxes({ filter, view, asked }: Props & { readonly filter: Filter }) {
  const isSet = (value: string) => asked.chosen.some(({ filter: { name }, choice }) => name === filter.name && choice.value === value);
  const boxes = filter
    .choices(view)
    .map(({ value, word }) => ({ value, word, count: countOf(filter, value, view), checked: isSet(value) }))
    .filter(({ count, checked }) => count > 0 || checked)
    .map(({ count, word, ...box }) => ({ ...box, word: `${word} (${count})` }));
  return boxes.length === 0 ? null : <Checkboxes name={filter.name} legend={filter.label} boxes={boxes} />;
}

function countOf(filter: Filter, value: string, view: View): number {
  return view.position.actions.filter((action) => filter.holds(action, value, view)).length;
}
