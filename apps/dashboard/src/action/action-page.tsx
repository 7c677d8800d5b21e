import { type Action, counted, dayInWords, pendingExtension, type Successor } from '@countersign/core';
import { Fragment } from 'react';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import { directorateName, postTitle } from '../names.ts';
import { MovementTag } from '../rating/movement-tag.tsx';
import { RatingTag } from '../rating/rating-tag.tsx';
import type { Answer } from '../shell/document.tsx';
import type { View } from '../view.ts';
import { Asked } from './asked.tsx';
import { AtMeetings } from './at-meetings.tsx';
import { Beside } from './beside.tsx';
import { Checks } from './checks.tsx';
import { type Compared as AskedToCompare, comparedIn } from './compared/compare-asked.ts';
import { Compared } from './compared/compared.tsx';
import { Dates } from './dates.tsx';
import { EvidenceLodged } from './evidence.tsx';
import { Findings } from './findings.tsx';
import { History } from './history.tsx';
import type { OneAction } from './one-action.ts';
import { Progress } from './progress.tsx';
import { Voices } from './voices.tsx';

/** Is this really happening, and why is it rated so? Null when the register holds no such action on the day. */
export async function actionPage(view: View, ref: string): Promise<Answer | null> {
  const action = view.register.action(ref);
  const stands = view.position.actions.find((each) => each.ref === ref);
  if (action === null || stands === undefined) return null;
  const compared = await comparedIn(view, ref);
  const page = { title: `${ref} ${action.title}`, body: <ActionPage one={{ action, stands, view }} compared={compared} /> };
  return compared.asked === 'fault' ? { ...page, status: 400, title: `Error: ${page.title}` } : page;
}

function ActionPage({ one, compared }: { readonly one: OneAction; readonly compared: AskedToCompare }) {
  return (
    <article>
      {compared.asked === 'fault' && <ErrorSummary faults={[{ sentence: compared.sentence, field: 'compare-day' }]} />}
      <Heading one={one} />
      <Voices one={one} />
      <AtMeetings one={one} />
      <Findings one={one} />
      <Dates one={one} />
      <Asked one={one} />
      <Progress one={one} />
      <EvidenceLodged one={one} />
      <Checks one={one} />
      <Beside one={one} />
      <Compared one={one} asked={compared} />
      <History one={one} />
    </article>
  );
}

function Heading({ one: { action, stands, view } }: { readonly one: OneAction }) {
  const { council } = view.register;
  return (
    <header className="action-heading">
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l ref">{action.ref}</span> {action.title}
      </h1>
      <p className="action-heading__state">
        <RatingTag state={stands.rating.state} withMeaning /> <MovementTag movement={stands.movement} />
        {view.before !== null && stands.movement !== null && (
          <span className="secondary"> since the meeting of {dayInWords(view.before.date)}</span>
        )}
      </p>
      <dl className="owners">
        <Owner term="Lead directorate" text={action.lead === null ? 'None' : directorateName(council, action.lead)} />
        <Owner term="Answers for it" text={action.accountable === null ? 'Nobody' : postTitle(council, action.accountable)} />
        {action.contributors.length > 0 && (
          <Owner
            term="Contributing"
            text={[...new Set(action.contributors.map(({ directorate }) => directorateName(council, directorate)))].join('; ')}
          />
        )}
        {action.stage === 'offered' && <Owner term="On offer to" text={directorateName(council, action.offeredTo)} />}
        {action.handover !== null && <Owner term="Offered on to" text={directorateName(council, action.handover.to)} />}
      </dl>
      {stage({ action, stands, view })}
    </header>
  );
}

function Owner({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div className="owners__one">
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** What the stage itself has to say, where that is more than the rating says. */
function stage({ action, view }: OneAction) {
  const { council } = view.register;
  switch (action.stage) {
    case 'suspended':
      return (
        <p className="govuk-body">
          Work stopped on {dayInWords(action.since)}: {action.reason}{' '}
          {action.until !== null && `It is to be looked at again by ${dayInWords(action.until)}.`}
        </p>
      );
    case 'riskAccepted':
      return (
        <p className="govuk-body">
          The {postTitle(council, action.approver)} accepted the risk of leaving it undone until {dayInWords(action.until)}: {action.reason}
        </p>
      );
    case 'superseded':
      return (
        <p className="govuk-body">
          <Successors successor={action.successor} view={view} /> on {dayInWords(action.since)}.
        </p>
      );
    case 'withdrawn':
      return (
        <p className="govuk-body">
          Withdrawn on {dayInWords(action.since)}: {action.reason}
        </p>
      );
    default:
      return waits(action);
  }
}

/** Where it goes on: in other actions of this register, each a link, or in the register of another body. */
function Successors({ successor, view }: { readonly successor: Successor; readonly view: View }) {
  if (successor.in === 'body') return `Carried over to ${successor.body}${successor.ref === null ? '' : `, where it is ${successor.ref},`}`;
  return (
    <>
      {successor.refs.map((ref, index) => (
        <Fragment key={ref}>
          {index > 0 && (index === successor.refs.length - 1 ? ' and ' : ', ')}
          <a className="govuk-link" href={view.links.action(ref)}>
            {ref}
          </a>
        </Fragment>
      ))}{' '}
      took its place
    </>
  );
}

function waits({ extensions }: Action) {
  const pending = pendingExtension(extensions);
  if (pending === null) return null;
  return (
    <p className="govuk-body">
      More time has been asked for, to {dayInWords(pending.to)}, and waits for a decision. The agreed date stands until then
      {extensions.length > 1 && ` (${counted(extensions.length, 'request')} so far)`}.
    </p>
  );
}
