/** Where a sentence names a thing by its reference, and not by a longer one that begins or ends with it. */
export function named(id: string): RegExp {
  return new RegExp(`(?<![\\w-])${id.replaceAll(/[^\w\s]/g, '\\$&')}(?![\\w-])`);
}
