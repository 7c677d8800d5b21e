import { type Finding, RULES, type Rule, SEVERITY_WORDS, type Severity } from '@countersign/core';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import type { Page } from '../shell/document.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { FilterForm } from './filter-form.tsx';
import { type FindingsAsked, findingsAsked, findingsIn, matchingFindings, questionOf, SEVERITIES } from './findings-asked.ts';
import { OfRule } from './of-rule.tsx';
import { FoundNothing, NotAsked } from './quiet-rules.tsx';
import { SeverityCounts } from './severity-counts.tsx';

/** What do the rules find, where, why are they asked, and what clears each finding? */
export async function findings(view: View): Promise<Page> {
  return { title: 'Findings', body: <Findings view={view} all={await findingsIn(view)} /> };
}

function Findings({ view, all }: { readonly view: View; readonly all: readonly Finding[] }) {
  const asked = findingsAsked(view);
  const found = matchingFindings(all, asked, view);
  const anySeverity = matchingFindings(all, { ...asked, severity: null }, view);
  return (
    <>
      {asked.notUnderstood.length > 0 && <ErrorSummary faults={asked.notUnderstood.map((sentence) => ({ sentence, field: null }))} />}
      <h1 className="govuk-heading-l">What the rules find</h1>
      <p className="govuk-body-l">
        Each rule was learned from something that went wrong in a council, and is asked of every action. A finding says what is not as it
        should be, and what would clear it.
      </p>
      {view.visitor.mayAsk && <FilterForm view={view} asked={asked} />}
      <SeverityCounts findings={anySeverity} hrefOf={(severity) => view.links.to('/findings', questionOf({ ...asked, severity }))} />
      {found.length === 0 && <NothingFound asked={asked} view={view} />}
      {SEVERITIES.map((severity) => (
        <OfSeverity key={severity} severity={severity} found={found} asked={asked} view={view} />
      ))}
      <NotAsked register={view.register} />
      <FoundNothing findings={all} register={view.register} />
    </>
  );
}

function NothingFound({ asked, view }: { readonly asked: FindingsAsked; readonly view: View }) {
  if (questionOf(asked).length === 0) return <p className="govuk-body">No rule that was asked found anything on this day.</p>;
  return (
    <p className="govuk-body">
      Nothing of what you asked for was found.{' '}
      <a className="govuk-link govuk-link--no-visited-state" href={view.links.to('/findings')}>
        See everything that the rules find
      </a>
    </p>
  );
}

type OfSeverityProps = {
  readonly severity: Severity;
  readonly found: readonly Finding[];
  readonly asked: FindingsAsked;
  readonly view: View;
};

function OfSeverity({ severity, found, asked, view }: OfSeverityProps) {
  const grave = found.filter((finding) => finding.severity === severity);
  if (grave.length === 0) return null;
  const { words, meaning } = SEVERITY_WORDS[severity];
  const hrefOf = ({ id }: Rule) => view.links.to('/findings', questionOf({ ...asked, severity, rule: id }));
  return (
    <Section id={severity} title={`${words}: ${meaning}`}>
      {RULES.map((rule) => ({ rule, of: grave.filter((finding) => finding.rule === rule.id) })).map(
        ({ rule, of }) => of.length > 0 && <OfRule key={rule.id} rule={rule} findings={of} href={hrefOf(rule)} view={view} />,
      )}
    </Section>
  );
}
