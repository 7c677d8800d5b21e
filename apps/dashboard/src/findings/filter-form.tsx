import type { Choice } from '../asked/filters.ts';
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
            <Choose key={filter.name} {...filter} chosen={asked[filter.name]} choices={choices[filter.name]} />
          ))}
          <button className="govuk-button" type="submit">
            Show
          </button>
        </div>
      </form>
    </search>
  );
}

type ChooseProps = (typeof FILTERS)[number] & { readonly chosen: string | null; readonly choices: readonly Choice[] };

function Choose({ name, label, all, chosen, choices }: ChooseProps) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      <select className="govuk-select" id={name} name={name} defaultValue={chosen ?? ''}>
        <option value="">{all}</option>
        {choices.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
