import type { Day, ProgressReport, StageName } from '@countersign/core';
import type { Problem, Row } from '../row/row.ts';
import type { Reading, Said, SaidOfRow } from './said.ts';

/** What the row tells of progress, unless it is what was told last. Evidence that a sheet names is told, not lodged: there is no file to vouch for. */
export function progressSaid(row: Row, last: ProgressReport | undefined): readonly Said[] {
  const named = row.evidence.length === 0 ? [] : [`Evidence named: ${row.evidence.join('; ')}`];
  const text = [row.update, ...named].filter((each) => each !== undefined).join('\n') || undefined;
  const told = { text, rag: row.rag, percent: row.percent, recoveryPlan: row.recoveryPlan };
  const news = Object.entries(told).filter(([, value]) => value !== undefined);
  const isNews = news.some(([key, value]) => last?.[key as keyof typeof told] !== value);
  return isNews ? [{ verb: 'report', data: Object.fromEntries(news) }] : [];
}

/**
 * A later date that the sheet says was agreed. With an approver it is asked for and granted; without one it is only asked
 * for, and rule DAT-3 says so. `agreed` is the date agreed until now; null takes the row's own due date.
 */
export function agreedDateSaid(row: Row, { mapping: { source } }: Reading, agreed: string | null): SaidOfRow {
  const { agreedDue: to, approver } = row;
  const known = agreed ?? row.due ?? null;
  if (to === undefined || to === known) return NOTHING;
  if (known !== null && to < known)
    return {
      said: [],
      problems: [warning(row, 'agreedDue', to, `a day later than ${known}, which was agreed before; the date is left as it was`)],
    };
  const request: Said = {
    verb: 'requestExtension',
    data: { to, reason: `Given as the agreed date in ${source}`, claimedAgreed: approver === undefined },
  };
  const granted: readonly Said[] = approver === undefined ? [] : [{ verb: 'grantExtension', data: { to, approver } }];
  return { said: [withoutFalse(request), ...granted], problems: [] };
}

/** Where the row says that the action stands, from the stage it is at. A sheet never makes an action assured, and never undoes an assurance. */
export function statusSaid(row: Row, reading: Reading, stage: StageName): SaidOfRow {
  const status = row.completed !== undefined && (row.status === undefined || row.status === 'open') ? 'reportedComplete' : row.status;
  if (status === undefined || status === stage || (status === 'open' && stage === 'offered')) return NOTHING;
  if (stage === 'assured')
    return status === 'reportedComplete'
      ? NOTHING
      : kept(row, 'it was verified, and a sheet cannot undo that; reopen it if it is to be opened again');
  return status === 'open' ? openedAgain(row, reading, stage) : ended(row, reading, status, stage);
}

function ended(
  row: Row,
  { mapping: { source }, on }: Reading,
  status: Exclude<Row['status'], 'open' | undefined>,
  stage: StageName,
): SaidOfRow {
  if (stage !== 'open') return kept(row, `it is ${stage} in the register; change it there`);
  const reason = `Given as ${status} in ${source}`;
  switch (status) {
    case 'reportedComplete':
      return { said: [{ verb: 'reportComplete', on: completedOn(row, on), data: {} }], problems: [] };
    case 'suspended':
      return { said: [{ verb: 'suspend', data: { reason } }], problems: [] };
    case 'withdrawn':
      return { said: [{ verb: 'withdraw', data: { reason } }], problems: [] };
    case 'superseded':
      return kept(row, 'the action that takes its place, which a sheet cannot name; it is taken as open, supersede it in the register');
    case 'riskAccepted':
      return kept(
        row,
        'who accepted the risk and until when, which a sheet cannot say; it is taken as open, accept the risk in the register',
      );
  }
}

function openedAgain(row: Row, { mapping: { source } }: Reading, stage: StageName): SaidOfRow {
  if (stage === 'reportedComplete') return { said: [{ verb: 'reopen', data: { reason: `Given as open in ${source}` } }], problems: [] };
  if (stage === 'suspended') return { said: [{ verb: 'resume', data: { reason: `Given as open in ${source}` } }], problems: [] };
  return kept(row, `it is ${stage} in the register; reopen it there if it is to be opened again`);
}

function completedOn({ completed }: Row, on: Day): Day {
  return completed !== undefined && completed <= on ? (completed as Day) : on;
}

function kept(row: Row, expected: string): SaidOfRow {
  return { said: [], problems: [warning(row, 'status', row.status ?? 'complete', expected)] };
}

/** Something that the sheet says and the register does not take from a sheet. The row is taken without it. */
export function warning({ row }: Row, column: string, saw: string, expected: string): Problem {
  return { row, column, saw, expected, severity: 'warning' };
}

function withoutFalse({ verb, data }: Said): Said {
  return { verb, data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== false)) };
}

const NOTHING: SaidOfRow = { said: [], problems: [] };
