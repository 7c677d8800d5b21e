/**
 * Does a fixture ask for this? A name says where an option stands: `items[].hint` (and all that is in it), `classes=wide` (that
 * value alone), `no items` (where it is missing), `no items[].value` (where there are items and none has a value).
 */
export function asksFor(options: object, name: string): boolean {
  const paths = pathsIn(options, '');
  const has = (path: string) => paths.some((each) => each === path || ['.', '[', '='].some((next) => each.startsWith(path + next)));
  if (!name.startsWith('no ')) return has(name);
  const missing = name.slice('no '.length);
  const around = missing.slice(0, Math.max(0, missing.lastIndexOf('.')));
  return !has(missing) && (around === '' || has(around));
}

function pathsIn(value: unknown, path: string): string[] {
  if (Array.isArray(value) && value.length > 0) return value.flatMap((each) => pathsIn(each, `${path}[]`));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}=${Array.isArray(value) ? '[]' : value}`];
  return Object.entries(value).flatMap(([name, each]) => pathsIn(each, path === '' ? name : `${path}.${name}`));
}
