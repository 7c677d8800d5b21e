import type { Row } from '../columns.ts';
import { ROLE } from './schema.ts';
import type { Asks } from './statements.ts';

/** The triggers that keep the record growing, as they are made. */
const TRIGGERS = [
  'command_stands',
  'command_stays',
  'entry_is_next',
  'entry_stands',
  'entry_stays',
  'head_grows',
  'head_stands',
  'head_stays',
  'prose_is_erased',
  'prose_stands',
  'prose_stays',
];

const STANDING = `SELECT tgname AS name FROM pg_trigger WHERE tgrelid IN
  (SELECT oid FROM pg_class WHERE relnamespace = 'countersign'::regnamespace) AND NOT tgisinternal AND tgenabled = 'O'`;

const MAY_WRITE = `SELECT relname AS name FROM pg_class
  WHERE relnamespace = 'countersign'::regnamespace AND relkind = 'r' AND has_table_privilege('${ROLE}', oid, 'INSERT, UPDATE, DELETE, TRUNCATE')`;

/** What is wrong with the store itself: a trigger that was taken away or switched off, a table that may be written past the functions. */
export async function faultsIn(asks: Asks): Promise<readonly string[]> {
  const standing = new Set(await namesIn(asks, STANDING));
  const gone = TRIGGERS.filter((trigger) => !standing.has(trigger));
  const open = await namesIn(asks, MAY_WRITE);
  return [
    ...gone.map((trigger) => `the trigger ${trigger} is missing or switched off`),
    ...open.map((table) => `the role ${ROLE} may write to ${table} directly`),
  ];
}

async function namesIn(asks: Asks, sql: string): Promise<readonly string[]> {
  const { rows } = await asks.query<Row>(sql);
  return rows.map(({ name }) => String(name)).sort();
}
