import type { Filter } from '../asked/filter.ts';
import { FILTERS } from '../asked/filters.ts';
import type { ListAsked } from '../asked/list-asked.ts';
import { SORTS, sortInAddress } from '../asked/sorts.ts';
import { Button } from '../govuk/button.tsx';
import { Checkboxes } from '../govuk/checkboxes.tsx';
import { Details } from '../govuk/details.tsx';
import { Input } from '../govuk/input.tsx';
import { Select } from '../govuk/select.tsx';
import type { View } from '../view.ts';

type Props = { readonly view: View; readonly asked: ListAsked };

/** The questions that can be asked of the list: a form that needs no script, whose answer is an address. */
export function FilterForm({ view, asked }: Props) {
  return (
    <search aria-label="Search and filter the actions">
      <form method="get" action="/actions" className="filters">
        {view.asAt !== null && <input type="hidden" name="asAt" value={view.asAt} />}
        <div className="filters__search">
          <Input groupClass="filters__words" name="q" label="Words in the action, post or directorate" type="search" value={asked.text} />
          <SortBy asked={asked} />
          <Button>Show</Button>
        </div>
        <Details summary={asked.chosen.length === 0 ? 'Filters' : `Filters (${asked.chosen.length} set)`}>
          <div className="filters__grid">
            {FILTERS.filter((filter) => !filter.byLink || isAsked(filter, asked)).map((filter) => (
              <Boxes key={filter.name} filter={filter} view={view} asked={asked} />
            ))}
          </div>
          <Button className="govuk-!-margin-bottom-0">Apply filters</Button>
        </Details>
      </form>
    </search>
  );
}

function SortBy({ asked: { sort } }: Pick<Props, 'asked'>) {
  const down = sort?.down ? [{ value: sortInAddress(sort), word: `${SORTS[sort.by].word}, turned round` }] : [];
  const usual = { value: '', word: 'Order of the record' };
  const choices = [usual, ...down, ...Object.entries(SORTS).map(([value, { word }]) => ({ value, word }))];
  return <Select name="sort" label="Sort by" choices={choices} value={sort ? sortInAddress(sort) : ''} />;
}

function isAsked({ name }: Filter, { chosen }: ListAsked): boolean {
  return chosen.some(({ filter }) => filter.name === name);
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
