import { dayInWords, type Evidence, evidenceFoundInWords } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { postTitle } from '../names.ts';
import { Section } from '../shell/section.tsx';
import type { OneAction } from './one-action.ts';

/** What was lodged to show that it is done, each piece known by the hash of its bytes. */
export function EvidenceLodged({ one: { action, view } }: { readonly one: OneAction }) {
  const { council } = view.register;
  return (
    <Section id="evidence" title="Evidence">
      {action.evidence.length === 0 ? (
        <p className="govuk-body">None has been lodged.</p>
      ) : (
        <Table
          caption="Evidence that was lodged"
          captionHidden
          rows={action.evidence}
          keyOf={({ sha256, lodgedOn }) => `${sha256} ${lodgedOn}`}
          columns={[
            { name: 'What it is', cell: what },
            { name: 'Lodged', cell: ({ lodgedOn, lodgedBy }) => `${dayInWords(lodgedOn)}, by the ${postTitle(council, lodgedBy)}` },
            { name: 'Fingerprint (SHA-256)', cell: ({ sha256 }) => <Fingerprint sha256={sha256} /> },
          ]}
        />
      )}
    </Section>
  );
}

function what({ title, date, location, replaced, recheck }: Evidence) {
  return (
    <>
      {title}
      {date !== null && <span className="date-line secondary">Of {dayInWords(date)}</span>}
      {location !== null && <span className="date-line secondary">Kept at {location}</span>}
      {recheck !== null && (
        <span className="date-line secondary">
          Found {evidenceFoundInWords(recheck.found)} on {dayInWords(recheck.on)}
        </span>
      )}
      {replaced && <strong className="date-line">Replaced by a later piece</strong>}
    </>
  );
}

const SHORT = 12;

/** The first letters for the eye, the whole for whoever must compare. */
function Fingerprint({ sha256 }: { readonly sha256: string }) {
  return (
    <>
      <code>{sha256.slice(0, SHORT)}</code>
      <code className="fingerprint">
        <span className="govuk-visually-hidden">, whole: </span>
        {sha256}
      </code>
    </>
  );
}
