/** Names that Windows keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The file in which the page of an address is kept, `actions--rating-red.html` for `/actions?rating=red`: letters, digits and `-` and `_`
 * alone, so that every file system and every web server takes it, and no two addresses share one. A name that differs from another by
 * capitals only gets a number, because not every file system tells them apart.
 */
export function fileNames(): (address: string) => string {
  const known = new Map<string, string>();
  const taken = new Set<string>();
  return (address) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const stem = stemOf(address);
    let name = stem;
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${stem}-${next}`;
    taken.add(name.toLowerCase());
    known.set(address, `${name}.html`);
    return `${name}.html`;
  };
}

function stemOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://site.invalid');
  const path = pathname.split('/').filter(Boolean).map(decodeURIComponent).map(segment).join('/');
  const asked = [...searchParams].map(([name, value]) => `--${safe(name)}-${safe(value).replaceAll('-', '_2D')}`);
  return `${path === '' ? 'index' : path}${asked.join('')}`;
}

function segment(text: string): string {
  const name = safe(text);
  return RESERVED.test(name) ? `${name}_` : name;
}

/** Everything but letters, digits and `-` as `_` and two digits of hexadecimal. */
function safe(text: string): string {
  return encodeURIComponent(text)
    .replace(/[_.!~*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%', '_');
}

/** How a page in one file links to another file of the site. */
export function relativeTo(file: string, target: string): string {
  return `${'../'.repeat(file.split('/').length - 1)}${target}`;
}
