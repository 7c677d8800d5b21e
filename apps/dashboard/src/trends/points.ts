import type { Counts, Day } from '@countersign/core';
import type { Reader } from '../reader.ts';
import type { View } from '../view.ts';

/** Where the register stood on the day of a meeting, or on the day the page is read. */
export type Point = { readonly day: Day; readonly committee: string | null; readonly total: number; readonly counts: Counts };

/** How the register stood at each meeting up to the day, the oldest first, and on the day itself. */
export async function pointsOf({ position, register }: View, reader: Reader): Promise<readonly Point[]> {
  const meetings = register.meetings.filter(({ date }) => date <= position.asAt);
  const days = [...new Map(meetings.map(({ date, committee }) => [date, committee]))];
  const points = await Promise.all(days.map(([day, committee]) => pointOn(day, committee, reader)));
  if (points.at(-1)?.day === position.asAt) return points;
  return [...points, { day: position.asAt, committee: null, total: position.total, counts: position.counts }];
}

async function pointOn(day: Day, committee: string, reader: Reader): Promise<Point> {
  const { total, counts } = await reader.position(day);
  return { day, committee, total, counts };
}
