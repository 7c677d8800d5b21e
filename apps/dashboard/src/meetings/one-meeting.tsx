import { clearDaysOf, type Issued, type MeetingListed, momentInWords, notCountedSentences, type PlannedItem } from '@countersign/core';
import { SummaryList } from '../govuk/summary-list.tsx';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Refs } from '../shell/refs.tsx';
import type { View } from '../view.ts';
import { Endorsed } from './endorsed.tsx';
import { Resolutions } from './resolutions.tsx';

type Props = { readonly meeting: MeetingListed; readonly view: View };

/** One meeting: its papers, what is planned for it, what it was told, what it decided and what heads stood behind. */
export function OneMeeting({ meeting, view }: Props) {
  const { id, committee, date, planned } = meeting;
  const { register, position } = view;
  const isToCome = date >= position.asAt;
  const reports = register.meetings.find((each) => each.id === id)?.reports ?? [];
  return (
    <>
      <h3 className="govuk-heading-s" id={`meeting-${id}`}>
        <DayInWords day={date} />, {register.council.committees.get(committee)?.name ?? committee}
      </h3>
      <SummaryList
        rows={[
          { key: 'Papers out by', value: <Papers meeting={meeting} view={view} /> },
          ...(isToCome || planned.length > 0 ? [{ key: 'Work programme', value: <Planned planned={planned} view={view} /> }] : []),
          { key: 'Report', value: <Reports reports={reports} /> },
          {
            key: 'Resolutions',
            value: <Resolutions resolutions={register.resolutions.filter((each) => each.meeting === id)} view={view} />,
          },
          {
            key: 'Endorsed by',
            value: <Endorsed endorsements={register.endorsements.filter((each) => each.meeting === id)} view={view} />,
          },
        ]}
      />
    </>
  );
}

function Papers({ meeting: { publishBy, counted }, view }: Props) {
  const { clearDays } = clearDaysOf(view.register);
  return (
    <>
      <DayInWords day={publishBy} />, so that {clearDays} clear days lie between.
      <span className="because secondary">{notCountedSentences(counted).join(' ')}</span>
    </>
  );
}

function Planned({ planned, view }: { readonly planned: readonly PlannedItem[]; readonly view: View }) {
  if (planned.length === 0) return 'Nothing is planned for it';
  return (
    <ul className="govuk-list">
      {planned.map(({ id, title, actions }) => (
        <li key={id}>
          {title}
          {actions.length > 0 && (
            <>
              {' '}
              (<Refs refs={actions} links={view.links} />)
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Reports({ reports }: { readonly reports: readonly Issued[] }) {
  if (reports.length === 0) return 'None was issued to it';
  return (
    <ul className="govuk-list">
      {reports.toReversed().map(({ version, issuedAt, asAt }) => (
        <li key={version}>
          Version {version}, issued at {momentInWords(issuedAt)}, as at <DayInWords day={asAt} />
          {version < reports.length && <span className="secondary">, since replaced by version {version + 1}</span>}
        </li>
      ))}
    </ul>
  );
}
