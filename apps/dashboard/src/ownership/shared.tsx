import { type DirectorateId, type Shared as SharedPair, sharedOf } from '@countersign/core';
import { NO_LEAD } from '../asked/filters.ts';
import { type Column, Table } from '../govuk/table.tsx';
import { directorateName } from '../names.ts';
import { CountLink } from '../shell/count-link.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { Owed } from './owed.tsx';

/** Who contributes to whom, and what is owed to which action, by which post and when. */
export function Shared({ view }: { readonly view: View }) {
  const shared = sharedOf(view.register);
  return (
    <Section id="shared" title="Actions that directorates share">
      {shared.length === 0 ? (
        <p className="govuk-body">None. No directorate contributes to an action that another leads.</p>
      ) : (
        <>
          <p className="govuk-body">
            Each row is a directorate that leads; each column is one that contributes to what it leads. An action with two contributors is
            counted under both.
          </p>
          <Matrix shared={shared} view={view} />
          <Owed shared={shared} view={view} />
        </>
      )}
    </Section>
  );
}

type Props = { readonly shared: readonly SharedPair[]; readonly view: View };

function Matrix({ shared, view }: Props) {
  return (
    <div className="narrow-columns">
      <Table
        caption="Shared actions: who leads, and who contributes"
        rows={inOrder(new Set(shared.map(({ lead }) => lead)), view)}
        keyOf={(lead) => lead ?? ''}
        columns={columnsOf({ shared, view })}
      />
    </div>
  );
}

function columnsOf({ shared, view }: Props): [Column<DirectorateId | null>, ...Column<DirectorateId | null>[]] {
  const { council } = view.register;
  const contributors = inOrder(new Set(shared.map(({ contributor }) => contributor)), view);
  return [
    { name: 'Leads', cell: (lead) => nameOf(lead, view) },
    ...contributors.map((contributor) => ({
      name: `With ${directorateName(council, contributor)}`,
      numeric: true,
      cell: (lead: DirectorateId | null) =>
        lead === contributor ? (
          <span className="secondary">itself</span>
        ) : (
          <Count lead={lead} contributor={contributor} shared={shared} view={view} />
        ),
    })),
  ];
}

function Count({ lead, contributor, shared, view }: Props & { readonly lead: DirectorateId | null; readonly contributor: DirectorateId }) {
  const { refs = [] } = shared.find((each) => each.lead === lead && each.contributor === contributor) ?? {};
  return (
    <CountLink
      count={refs.length}
      of={`led by ${nameOf(lead, view)} with ${directorateName(view.register.council, contributor)}`}
      href={view.links.actions([
        ['lead', lead ?? NO_LEAD],
        ['contributing', contributor],
      ])}
    />
  );
}

function nameOf(lead: DirectorateId | null, { register: { council } }: View): string {
  return lead === null ? 'No lead directorate' : directorateName(council, lead);
}

/** In the order in which the council opened them; those that only an action names, and no lead at all, come last. */
function inOrder<Id extends DirectorateId | null>(ids: ReadonlySet<Id>, { register: { council } }: View): readonly Id[] {
  const known = [...council.directorates.keys()];
  const place = (id: Id) => (id !== null && known.includes(id) ? known.indexOf(id) : known.length);
  return [...ids].toSorted((one, other) => place(one) - place(other));
}
