const BESIDE = 2;

/**
 * Which pages are led to from this one: the first, this one and two on each side of it, and the last. Null stands for those
 * between that are left out, which are never one alone: its number takes no more room than the dots.
 */
export function leavesOf(page: number, pages: number): readonly (number | null)[] {
  const all = Array.from({ length: pages }, (_, index) => index + 1);
  const isLedTo = (each: number) => each === 1 || each === pages || Math.abs(each - page) <= BESIDE;
  const isKept = (each: number) => isLedTo(each) || (isLedTo(each - 1) && isLedTo(each + 1));
  return all.flatMap((each) => (isKept(each) ? [each] : isKept(each - 1) ? [null] : []));
}
