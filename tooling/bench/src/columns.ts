import { type Columns, columnsOf, rowsById } from './columns/layout.ts';
import { overdueOf, stateOf } from './columns/rating.ts';
import { brokenBy } from './columns/rules.ts';
import { ANY_SIZE, type Contestant } from './contestant.ts';
import { type Counted, countBroken, LEADS, MOVEMENT, NEW, nothingCounted, one, STATES, told } from './counted.ts';
import type { Given } from './given.ts';
import { AS_AT, LAST_MEETING, numberOf } from './register/calendar.ts';

/** The practical limit of one thread: columns of whole numbers, one pass, and no reasons given. */
export const columns: Contestant = {
  name: 'columns, no reasons',
  upTo: ANY_SIZE,
  prepare: async ({ tables }) => {
    const days = twoDaysOf(tables);
    return { run: () => told(passOver(days)) };
  },
};

/** The register on two days, and at which row of the earlier one each action stands; -1 for one that is new. */
export type TwoDays = { readonly now: Columns; readonly before: Columns; readonly rowBefore: Int32Array };

export function twoDaysOf({ now, before }: Given['tables']): TwoDays {
  const rows = rowsById(before, now.actions.length);
  const columnsNow = columnsOf(now, rowsById(now, now.actions.length));
  return { now: columnsNow, before: columnsOf(before, rows), rowBefore: columnsNow.id.map((id) => rows[id] ?? -1) };
}

function passOver({ now, before, rowBefore }: TwoDays): Counted {
  const today = numberOf(AS_AT);
  const meeting = numberOf(LAST_MEETING);
  const counted = nothingCounted();
  const { states, moved } = counted;
  for (let row = 0; row < now.size; row += 1) {
    const state = stateOf(now, row, today);
    one(states, (now.lead[row] as number) * STATES + state);
    const earlier = rowBefore[row] as number;
    one(moved, earlier < 0 ? NEW : (MOVEMENT[stateOf(before, earlier, meeting) * STATES + state] as number));
    countBroken(counted.broken, brokenBy(now, row, today, state));
    countContributors(counted.matrix, now, row);
    const late = overdueOf(now, row, today);
    counted.overdue += late > 0 ? 1 : 0;
    counted.overdueDays += late;
  }
  return counted;
}

/** Each contributing directorate once, however often it contributes. */
function countContributors(matrix: Int32Array, { lead, contributors: { from, directorate } }: Columns, row: number): void {
  const end = from[row + 1] as number;
  let seen = 0;
  for (let at = from[row] as number; at < end; at += 1) {
    const code = directorate[at] as number;
    if ((seen & (1 << code)) === 0) one(matrix, (lead[row] as number) * LEADS + code);
    seen |= 1 << code;
  }
}
