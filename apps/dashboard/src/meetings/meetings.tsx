import { type MeetingListed, programmeOf } from '@countersign/core';
import type { Page } from '../shell/document.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { Committees } from './committees.tsx';
import { Endorsed } from './endorsed.tsx';
import { OneMeeting } from './one-meeting.tsx';

/** When does each committee meet, what is it told, how often does it want to be told, and what did it decide? */
export function meetings(view: View): Page {
  return { title: 'Meetings', body: <Meetings view={view} /> };
}

function Meetings({ view }: { readonly view: View }) {
  const all = programmeOf(view.register);
  const { asAt } = view.position;
  const apart = view.register.endorsements.filter(({ meeting }) => meeting === null);
  return (
    <>
      <h1 className="govuk-heading-l">Meetings</h1>
      <Committees view={view} />
      <Listed
        id="to-come"
        title="Meetings today and to come"
        meetings={all.filter(({ date }) => date >= asAt)}
        none="None is in the calendar."
        view={view}
      />
      <Listed
        id="held"
        title="Meetings held, the latest first"
        meetings={all.filter(({ date }) => date < asAt).toReversed()}
        none="None has been held yet."
        view={view}
      />
      {apart.length > 0 && (
        <Section id="endorsed" title="Endorsed at no meeting">
          <Endorsed endorsements={apart} view={view} />
        </Section>
      )}
    </>
  );
}

type Props = {
  readonly id: string;
  readonly title: string;
  readonly meetings: readonly MeetingListed[];
  readonly none: string;
  readonly view: View;
};

function Listed({ id, title, meetings: listed, none, view }: Props) {
  return (
    <Section id={id} title={title}>
      {listed.length === 0 && <p className="govuk-body">{none}</p>}
      {listed.map((meeting) => (
        <OneMeeting key={meeting.id} meeting={meeting} view={view} />
      ))}
    </Section>
  );
}
