import { counted, listed, type PositionedAction } from '@countersign/core';
import { type ListAsked, listAsked, questionOf } from '../asked/list-asked.ts';
import { matching } from '../asked/matching.ts';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import { Pagination } from '../govuk/pagination.tsx';
import type { Page } from '../shell/document.tsx';
import type { View } from '../view.ts';
import { ActionsTable } from './actions-table.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { FilterForm } from './filter-form.tsx';

const ON_A_PAGE = 50;

/** Which actions match my question? */
export function actions(view: View): Page {
  const asked = listAsked(view);
  const found = matching(view, asked);
  const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
  const page = Math.min(asked.page, pages);
  const title = pages === 1 ? 'Actions' : `Actions (page ${page} of ${pages})`;
  return { title, body: <Actions view={view} asked={{ ...asked, page }} found={found} pages={pages} /> };
}

type Props = { readonly view: View; readonly asked: ListAsked; readonly found: readonly PositionedAction[]; readonly pages: number };

function Actions({ view, asked, found, pages }: Props) {
  const { page, notUnderstood } = asked;
  const hrefOf = (to: number) => view.links.actions([...questionOf(asked), ...(to === 1 ? [] : [['page', String(to)] as const])]);
  return (
    <>
      {notUnderstood.length > 0 && <NotUnderstood sentences={notUnderstood} />}
      <h1 className="govuk-heading-l">Actions</h1>
      {view.visitor.mayAsk && <FilterForm view={view} asked={asked} />}
      {view.visitor.mayAsk && <ChosenFilters view={view} asked={asked} />}
      <p className={view.visitor.mayAsk ? 'filters-in-words' : 'govuk-body'}>{filtersInWords(asked)}</p>
      <p className="govuk-body found">{countSentence(found.length, view.position.total, page, pages)}</p>
      {found.length === 0 ? (
        <NoneFound view={view} asked={asked} />
      ) : (
        <ActionsTable view={view} asked={asked} actions={found.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)} />
      )}
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
    </>
  );
}

function NotUnderstood({ sentences }: { readonly sentences: readonly string[] }) {
  const faults = sentences.map((sentence) => ({ sentence: `${sentence} The list is shown without it.`, field: null }));
  return <ErrorSummary faults={faults} />;
}

function countSentence(found: number, total: number, page: number, pages: number): string {
  const all = found === total ? counted(total, 'action') : `${found.toLocaleString('en-GB')} of ${counted(total, 'action')}`;
  const first = (page - 1) * ON_A_PAGE + 1;
  return pages === 1 ? all : `${all}: ${first} to ${Math.min(found, page * ON_A_PAGE)} on this page`;
}

/** Printed in place of the form, so that a sheet of paper says what it leaves out. */
function filtersInWords(asked: ListAsked): string {
  const parts = questionParts(asked);
  return parts.length === 0 ? 'Every action is listed.' : `Only these are listed: ${listed(parts)}.`;
}

function questionParts({ text, chosen }: ListAsked): string[] {
  const byFilter = Map.groupBy(chosen, ({ filter }) => filter.label);
  const filters = [...byFilter].map(
    ([label, any]) => `${label.toLowerCase()} is ${any.map(({ choice }) => `“${choice.word}”`).join(' or ')}`,
  );
  return [...filters, ...(text === '' ? [] : [`with the words “${text}”`])];
}

function NoneFound({ view, asked }: { readonly view: View; readonly asked: ListAsked }) {
  if (view.position.total === 0) return <p className="govuk-body">No action is in the register yet.</p>;
  return (
    <>
      <p className="govuk-body">No action matches what you asked for: {questionParts(asked).join(', and ')}.</p>
      <p className="govuk-body">
        <a className="govuk-link govuk-link--no-visited-state" href={view.links.actions()}>
          Clear all filters and show every action
        </a>
      </p>
    </>
  );
}
