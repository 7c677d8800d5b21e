/** Do these say the same? What they hold is compared, and not the order in which its fields were written down. */
export function isSame(one: unknown, other: unknown): boolean {
  return spelt(one) === spelt(other);
}

function spelt(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    isFields(each) ? Object.fromEntries(Object.entries(each).toSorted(byName)) : each,
  );
}

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
