import type { DirectorateId, Owed as OwedThing, Shared } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { directorateName, postTitle } from '../names.ts';
import { ActionLink } from '../shell/action-link.tsx';
import { DayInWords } from '../shell/day-in-words.tsx';
import type { View } from '../view.ts';

type Row = OwedThing & Pick<Shared, 'lead'>;

/** What each contributor owes, to which action of whom: the post, the deliverable and the day, or that none was named. */
export function Owed({ shared, view }: { readonly shared: readonly Shared[]; readonly view: View }) {
  const byContributor = Map.groupBy(shared, ({ contributor }) => contributor);
  return [...byContributor].map(([contributor, pairs]) => (
    <OwedBy
      key={contributor}
      contributor={contributor}
      rows={pairs.flatMap(({ lead, owed }) => owed.map((thing) => ({ lead, ...thing })))}
      view={view}
    />
  ));
}

type Props = { readonly contributor: DirectorateId; readonly rows: readonly Row[]; readonly view: View };

function OwedBy({ contributor, rows, view }: Props) {
  const { council, action } = view.register;
  return (
    <Table
      caption={`What ${directorateName(council, contributor)} owes to others`}
      rows={rows.map((row, place) => ({ ...row, place }))}
      keyOf={({ place }) => String(place)}
      columns={[
        { name: 'Action', cell: ({ ref }) => <ActionLink action={{ ref, title: action(ref)?.title ?? '' }} links={view.links} /> },
        { name: 'Led by', cell: ({ lead }) => (lead === null ? 'No directorate' : directorateName(council, lead)) },
        { name: 'Post', cell: ({ post }) => (post === undefined ? <strong>Names no post</strong> : postTitle(council, post)) },
        { name: 'What it owes', cell: ({ deliverable }) => deliverable ?? 'Not said' },
        { name: 'By', cell: ({ due }) => <DayInWords day={due ?? null} none="No date" /> },
      ]}
    />
  );
}
