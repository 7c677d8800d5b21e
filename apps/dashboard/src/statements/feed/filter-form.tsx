import { Button } from '../../govuk/button.tsx';
import { Select } from '../../govuk/select.tsx';
import type { OfYear } from '../of-year/of-year.ts';
import { choicesOf, type FeedAsked, FILTERS } from './feed-asked.ts';

/** Narrows the actions of the feed by a form that needs no script, whose answer is an address. */
export function FilterForm({ asked: { filter }, of: { view, year } }: { readonly asked: FeedAsked; readonly of: OfYear }) {
  const choices = choicesOf(view, year);
  return (
    <search aria-label="Narrow the actions">
      <form method="get" action={view.path} className="filters">
        {view.asAt !== null && <input type="hidden" name="asAt" value={view.asAt} />}
        <div className="filters__search">
          {FILTERS.map(({ name, label, all }) => (
            <Select
              key={name}
              name={name}
              label={label}
              groupClass="filters__one"
              choices={[{ value: '', word: all }, ...choices[name]]}
              value={filter[name] ?? ''}
            />
          ))}
          <Button>Show</Button>
        </div>
      </form>
    </search>
  );
}
