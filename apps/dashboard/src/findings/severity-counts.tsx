import { type Finding, SEVERITY_WORDS, type Severity } from '@countersign/core';
import { SEVERITIES } from './findings-asked.ts';

type Props = { readonly findings: readonly Finding[]; readonly hrefOf: (severity: Severity) => string };

/** How many errors, warnings and pieces of information, each leading to exactly those. */
export function SeverityCounts({ findings, hrefOf }: Props) {
  return (
    <ul className="tiles tiles--severities">
      {SEVERITIES.map((severity) => (
        <li key={severity} className={`tile tile--${severity}`}>
          <a className="tile__link" href={hrefOf(severity)}>
            <span className="tile__count">{findings.filter((finding) => finding.severity === severity).length}</span>{' '}
            <span className="tile__word">{SEVERITY_WORDS[severity].words}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
