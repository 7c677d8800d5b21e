import { Button } from '../govuk/button.tsx';
import { Select } from '../govuk/select.tsx';
import type { View } from '../view.ts';
import { choicesOf, type FilterOfFindings, type FindingsAsked } from './findings-asked.ts';

type Props = { readonly view: View; readonly asked: FindingsAsked };

const FILTERS: readonly { readonly name: FilterOfFindings; readonly label: string; readonly all: string }[] = [
  { name: 'severity', label: 'How grave', all: 'Errors, warnings and information' },
  { name: 'rule', label: 'Rule', all: 'Every rule' },
  { name: 'lead', label: 'Lead directorate', all: 'Every directorate' },
];

/** Narrows the findings by a form that needs no script, whose answer is an address. */
export function FilterForm({ view, asked }: Props) {
  const choices = choicesOf(view);
  return (
    <search aria-label="Filter the findings">
      <form method="get" action="/findings" className="filters">
        {view.asAt !== null && <input type="hidden" name="asAt" value={view.asAt} />}
        <div className="filters__search">
          {FILTERS.map((filter) => (
            <Select
              key={filter.name}
              name={filter.name}
              label={filter.label}
              choices={[{ value: '', word: filter.all }, ...choices[filter.name]]}
              value={asked[filter.name] ?? ''}
            />
          ))}
          <Button>Show</Button>
        </div>
      </form>
    </search>
  );
}
