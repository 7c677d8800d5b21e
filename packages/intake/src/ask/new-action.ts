import type { Day } from '@countersign/core';
import type { Row } from '../row/row.ts';
import { agreedDateSaid, progressSaid, statusSaid } from './row-says.ts';
import type { Reading, Said, SaidOfRow } from './said.ts';

/** What a row asks about an action that the register does not know: that it be raised, and then what else the row says. */
export function asksOfNew(row: Row, reading: Reading): SaidOfRow {
  const agreed = agreedDateSaid(row, reading, null);
  const status = statusSaid(row, reading, 'open');
  const said: readonly Said[] = [
    { verb: 'raise', on: raisedOn(row, reading.on), data: raisedAs(row, reading) },
    ...progressSaid(row, undefined),
    ...(row.forecast === undefined ? [] : [{ verb: 'forecast', data: { date: row.forecast } } as const]),
    ...agreed.said,
    ...status.said,
  ];
  return { said, problems: [...agreed.problems, ...status.problems] };
}

/** Raised on its start, unless that is still to come; and never after the day on which it was reported complete. */
function raisedOn({ start, completed }: Row, on: Day): Day {
  const days = [start, completed, on].filter((day) => day !== undefined) as Day[];
  return days.sort()[0] ?? on;
}

function raisedAs(row: Row, { mapping: { source } }: Reading): Said['data'] {
  const { title, description, review, recommendation, area, lead, accountable, priority, kind, horizon, scope, principle, start, due } =
    row;
  const contributors = row.contributors.map((directorate) => ({ directorate }));
  return withoutBlanks({
    ...{
      title,
      description,
      review,
      recommendation,
      area,
      lead,
      accountable,
      priority,
      kind,
      horizon,
      scope,
      principle,
      start,
      due,
      source,
    },
    origins: row.origin?.length ? row.origin : undefined,
    contributors: contributors.length ? contributors : undefined,
    statementYears: row.statementYears.length ? row.statementYears : undefined,
  });
}

/** What a row does not say is not said at all. */
function withoutBlanks(data: Said['data']): Said['data'] {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
