import { type Finding, summarySentences } from '@countersign/core';
import { findingsIn } from '../findings/findings-asked.ts';
import { StateBar } from '../rating/state-bar.tsx';
import type { Page } from '../shell/document.tsx';
import { Linked } from '../shell/linked.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { Agreements } from './agreements.tsx';
import { Attention } from './attention.tsx';
import { Coverage } from './coverage.tsx';
import { Directorates } from './directorates.tsx';
import { ForcedAccess } from './forced-access.tsx';
import { Late } from './late.tsx';
import { Measures } from './measures.tsx';
import { Ratings } from './ratings.tsx';
import { Rules } from './rules.tsx';
import { SinceLastMeeting } from './since-last-meeting.tsx';
import { summaryFigures } from './summary-figures.ts';

/** Are we on track, what changed since we last met, and what must we look at? */
export async function overview(view: View): Promise<Page> {
  return { title: 'Overview', body: <Overview view={view} findings={await findingsIn(view)} /> };
}

function Overview({ view, findings }: { readonly view: View; readonly findings: readonly Finding[] }) {
  return (
    <>
      <h1 className="govuk-heading-l">Where the actions stand</h1>
      <Summary view={view} />
      <ForcedAccess view={view} />
      {view.position.total > 0 && (
        <>
          <SinceLastMeeting view={view} />
          <Section id="ratings" title="Ratings">
            <MoreOfSummary view={view} />
            <StateBar id="all" counts={view.position.counts} />
            <div className="ratings">
              <Ratings view={view} />
              <Late view={view} />
            </div>
          </Section>
          <Attention view={view} />
          <Rules view={view} findings={findings} />
          <Directorates view={view} />
          <Coverage view={view} />
          <Agreements view={view} />
          <Measures view={view} />
        </>
      )}
    </>
  );
}

function Summary({ view }: { readonly view: View }) {
  const [first = '', ratings] = summarySentences(view.position);
  const figures = summaryFigures(view);
  return (
    <div className="summary">
      <p className="govuk-body-l summary__first">
        <Linked sentence={first} figures={figures} />
      </p>
      {ratings !== undefined && (
        <p className="govuk-body">
          <Linked sentence={ratings} figures={figures} />
        </p>
      )}
    </div>
  );
}

/** What is late and what waits is told with the ratings, so that whoever goes from link to link is soon at what got worse. */
function MoreOfSummary({ view }: { readonly view: View }) {
  const [, , ...others] = summarySentences(view.position);
  return (
    <p className="govuk-body">
      <Linked sentence={others.join(' ')} figures={summaryFigures(view)} />
    </p>
  );
}
