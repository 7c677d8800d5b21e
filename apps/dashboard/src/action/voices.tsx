import { counterfactualSentence, type Day, dayInWords, leadingSentence, reasonSentence } from '@countersign/core';
import type { ReactNode } from 'react';
import { postTitle } from '../names.ts';
import { RatingTag } from '../rating/rating-tag.tsx';
import { AuditSays } from './audit-says.tsx';
import type { OneAction } from './one-action.ts';

/** Three voices, side by side and never made into one: the officer, the scheme, and whoever checked. */
export function Voices({ one }: { readonly one: OneAction }) {
  return (
    <section className="voices" aria-label="What each says of it">
      <Voice title="Officer says">
        <OfficerSays one={one} />
      </Voice>
      <Voice title="The scheme says">
        <SchemeSays one={one} />
      </Voice>
      <Voice title="Audit says">
        <AuditSays one={one} />
      </Voice>
    </section>
  );
}

function Voice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="voice">
      <h2 className="govuk-heading-s voice__title">{title}</h2>
      {children}
    </div>
  );
}

function OfficerSays({ one: { action, stands, view } }: { readonly one: OneAction }) {
  const report = action.reports.findLast(({ rag }) => rag !== null) ?? action.reports.at(-1);
  if (report === undefined) return <p className="govuk-body">{withoutReport(action.dates.completed)}</p>;
  return (
    <>
      {stands.officerSays === null ? <p className="govuk-body">No view of its own.</p> : <RatingTag state={stands.officerSays} />}
      {report.text !== null && <blockquote className="said">{report.text}</blockquote>}
      <p className="govuk-body-s secondary">
        {postTitle(view.register.council, report.by)}, {dayInWords(report.on)}
      </p>
    </>
  );
}

function withoutReport(completed: Day | null): string {
  return completed === null ? 'No progress report yet.' : `Reported complete on ${dayInWords(completed)}, without a progress report.`;
}

function SchemeSays({ one: { stands, view } }: { readonly one: OneAction }) {
  const { rating } = stands;
  const reasons = rating.because.length === 0 ? [leadingSentence(rating)] : rating.because.map(reasonSentence);
  return (
    <>
      <RatingTag state={rating.state} withMeaning />
      <ul className="govuk-list reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {rating.without.map((without) => (
        <p key={without.if} className="govuk-body counterfactual">
          {counterfactualSentence(without)}
        </p>
      ))}
      <p className="govuk-body-s secondary">By the scheme {view.position.scheme}</p>
    </>
  );
}
