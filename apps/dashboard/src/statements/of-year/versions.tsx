import { type StatementVersion, VERSION_WORDS } from '@countersign/core';
import { Table } from '../../govuk/table.tsx';
import { capital } from '../../shell/capital.ts';
import { DayInWords } from '../../shell/day-in-words.tsx';
import { Section } from '../../shell/section.tsx';
import { CheckpointOf } from './checkpoint-of.tsx';
import type { OfYear } from './of-year.ts';

/** Every version that was published, each to be read word for word, with the head of the record that it was made from. */
export function Versions({ versions, of }: { readonly versions: readonly StatementVersion[]; readonly of: OfYear }) {
  return (
    <Section id="versions" title="Published versions">
      {versions.length === 0 ? (
        <p className="govuk-body">None has been published.</p>
      ) : (
        <Table
          caption="Versions, the latest first"
          captionHidden
          rows={versions.toReversed()}
          keyOf={({ version }) => String(version)}
          columns={[
            { name: 'Version', cell: (each) => <VersionLink version={each} of={of} /> },
            { name: 'Published', cell: ({ on }) => <DayInWords day={on} /> },
            { name: 'As at', cell: ({ asAt }) => <DayInWords day={asAt} /> },
            { name: 'Made from', cell: ({ checkpoint }) => <CheckpointOf checkpoint={checkpoint} /> },
          ]}
        />
      )}
    </Section>
  );
}

function VersionLink({
  version: { version, kind, reason },
  of: { view, year },
}: {
  readonly version: StatementVersion;
  readonly of: OfYear;
}) {
  return (
    <>
      <a className="govuk-link govuk-link--no-visited-state" href={view.links.statement(year, `versions/${version}`)}>
        {`Version ${version}`}
      </a>
      {`: ${capital(VERSION_WORDS[kind])}`}
      {reason !== null && <span className="because">{reason}</span>}
    </>
  );
}
