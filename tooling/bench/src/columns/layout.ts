import { type Cell, TABLES, type TableName, type Tables } from '../tables.ts';

/** Where there is no such day. It is earlier than any, so that "later than" is false of it without being asked. */
export const NONE = 0;

/** What belongs to an action as further rows: those from `from[row]` to `from[row + 1]`. */
export type Rows<Column extends string> = { readonly from: Int32Array } & { readonly [Name in Column]: Int32Array };

/**
 * A register as columns of whole numbers, an action a row: days since 1970, codes and flags. What is normalised stays so: the
 * agreed date is still found among the extensions, and a milestone unmet among the milestones.
 */
export type Columns = {
  readonly size: number;
  readonly id: Int32Array;
  /** The directorate's code and 1; 0 for none. */
  readonly lead: Uint8Array;
  readonly stage: Uint8Array;
  readonly flags: Uint8Array;
  readonly since: Int32Array;
  readonly start: Int32Array;
  readonly original: Int32Array;
  readonly due: Int32Array;
  readonly forecast: Int32Array;
  readonly lastUpdate: Int32Array;
  readonly returnedOn: Int32Array;
  readonly disputedDue: Int32Array;
  readonly extensions: Rows<'until' | 'claimed' | 'outcome'>;
  readonly milestones: Rows<'met'>;
  readonly contributors: Rows<'directorate' | 'post'>;
  readonly reports: Rows<'rag'>;
  readonly evidence: Rows<'replaced'>;
  readonly dependencies: Rows<'row'>;
  readonly bodies: Rows<'contact' | 'fallback'>;
  readonly agreements: Rows<'state' | 'draftedOn'>;
};

export const OWNED = 1;
export const PLANNED = 2;
export const FOLLOWED = 4;

/** The tables laid out as columns. The second argument says at which row an action stands. */
export function columnsOf(tables: Tables, rowOf: Int32Array): Columns {
  const { actions } = tables;
  const place = (name: (typeof TABLES)['actions'][number]) => TABLES.actions.indexOf(name);
  const days = (name: (typeof TABLES)['actions'][number]) => Int32Array.from(actions, (row) => row[place(name)] ?? NONE);
  const children = <Column extends string>(name: Exclude<TableName, 'actions'>, columns: Readonly<Record<Column, string>>) =>
    rowsOf<Column>({ rows: tables[name], names: TABLES[name], columns, rowOf, size: actions.length });
  return {
    size: actions.length,
    id: days('id'),
    lead: Uint8Array.from(actions, (row) => (row[place('lead')] ?? -1) + 1),
    stage: Uint8Array.from(actions, (row) => row[place('stage')] ?? 0),
    flags: Uint8Array.from(actions, flagsOf),
    since: days('since'),
    start: days('start'),
    original: days('original'),
    due: days('due'),
    forecast: days('forecast'),
    lastUpdate: days('last_update'),
    returnedOn: days('returned_on'),
    disputedDue: days('disputed_due'),
    extensions: children('extensions', { until: 'until', claimed: 'claimed', outcome: 'outcome' }),
    milestones: children('milestones', { met: 'met' }),
    contributors: children('contributors', { directorate: 'directorate', post: 'post' }),
    reports: children('reports', { rag: 'rag' }),
    evidence: children('evidence', { replaced: 'replaced' }),
    dependencies: withRows(children('dependencies', { row: 'other' }), rowOf),
    bodies: children('bodies', { contact: 'contact', fallback: 'fallback' }),
    agreements: children('agreements', { state: 'state', draftedOn: 'drafted_on' }),
  };
}

/** At which row of these tables does the action of each id stand? -1 where it does not. */
export function rowsById({ actions }: Tables, size: number): Int32Array {
  const rows = new Int32Array(size).fill(-1);
  for (const [row, [id]] of actions.entries()) rows[id ?? -1] = row;
  return rows;
}

function flagsOf(row: readonly Cell[]): number {
  const has = (name: (typeof TABLES)['actions'][number], flag: number) => (row[TABLES.actions.indexOf(name)] ? flag : 0);
  return has('accountable', OWNED) | has('recovery_plan', PLANNED) | has('followed_on', FOLLOWED);
}

type RowsOf<Column extends string> = {
  readonly rows: Tables[TableName];
  readonly names: readonly string[];
  readonly columns: Readonly<Record<Column, string>>;
  readonly rowOf: Int32Array;
  readonly size: number;
};

/** Rows in the order of the actions that they belong to; what has no value is -1. */
function rowsOf<Column extends string>({ rows, names, columns, rowOf, size }: RowsOf<Column>): Rows<Column> {
  const ordered = rows.toSorted((one, other) => (rowOf[one[0] ?? -1] ?? -1) - (rowOf[other[0] ?? -1] ?? -1));
  const from = new Int32Array(size + 1);
  for (const [id] of ordered) from[(rowOf[id ?? -1] ?? -1) + 1] = (from[(rowOf[id ?? -1] ?? -1) + 1] ?? 0) + 1;
  for (let row = 0; row < size; row += 1) from[row + 1] = (from[row + 1] ?? 0) + (from[row] ?? 0);
  const named = Object.entries<string>(columns).map(([column, name]) => {
    const place = names.indexOf(name);
    return [column, Int32Array.from(ordered, (row) => row[place] ?? -1)];
  });
  return { from, ...Object.fromEntries(named) };
}

function withRows(dependencies: Rows<'row'>, rowOf: Int32Array): Rows<'row'> {
  return { from: dependencies.from, row: dependencies.row.map((id) => rowOf[id] ?? -1) };
}
