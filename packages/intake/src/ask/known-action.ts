import { type Action, isLive, pendingExtension } from '@countersign/core';
import type { Row } from '../row/row.ts';
import { agreedDateSaid, progressSaid, statusSaid, warning } from './row-says.ts';
import type { Reading, Said, SaidOfRow } from './said.ts';

/** What a row asks about an action that the register knows: only what differs. No sheet moves a date that was promised. */
export function asksOfKnown(row: Row, action: Action, reading: Reading): SaidOfRow {
  if (action.stage === 'superseded' || action.stage === 'withdrawn') return { said: [], problems: [] };
  const agreed = agreedAsked(row, action) ? NOTHING : agreedDateSaid(row, reading, action.dates.agreed);
  const status = statusSaid(row, reading, action.stage);
  const owner = ownerSaid(row, action);
  return {
    said: [
      ...rewordedSaid(row, action),
      ...owner.said,
      ...progressSaid(row, action.reports.at(-1)),
      ...datesSaid(row, action),
      ...agreed.said,
      ...status.said,
    ],
    problems: [...owner.problems, ...agreed.problems, ...status.problems],
  };
}

function rewordedSaid({ title, description }: Row, action: Action): readonly Said[] {
  const changed = {
    ...(title === action.title ? {} : { title }),
    ...(description === undefined || description === action.description ? {} : { description }),
  };
  return Object.keys(changed).length === 0 ? [] : [{ verb: 'reword', data: changed }];
}

/** Another due date than the one first promised is a forecast, and rule DAT-2 says so. */
function datesSaid({ due, forecast }: Row, action: Action): readonly Said[] {
  if (!isLive(action) && action.stage !== 'suspended') return [];
  const disputed = due !== undefined && due !== action.dates.original && due !== action.dates.agreed && due !== action.disputedDue;
  return [
    ...(disputed ? [{ verb: 'forecast', data: { date: due, givenAsDue: true } } as const] : []),
    ...(forecast !== undefined && forecast !== action.dates.forecast ? [{ verb: 'forecast', data: { date: forecast } } as const] : []),
  ];
}

function agreedAsked({ agreedDue, approver }: Row, action: Action): boolean {
  const pending = pendingExtension(action.extensions);
  return !isLive(action) || (pending !== null && (pending.to === agreedDue || approver === undefined));
}

/** An action that nobody answers for may be taken by the owner whom the sheet names; one that somebody answers for changes hands only by offer and acceptance. */
function ownerSaid(row: Row, action: Action): SaidOfRow {
  const { accountable, lead } = row;
  if (accountable === undefined || accountable === action.accountable || !isLive(action)) return NOTHING;
  const to = lead ?? action.lead;
  if (action.accountable === null && to !== null && action.handover === null) {
    return {
      said: [
        { verb: 'offer', data: { to } },
        { verb: 'accept', data: { accountable } },
      ],
      problems: [],
    };
  }
  return {
    said: [],
    problems: [
      warning(
        row,
        'accountable',
        accountable,
        `${action.accountable ?? 'nobody'}, who answers for it in the register; offer it there, so that the new owner can accept it`,
      ),
    ],
  };
}

const NOTHING: SaidOfRow = { said: [], problems: [] };
