import { readFileSync } from 'node:fs';

/** The AGS feed: from a server, from a file, or made by the library. */
export async function feedFrom({ from, feed, store, year, asAt, register }) {
  if (from !== undefined) return byHttp(from, { year, asAt, register });
  return feed !== undefined ? inFile(feed) : byLibrary(store, { year, asAt, name: register });
}

async function byHttp(from, { year, asAt, register }) {
  const address = new URL(`/api/v1/registers/${encodeURIComponent(register)}/ags/${year.replace('/', '-')}`, from);
  if (asAt !== undefined) address.searchParams.set('asAt', asAt);
  const answer = await fetch(address).catch((fault) => {
    throw new Error(`${from} cannot be reached: ${fault.cause?.message ?? fault.message}`);
  });
  const body = await answer.json().catch(() => ({ detail: 'it does not answer in JSON' }));
  if (!answer.ok) throw new Error(`${from} answers ${answer.status}: ${body.detail}`);
  return body;
}

/** The schema of the feed says whether a file holds one. */
async function inFile(path) {
  const { agsFeed } = await library('ags-feed/dist/index.js');
  const read = agsFeed.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (read.success) return read.data;
  const [{ path: where, message }] = read.error.issues;
  throw new Error(`${path} holds no AGS feed: ${where.join('.')}: ${message}`);
}

/** What `ags` does, by hand: the register on a day, as the public may read it, and a proof for each entry that the feed needs. */
async function byLibrary(store, { year, asAt = new Date().toISOString().slice(0, 10), name }) {
  const { disclosed, factsOf, pastOf, registerAsAt, schemeOn } = await library('core/dist/index.js');
  const { entriesToProve, extract } = await library('ags-feed/dist/index.js');
  const { openSqlite } = await library('ledger/dist/sqlite.js');
  const ledger = openSqlite(store, { create: false });
  if ('refused' in ledger) throw new Error(`${store} cannot be opened: ${ledger.refused}`);
  const head = await ledger.head(name);
  if (head === null) throw new Error(`${store} holds no register "${name}"`);

  const [entries, leaves] = [[], new Map()];
  for await (const { number, recordedAt, by, facts, prose, leaf } of ledger.read(name, 1, head.size)) {
    entries.push({ number, recordedAt, by, facts: factsOf({ facts, prose }) });
    leaves.set(number, leaf);
  }
  const register = disclosed(registerAsAt(pastOf(entries), { asAt, knownAt: null }), 'public');
  const proofs = new Map();
  for (const number of entriesToProve(register, year)) {
    const { path } = await ledger.proof(name, number);
    proofs.set(number, { leaf: leaves.get(number), path });
  }
  await ledger.close();
  const scheme = schemeOn(register.schemes, asAt);
  return extract({ name, register, head, scheme, financialYear: year, proofOf: (number) => proofs.get(number) });
}

/** As built in this checkout. In a project of your own: `import('@countersign/core')` and so on. */
async function library(path) {
  try {
    return await import(new URL(`../packages/${path}`, import.meta.url));
  } catch (fault) {
    throw new Error(`The library cannot be loaded (${fault.message}). Build it first: npm start. For --store, use Node 24.`);
  }
}
