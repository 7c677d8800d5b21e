import { CODED, TEN } from '../answer.ts';
import { AS_AT, LAST_MEETING, numberOf } from '../register/calendar.ts';
import { AGREEMENT, LIVE, OUTCOME, TABLES } from '../tables.ts';

/** What one database says in other words than another. */
export type Dialect = {
  /** The value in the last row, by `place`, of the further rows `x` of the action `a`; null when there is none. */
  readonly last: (value: string, table: string, where: string) => string;
};

/** The tables of both days: `now_actions`, `before_actions` and so on. */
export const SCHEMA: readonly string[] = (['now', 'before'] as const).flatMap((when) =>
  Object.entries(TABLES).map(([name, columns]) => `CREATE TABLE ${when}_${name} (${columns.map(columnOf).join(', ')})`),
);

function columnOf(name: string): string {
  return name === 'id' ? 'id INTEGER PRIMARY KEY' : `${name} INTEGER`;
}

const codeOf = (state: (typeof CODED)[number]) => CODED.indexOf(state);
const MAY_BE_LATE = `(${[LIVE, codeOf('suspended'), codeOf('riskAccepted')].join(', ')})`;

/** How many actions of each lead, state and state at the last meeting (null for new ones), how many days late, and what they break. */
export function summarySql(dialect: Dialect): string {
  const today = numberOf(AS_AT);
  const broken = brokenSql(today);
  const counts = TEN.map((id) => `SUM(CASE WHEN ${broken[id]} THEN 1 ELSE 0 END)`);
  return `
    WITH ${rated('now', today, dialect)}, ${rated('before', numberOf(LAST_MEETING), dialect)}
    SELECT a.lead, a.state, t.state, COUNT(*), SUM(CASE WHEN a.late > 0 THEN 1 ELSE 0 END), SUM(a.late), ${counts.join(', ')}
    FROM now_rated a LEFT JOIN before_rated t ON t.id = a.id
    GROUP BY a.lead, a.state, t.state`;
}

/** In how many actions a lead directorate meets a contributor. */
export const MATRIX_SQL = `
  SELECT a.lead, c.directorate, COUNT(*)
  FROM (SELECT DISTINCT action, directorate FROM now_contributors) c JOIN now_actions a ON a.id = c.action
  GROUP BY a.lead, c.directorate`;

/** Every action with its agreed date, its lateness and its state by the scheme `countersign-1`. */
function rated(when: 'now' | 'before', day: number, dialect: Dialect): string {
  const agreed = `COALESCE(${dialect.last('x.until', `${when}_extensions`, `x.outcome = ${OUTCOME.granted}`)}, a.due)`;
  return `
    ${when}_dated AS MATERIALIZED (SELECT a.*, ${agreed} AS agreed FROM ${when}_actions a),
    ${when}_late AS MATERIALIZED (
      SELECT d.action FROM ${when}_dependencies d JOIN ${when}_actions a ON a.id = d.other
      WHERE a.stage IN ${MAY_BE_LATE} AND ${agreed} < ${day}),
    ${when}_rated AS MATERIALIZED (
      SELECT a.*, ${stateSql(when, day, dialect)} AS state,
        CASE WHEN a.stage IN ${MAY_BE_LATE} AND a.agreed < ${day} THEN ${day} - a.agreed ELSE 0 END AS late
      FROM ${when}_dated a)`;
}

function stateSql(when: string, day: number, { last }: Dialect): string {
  return `CASE
    WHEN a.stage <> ${LIVE} THEN a.stage
    WHEN a.agreed IS NULL THEN ${codeOf('notRated')}
    WHEN a.accountable IS NULL OR ${day} - a.agreed > 31 OR (a.agreed < ${day} AND a.recovery_plan = 0)
      OR ${day} - a.last_update >= 183 OR (a.followed_on IS NULL AND ${day} - a.returned_on > 31) THEN ${codeOf('red')}
    WHEN a.start > ${day} THEN ${codeOf('notYetDue')}
    WHEN a.agreed < ${day} OR a.forecast > a.agreed OR a.returned_on IS NOT NULL OR ${day} - a.last_update >= 92
      OR a.agreed > a.original
      OR (a.agreed - ${day} <= 28 AND EXISTS (SELECT 1 FROM ${when}_milestones x WHERE x.action = a.id AND x.met IS NULL))
      OR a.id IN (SELECT action FROM ${when}_late)
      OR ${last('x.rag', `${when}_reports`, 'x.rag IS NOT NULL')} > 0 THEN ${codeOf('amber')}
    ELSE ${codeOf('green')} END`;
}

/** When does an action `a` break each of the ten rules? */
function brokenSql(day: number): { readonly [Rule in (typeof TEN)[number]]: string } {
  const has = (table: string, where = '1 = 1') => `EXISTS (SELECT 1 FROM now_${table} x WHERE x.action = a.id AND (${where}))`;
  const live = `a.stage = ${LIVE}`;
  const reported = `a.stage = ${codeOf('reportedComplete')}`;
  const agreed = `x.state IN (${AGREEMENT.agreed}, ${AGREEMENT.inForce}) OR (x.state = ${AGREEMENT.drafted} AND ${day} - x.drafted_on <= 90)`;
  return {
    'OWN-1': `${live} AND a.accountable IS NULL`,
    'OWN-2': `${live} AND (a.lead IS NULL OR ${has('contributors', 'x.post IS NULL')})`,
    'OWN-3': `${live} AND ${has('contributors')} AND NOT ${has('agreements', agreed)}`,
    'DAT-1': `${live} AND a.agreed IS NULL`,
    'DAT-2': 'a.disputed_due IS NOT NULL AND a.disputed_due IS DISTINCT FROM a.original',
    'DAT-3': has('extensions', `x.claimed = 1 AND x.outcome <= ${OUTCOME.deferred}`),
    'CLS-2': `${reported} AND NOT ${has('evidence', 'x.replaced = 0')}`,
    'CLS-3': `${reported} AND ${day} - a.since > 90`,
    'DEP-1': `${live} AND ${has('bodies', 'x.contact IS NULL OR x.fallback IS NULL')}`,
    'RAG-3': `a.state <= ${codeOf('amber')} AND a.recovery_plan = 0`,
  };
}
