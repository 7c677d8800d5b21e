/** The folders of core whose answers others rely on without looking: who answers, who may vouch, who may read, what is red. */
const STRICT = ['register', 'rating', 'independence', 'access', 'disclosure'];

/** The folders of core in their order, but for `proof`, which is tests only, and `statement`, which is types only. */
export const FOLDERS =
  'day prose council review practice assurance action scheme meeting fact command independence register rating rule position disclosure access act wording'.split(
    ' ',
  );

/** Of a hundred changes to this folder, how many must the tests notice? */
export function aimOf(folder: string): number {
  return STRICT.includes(folder) ? 90 : 80;
}
