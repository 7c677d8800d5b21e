import { type Contributor, dayInWords, type Milestone, type TakeUp } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { directorateName, postTitle } from '../names.ts';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Section } from '../shell/section.tsx';
import type { OneAction } from './one-action.ts';

const TAKE_UP = { notStarted: 'Not started', underWay: 'Under way', complete: 'Taken up' } as const;

/** What will exist on the way, what each other directorate owes, how far it has been taken up, and who was asked. */
export function Progress({ one }: { readonly one: OneAction }) {
  const { milestones, contributors, takeUp, consultations, recoveryPlan } = one.action;
  return (
    <>
      {recoveryPlan !== null && (
        <Section id="recovery" title="How it is to be brought back on time">
          <p className="govuk-body as-written">{recoveryPlan}</p>
        </Section>
      )}
      {milestones.length > 0 && <Milestones one={one} />}
      {contributors.length > 0 && <Contributors one={one} />}
      {takeUp.length > 0 && <TakenUp one={one} />}
      {consultations.length > 0 && <Consulted one={one} />}
    </>
  );
}

type Props = { readonly one: OneAction };

function Milestones({ one: { action, view } }: Props) {
  const met = ({ met, due }: Milestone) =>
    met === null ? (
      notYet(due < view.position.asAt)
    ) : (
      <>
        Met on <DayInWords day={met} />
      </>
    );
  return (
    <Section id="milestones" title="Milestones">
      <Table
        caption="Milestones"
        captionHidden
        rows={action.milestones}
        keyOf={({ id }) => id}
        columns={[
          { name: 'Milestone', cell: ({ title }) => title },
          { name: 'Due', cell: ({ due }) => <DayInWords day={due} /> },
          { name: 'Met', cell: met },
        ]}
      />
    </Section>
  );
}

function notYet(isPast: boolean): string {
  return isPast ? 'Not met, and past its day' : 'Not yet met';
}

function Contributors({ one: { action, view } }: Props) {
  const { council } = view.register;
  return (
    <Section id="contributors" title="What other directorates owe to it">
      <Table
        caption="Contributing directorates"
        captionHidden
        rows={action.contributors}
        keyOf={({ directorate, post, deliverable }: Contributor) => `${directorate} ${post} ${deliverable}`}
        columns={[
          { name: 'Directorate', cell: ({ directorate }) => directorateName(council, directorate) },
          { name: 'Post', cell: ({ post }) => (post === undefined ? 'No post named' : postTitle(council, post)) },
          { name: 'Will deliver', cell: ({ deliverable }) => deliverable ?? 'Not said' },
          { name: 'By', cell: ({ due }) => <DayInWords day={due ?? null} none="No date" /> },
        ]}
      />
    </Section>
  );
}

function TakenUp({ one: { action, view } }: Props) {
  return (
    <Section id="take-up" title="Taken up by directorate">
      <Table
        caption="How far each directorate has taken it up"
        captionHidden
        rows={action.takeUp}
        keyOf={({ directorate }: TakeUp) => directorate}
        columns={[
          { name: 'Directorate', cell: ({ directorate }) => directorateName(view.register.council, directorate) },
          { name: 'How far', cell: ({ state }) => TAKE_UP[state] },
          { name: 'Said on', cell: ({ on }) => <DayInWords day={on} /> },
        ]}
      />
    </Section>
  );
}

function Consulted({ one: { action } }: Props) {
  return (
    <Section id="consultations" title="Who was asked, and what changed">
      <ul className="govuk-list named">
        {action.consultations.map(({ who, said, changed, on }) => (
          <li key={`${who} ${on}`} className="named__one">
            <strong>{who}</strong>, {dayInWords(on)}
            <blockquote className="said">{said}</blockquote>
            <p className="govuk-body">What changed: {changed ?? 'nothing that was recorded'}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
