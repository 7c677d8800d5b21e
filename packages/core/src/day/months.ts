// By its own door: whoever opens the whole of date-fns waits for three hundred files.
import { addMonths } from 'date-fns/addMonths';
import type { Day } from './day.ts';

/** The day so many calendar months later. The last days of a month go to the last of a shorter one: 31 January and a month is 28 February. */
export function monthsLater(from: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  // Noon, because in some zones there are days without a midnight.
  const there = addMonths(new Date(year, month - 1, date, 12), months);
  return [there.getFullYear(), there.getMonth() + 1, there.getDate()].map((part) => String(part).padStart(2, '0')).join('-') as Day;
}
