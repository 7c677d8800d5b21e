import { clearingSentence, type Finding, type Rule } from '@countersign/core';
import { ActionLink } from '../shell/action-link.tsx';
import { CountLink } from '../shell/count-link.tsx';
import { Linked } from '../shell/linked.tsx';
import type { View } from '../view.ts';
import { aboutInWords, foundInNames } from './in-names.ts';

type Props = { readonly rule: Rule; readonly findings: readonly Finding[]; readonly href: string; readonly view: View };

/** What one rule found: why it is asked, of what it found what, and what clears it. */
export function OfRule({ rule: { id, title, learned }, findings, href, view }: Props) {
  const clearing = [...new Set(findings.map(({ clearedBy }) => clearingSentence(clearedBy)))];
  const together = clearing.length === 1;
  return (
    <div className="rule">
      <h3 className="govuk-heading-s">
        <span className="ref">{id}</span> {title}: <CountLink count={findings.length} of={`found by ${id}`} href={href} />
      </h3>
      <p className="govuk-body-s secondary">Why it is asked: {learned}.</p>
      {together && <p className="govuk-body rule__clears">What clears it: {clearing[0]}</p>}
      <ul className="govuk-list named">
        {findings.map((finding) => (
          <li
            key={`${finding.action} ${finding.about} ${finding.because.map((found) => foundInNames(found, view.register.council))}`}
            className="named__one"
          >
            <Found finding={finding} view={view} />
            {!together && <p className="govuk-body-s rule__clears">What clears it: {clearingSentence(finding.clearedBy)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Found({ finding, view }: { readonly finding: Finding; readonly view: View }) {
  const { register, links } = view;
  const { action: ref, because } = finding;
  return (
    <>
      {ref === null ? (
        <strong>{aboutInWords(finding, register)}</strong>
      ) : (
        <ActionLink action={{ ref, title: register.action(ref)?.title ?? '' }} links={links} />
      )}
      <p className="govuk-body-s">
        <Linked
          sentence={because.map((found) => foundInNames(found, register.council)).join(' ')}
          figures={[[/\d[\d,]* of its \d[\d,]* areas? (is|are) verified/, links.to('/coverage')]]}
        />
      </p>
    </>
  );
}
