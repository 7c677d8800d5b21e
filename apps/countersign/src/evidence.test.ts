import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { databases } from '@countersign/postgres';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Answered, ofProject, place } from './command-line.suite.ts';

/** As built: `npm test` builds first. */
const main = ofProject('apps/countersign/dist/main.js');
const hashOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Files of many lengths, the first of them empty, from a seed: the same at each run. */
const SEED = 20_240_402;
const FILES = 25;
const someBytes = (number: number): Buffer =>
  createHash('shake256', { outputLength: number ** 4 })
    .update(`${SEED} ${number}`)
    .digest();

const MINUTES = 'The minutes of 14 March, signed';
const NAME = hashOf(MINUTES);
const OWNER = 'Head of Admissions';
const AUDIT = 'Head of Internal Audit';

/** A command in a process of its own: how it ended, and what it said. */
async function command(cwd: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Answered> {
  const child = spawn(process.execPath, [main, ...words, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, INIT_CWD: cwd, COUNTERSIGN_NOW: '2024-04-02T09:00:00.000Z', ...env },
  });
  const [out, told, [exit]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { exit, json: out === '' ? null : JSON.parse(out), words: told } as Answered;
}

/** A register with an action that is open, and a file that shows what was done. */
async function begun() {
  const here = place();
  const evidence = (...words: string[]) => here.countersign('evidence', ...words);
  const apart = (...words: string[]) => command(here.cwd, ['evidence', ...words]);
  const lodging = ['--ref', 'GA1', '--as', OWNER, '--title', 'The minutes'];
  await here.countersign('init', '--name', 'Somewhere');
  await here.does('raise', 'GA1', 'clerk', '2024-03-01', { title: 'Publish', lead: 'CFE', accountable: OWNER, due: '2024-06-30' });
  here.file('minutes.txt', MINUTES);
  return { ...here, evidence, apart, lodging, kept: (sha256 = NAME) => join(here.cwd, 'data/evidence', sha256.slice(0, 2), sha256) };
}

/** The same, assured on that file. */
async function assured(
  lodge: (here: Awaited<ReturnType<typeof begun>>) => Promise<unknown> = (here) => here.evidence('add', 'minutes.txt', ...here.lodging),
) {
  const here = await begun();
  await lodge(here);
  await here.does('reportComplete', 'GA1', OWNER, '2024-04-02');
  await here.does('verify', 'GA1', AUDIT, '2024-04-02', { line: 3, method: 'tested', outcome: 'implemented' });
  const stage = async () => (await here.countersign('position')).json.actions[0].rating.state as string;
  const entries = async () => (await here.countersign('verify')).json.entries as number;
  return { ...here, stage, entries };
}

/** A document store of somebody else's, on this machine; what it answers may change. */
async function store(answer: RequestListener) {
  let answers = answer;
  const server = createServer((request, response) => answers(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.closeAllConnections());
  onTestFinished(() => void server.close());
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/minutes`,
    now: (other: RequestListener) => {
      answers = other;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
/** Changes what is kept, as somebody with the disk can. */
function change(path: string): void {
  chmodSync(path, 0o600);
  writeFileSync(path, 'x');
}

/** Sends a part of what it promised, and breaks off. */
const breaksOff: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-length': '99' }).write('x', () => response.destroy());
};
const gives =
  (content: string | Uint8Array): RequestListener =>
  (_, response) =>
    void response.end(content);
const says =
  (status: number, headers: { readonly [name: string]: string } = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end('Sign in');

test('the app is built first', () => expect(existsSync(main)).toBe(true));

describe('evidence add', () => {
  test('keeps the file, and lodges the hash of the very bytes that are got back', async () => {
    const { apart, lodging, cwd } = await begun();
    const added = await apart('add', 'minutes.txt', ...lodging, '--date', '2024-03-14');
    expect(added).toMatchObject({ exit: 0, json: { ref: 'GA1', sha256: NAME, kept: 'here', head: { size: expect.any(Number) } } });
    expect(added.json.facts.at(-1)).toEqual({
      fact: 'evidenceLodged',
      on: '2024-04-02',
      ref: 'GA1',
      sha256: NAME,
      title: 'The minutes',
      date: '2024-03-14',
      kept: 'here',
    });
    expect(await apart('get', added.json.facts.at(-1).sha256, '--out', 'back.txt')).toMatchObject({ exit: 0, json: { size: 31 } });
    expect(readFileSync(join(cwd, 'back.txt'), 'utf8')).toBe(MINUTES);
  });

  test(`of ${FILES} files lodges of each the hash of the bytes that are got back (seed ${SEED})`, async () => {
    const { evidence, lodging, file, cwd, countersign } = await begun();
    for (let number = 0; number < FILES; number += 1) {
      const bytes = someBytes(number);
      const lodged = await evidence('add', file(`${number}.bin`, bytes), ...lodging);
      const { sha256 } = lodged.json.facts.at(-1);
      await evidence('get', sha256, '--out', `${number}.back`);
      const back = readFileSync(join(cwd, `${number}.back`));
      expect([hashOf(back), back.equals(bytes)]).toEqual([sha256, true]);
    }
    expect((await countersign('verify')).json.evidence).toEqual({ whole: FILES, missing: 0, damaged: 0 });
  });

  test('with the same key is answered the same, and adds nothing', async () => {
    const { evidence, lodging } = await begun();
    const first = await evidence('add', 'minutes.txt', ...lodging, '--key', 'K1');
    const again = await evidence('add', 'minutes.txt', ...lodging, '--key', 'K1');
    expect(again).toMatchObject({ exit: 0, json: { ...first.json, repeated: true } });
  });

  test('keeps what was lodged in the place of another', async () => {
    const { evidence, lodging, file, countersign } = await begun();
    await evidence('add', 'minutes.txt', ...lodging);
    file('anew.txt', 'The minutes, as amended');
    expect(await evidence('add', 'anew.txt', ...lodging, '--replaces', NAME)).toMatchObject({ exit: 0, json: { kept: 'here' } });
    expect((await countersign('verify')).json).toMatchObject({ ok: true, evidence: { whole: 2, missing: 0, damaged: 0 } });
  });

  test('says which of its words are exempt, as `do lodgeEvidence` does', async () => {
    const { evidence, lodging } = await begun();
    const exempt = [{ field: 'evidence', paragraph: 3, publicInterest: 'A contract is being let' }];
    const { json } = await evidence('add', 'minutes.txt', ...lodging, '--exempt', JSON.stringify(exempt));
    expect(json.facts.at(-1)).toMatchObject({ exempt });
  });

  test.each<[string, string[], number, object]>([
    ['an action that is not there', ['minutes.txt', '--ref', 'GA9', '--as', OWNER, '--title', 'x'], 1, { refused: 'noSuchAction' }],
    ['a file that is not there', ['none.txt', '--ref', 'GA1', '--as', OWNER, '--title', 'x'], 3, { refused: 'fileUnreadable' }],
    ['a folder', ['data', '--ref', 'GA1', '--as', OWNER, '--title', 'x'], 3, { refused: 'fileUnreadable' }],
    ['no title', ['minutes.txt', '--ref', 'GA1', '--as', OWNER], 1, { refused: 'unfit' }],
    ['no action', ['minutes.txt', '--as', OWNER, '--title', 'x'], 1, { refused: 'unfit' }],
    ['nobody who lodges it', ['minutes.txt', '--ref', 'GA1', '--title', 'x'], 2, { refused: 'usage' }],
    ['no file', ['--ref', 'GA1', '--as', OWNER, '--title', 'x'], 2, { refused: 'usage' }],
    ['a file and a link', ['minutes.txt', '--link', 'minutes.txt', '--ref', 'GA1', '--as', OWNER, '--title', 'x'], 2, { refused: 'usage' }],
    ['more than may be', ['minutes.txt', '--limit', '0.00001', '--ref', 'GA1', '--as', OWNER, '--title', 'x'], 1, { refused: 'tooLarge' }],
    ['no limit at all', ['minutes.txt', '--limit', '0', '--ref', 'GA1', '--as', OWNER, '--title', 'x'], 2, { refused: 'usage' }],
    ['a password', ['--link', 'http://me:secret@127.0.0.1/', '--ref', 'GA1', '--as', OWNER, '--title', 'x'], 2, { refused: 'usage' }],
  ])('refuses %s, keeps nothing and lodges nothing', async (_, words, exit, json) => {
    const { evidence, cwd, countersign } = await begun();
    const before = (await countersign('verify')).json.entries;
    expect(await evidence('add', ...words)).toMatchObject({ exit, json });
    const folder = join(cwd, 'data/evidence');
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual(existsSync(folder) ? ['unfinished'] : []);
    expect((await countersign('verify')).json.entries).toBe(before);
  });

  test('says so where the folder cannot be made, and lodges nothing', async () => {
    const { evidence, lodging, file } = await begun();
    file('blocked', '');
    const answer = await evidence('add', 'minutes.txt', ...lodging, '--evidence', 'blocked');
    expect(answer).toMatchObject({ exit: 3, json: { refused: 'folderUnwritable', because: expect.stringContaining('not lodged') } });
  });

  test('killed between the two has kept a file and lodged nothing; the same again does both, once', async () => {
    const { evidence, lodging, cwd, kept, countersign } = await begun();
    mkdirSync(join(cwd, 'data/evidence', NAME.slice(0, 2)), { recursive: true });
    writeFileSync(kept(), MINUTES, { mode: 0o400 });
    expect((await countersign('verify')).json).toMatchObject({ ok: true, evidence: { whole: 0, missing: 0, damaged: 0 } });
    expect(await evidence('add', 'minutes.txt', ...lodging)).toMatchObject({ exit: 0, json: { sha256: NAME } });
    expect((await countersign('verify')).json).toMatchObject({ ok: true, evidence: { whole: 1, missing: 0, damaged: 0 } });
  });

  test('by two at once of the same file to two actions keeps it once, and lodges it for both', async () => {
    const { does, cwd, lodging, apart, countersign } = await begun();
    await does('raise', 'GA2', 'clerk', '2024-03-01', { title: 'Keep', lead: 'CFE', accountable: OWNER, due: '2024-06-30' });
    const other = lodging.map((word) => (word === 'GA1' ? 'GA2' : word));
    const both = await Promise.all([apart('add', 'minutes.txt', ...lodging), apart('add', 'minutes.txt', ...other)]);
    expect(both.map(({ exit, json }) => [exit, json.sha256])).toEqual([
      [0, NAME],
      [0, NAME],
    ]);
    expect(readdirSync(join(cwd, 'data/evidence')).toSorted()).toEqual([NAME.slice(0, 2), 'unfinished'].toSorted());
    expect((await countersign('verify')).json).toMatchObject({ ok: true, evidence: { whole: 1 } });
  });
});

describe('evidence add --link', () => {
  test('keeps the hash, the day and the link, and no bytes', async () => {
    const { evidence, lodging, cwd } = await begun();
    const { json, exit } = await evidence('add', '--link', 'minutes.txt', ...lodging);
    expect({ exit, fact: json.facts.at(-1) }).toMatchObject({
      exit: 0,
      fact: { sha256: NAME, on: '2024-04-02', location: join(cwd, 'minutes.txt'), kept: 'elsewhere' },
    });
    expect(existsSync(join(cwd, 'data/evidence'))).toBe(false);
    expect(await evidence('get', NAME, '--out', 'back.txt')).toMatchObject({ exit: 1, json: { refused: 'notKept' } });
  });

  test('hashes what an address gives', async () => {
    const { evidence, lodging } = await begun();
    const { address } = await store(gives(MINUTES));
    const { json } = await evidence('add', '--link', address, ...lodging);
    expect(json).toMatchObject({ sha256: NAME, kept: 'elsewhere', location: address });
  });

  test.each<[string, RequestListener, string[], RegExp]>([
    ['is not there', says(404), [], /404/],
    ['asks to sign in', says(401), [], /401/],
    ['sends on elsewhere', says(302, { location: 'http://127.0.0.1/sign-in' }), [], /sends on to .*sign-in/],
    ['is larger than may be', gives('x'.repeat(5_000)), ['--limit', '0.004'], /larger than 4000 bytes/],
    ['does not answer in time', () => undefined, ['--wait', '0.3'], /within 0\.3 seconds/],
    ['breaks off half-way', breaksOff, [], /./],
  ])('lodges nothing that %s', async (_, answer, more, because) => {
    const { evidence, lodging } = await begun();
    const { address } = await store(answer);
    const refusal = await evidence('add', '--link', address, ...lodging, ...more);
    expect(refusal).toMatchObject({ exit: 3, json: { refused: 'fileUnreadable', because: expect.stringMatching(because) } });
  });
});

describe('evidence get', () => {
  test('gives out nothing that is damaged', async () => {
    const { evidence, lodging, cwd, kept } = await begun();
    await evidence('add', 'minutes.txt', ...lodging);
    chmodSync(kept(), 0o600);
    writeFileSync(kept(), 'The minutes of 15 March, signed');
    expect(await evidence('get', NAME, '--out', 'back.txt')).toMatchObject({
      exit: 3,
      json: { refused: 'evidenceDamaged', sha256: NAME, found: hashOf('The minutes of 15 March, signed') },
    });
    expect(readdirSync(cwd).filter((name) => name.startsWith('back'))).toEqual([]);
  });

  test('writes over nothing', async () => {
    const { evidence, lodging, cwd } = await begun();
    await evidence('add', 'minutes.txt', ...lodging);
    expect(await evidence('get', NAME, '--out', 'minutes.txt')).toMatchObject({ exit: 3, json: { refused: 'fileUnwritable' } });
    expect(readFileSync(join(cwd, 'minutes.txt'), 'utf8')).toBe(MINUTES);
  });

  test.each([[['get']], [['get', NAME]], [['get', NAME, NAME, '--out', 'x']], [['give', NAME]], [[]]])(
    'ends in 2 with: evidence %j',
    async (words) => {
      expect(await (await begun()).evidence(...words)).toMatchObject({ exit: 2, json: { refused: 'usage' } });
    },
  );
});

describe('evidence check', () => {
  const check = ['check', '--as', 'clerk'];

  test('finds all the same, and records nothing unless it is asked to', async () => {
    const { evidence, entries, stage } = await assured();
    const before = await entries();
    expect(await evidence(...check)).toMatchObject({
      exit: 0,
      json: { recorded: 0, pieces: [{ ref: 'GA1', sha256: NAME, found: 'same' }] },
    });
    expect(await entries()).toBe(before);
    expect(await evidence(...check, '--record')).toMatchObject({ exit: 0, json: { recorded: 1 } });
    expect([await entries(), await stage()]).toEqual([before + 1, 'assured']);
  });

  test.each<[string, (path: string) => void, object | string, string]>([
    ['damaged', change, { changedTo: hashOf('x') }, 'evidenceChanged'],
    ['gone', (path) => rmSync(path), 'missing', 'evidenceMissing'],
  ])('of a kept file that is %s ends in 1, and what rested on it is no longer assured', async (_, spoil, found, why) => {
    const { evidence, kept, stage, countersign } = await assured();
    spoil(kept());
    expect(await evidence(...check)).toMatchObject({ exit: 1, json: { recorded: 1, pieces: [{ found }] } });
    expect(await stage()).toBe('reportedComplete');
    const findings = (await countersign('check')).json.findings.filter(({ rule }: { rule: string }) => rule === 'CLS-10');
    expect(findings).toMatchObject([{ action: 'GA1', severity: 'error', clearedBy: 'lodgeEvidence', because: [{ found: why }] }]);
  });

  test('records what is known already no second time, and still ends in 1', async () => {
    const { evidence, kept, entries } = await assured();
    rmSync(kept());
    await evidence(...check);
    const before = await entries();
    expect(await evidence(...check)).toMatchObject({ exit: 1, json: { recorded: 0 } });
    expect(await entries()).toBe(before);
  });

  test('records as one entry all that has changed', async () => {
    const { evidence, lodging, file, entries, cwd, kept } = await assured();
    file('more.txt', 'More');
    await evidence('add', '--link', 'more.txt', ...lodging);
    rmSync(kept());
    rmSync(join(cwd, 'more.txt'));
    const before = await entries();
    expect(await evidence(...check)).toMatchObject({ exit: 1, json: { recorded: 2 } });
    expect(await entries()).toBe(before + 1);
  });

  test('of a file that was put back records that, and the assurance stays stale until somebody verifies afresh', async () => {
    const { evidence, kept, stage, does } = await assured();
    renameSync(kept(), `${kept()}.away`);
    await evidence(...check);
    renameSync(`${kept()}.away`, kept());
    expect(await evidence(...check)).toMatchObject({ exit: 0, json: { recorded: 1, pieces: [{ found: 'same' }] } });
    expect(await stage()).toBe('reportedComplete');
    await does('verify', 'GA1', AUDIT, '2024-04-02', { line: 3, method: 'tested', outcome: 'implemented' });
    expect(await stage()).toBe('assured');
  });

  test('takes a folder in which nothing ever was for another, not for one from which all is gone', async () => {
    const { evidence, stage, cwd } = await assured();
    renameSync(join(cwd, 'data/evidence'), join(cwd, 'away'));
    expect(await evidence(...check)).toMatchObject({ exit: 3, json: { refused: 'noEvidenceFolder' } });
    expect(await stage()).toBe('assured');
    expect(await evidence(...check, '--evidence', 'away')).toMatchObject({ exit: 0, json: { pieces: [{ found: 'same' }] } });
    expect(await command(cwd, ['evidence', ...check], { COUNTERSIGN_EVIDENCE: 'away' })).toMatchObject({ exit: 0 });
  });

  test('looks at one action alone, and knows which there are', async () => {
    const { evidence, does } = await assured();
    await does('raise', 'GA2', 'clerk', '2024-03-01', { title: 'Keep', lead: 'CFE', accountable: OWNER, due: '2024-06-30' });
    expect((await evidence(...check, '--ref', 'GA2')).json.pieces).toEqual([]);
    expect(await evidence(...check, '--ref', 'GA9')).toMatchObject({ exit: 1, json: { refused: 'noSuchAction' } });
    expect(await evidence('check')).toMatchObject({ exit: 2 });
  });

  test('leaves alone what was lodged by its hash alone, and says so', async () => {
    const { evidence, stage } = await assured((here) =>
      here.does('lodgeEvidence', 'GA1', OWNER, '2024-04-02', { sha256: NAME, title: 'Paper', location: 'Cabinet 3' }),
    );
    expect(await evidence(...check)).toMatchObject({
      exit: 0,
      json: { recorded: 0, pieces: [{ found: null, because: expect.stringContaining('hash alone') }] },
    });
    expect(await stage()).toBe('assured');
  });
});

describe('evidence check of a link', () => {
  const check = ['check', '--as', 'clerk', '--wait', '2'];

  test('to a path finds it the same, changed, gone; and says nothing of it when its folder is gone too, as of a share that is not mounted', async () => {
    const share = (cwd: string) => join(cwd, 'share');
    const { evidence, cwd, stage } = await assured(async ({ cwd, evidence, lodging }) => {
      mkdirSync(share(cwd));
      writeFileSync(join(share(cwd), 'minutes.txt'), MINUTES);
      await evidence('add', '--link', 'share/minutes.txt', ...lodging);
    });
    const found = async () => (await evidence(...check)).json.pieces[0].found;
    expect(await found()).toBe('same');
    renameSync(share(cwd), `${share(cwd)}-away`);
    const unseen = await evidence(...check);
    expect(unseen).toMatchObject({
      exit: 0,
      json: { recorded: 0, pieces: [{ found: null, because: expect.stringContaining('no folder') }] },
    });
    expect([await stage(), statSync(`${share(cwd)}-away`).isDirectory()]).toEqual(['assured', true]);
    renameSync(`${share(cwd)}-away`, share(cwd));
    writeFileSync(join(share(cwd), 'minutes.txt'), 'x');
    expect(await found()).toEqual({ changedTo: hashOf('x') });
    rmSync(join(share(cwd), 'minutes.txt'));
    expect(await found()).toBe('missing');
    expect(await stage()).toBe('reportedComplete');
  });

  test('to an address finds it the same, changed or gone', async () => {
    const documents = await store(gives(MINUTES));
    const { evidence, stage } = await assured(({ evidence, lodging }) => evidence('add', '--link', documents.address, ...lodging));
    expect(await evidence(...check)).toMatchObject({ exit: 0, json: { recorded: 0, pieces: [{ found: 'same' }] } });
    documents.now(says(410));
    expect(await evidence(...check)).toMatchObject({ exit: 1, json: { recorded: 1, pieces: [{ found: 'missing' }] } });
    documents.now(gives('Other minutes'));
    expect(await evidence(...check)).toMatchObject({
      exit: 1,
      json: { recorded: 1, pieces: [{ found: { changedTo: hashOf('Other minutes') } }] },
    });
    expect(await stage()).toBe('reportedComplete');
  });

  test.each<[string, RequestListener | 'stopped', string[]]>([
    ['does not answer in time', () => undefined, ['--wait', '0.3']],
    ['has stopped', 'stopped', []],
    ['fails', says(503), []],
    ['asks to sign in', says(403), []],
    ['sends on to a page to sign in to', says(302, { location: '/sign-in' }), []],
    ['gives more than may be', gives('x'.repeat(5_000)), ['--limit', '0.004']],
  ])('to a server that %s says nothing of the file: it is told, and nothing is recorded', async (_, answer, more) => {
    const documents = await store(gives(MINUTES));
    const { evidence, stage, entries } = await assured(({ evidence, lodging }) => evidence('add', '--link', documents.address, ...lodging));
    const before = await entries();
    if (answer === 'stopped') documents.stop();
    else documents.now(answer);
    const told = await evidence(...check, ...more, '--record');
    expect(told).toMatchObject({ exit: 0, json: { recorded: 0, pieces: [{ found: null, because: expect.any(String) }] } });
    expect([await entries(), await stage()]).toEqual([before, 'assured']);
  });
});

describe('verify', () => {
  test.each<[string, (path: string) => void, object]>([
    ['missing', (path) => rmSync(path), { whole: 0, missing: 1, damaged: 0 }],
    ['damaged', change, { whole: 0, missing: 0, damaged: 1 }],
  ])('ends in 3 when a file that was kept is %s, and names the entry that lodged it', async (is, spoil, evidence) => {
    const { kept, countersign } = await assured();
    spoil(kept());
    const answer = await countersign('verify');
    expect(answer).toMatchObject({
      exit: 3,
      json: { ok: false, evidence, firstBad: { number: 3, what: expect.stringContaining(`${NAME} is ${is}`) } },
    });
    expect(answer.words).toContain('The record is whole');
  });

  test('finds no fault where a link, or a hash that was lodged alone, is not kept', async () => {
    const { evidence, lodging, does, countersign } = await begun();
    await evidence('add', '--link', 'minutes.txt', ...lodging);
    await does('lodgeEvidence', 'GA1', OWNER, '2024-04-02', { sha256: hashOf('x'), title: 'Paper' });
    expect(await countersign('verify')).toMatchObject({ exit: 0, json: { ok: true, evidence: { whole: 0, missing: 0, damaged: 0 } } });
  });

  test('of a copy of the folder finds the same: its files never change, so it is copied as it is', async () => {
    const { countersign, cwd } = await assured();
    const copy = spawn('cp', ['-r', join(cwd, 'data/evidence'), join(cwd, 'copy')]);
    await once(copy, 'exit');
    expect((await countersign('verify', '--evidence', 'copy')).json).toMatchObject({ ok: true, evidence: { whole: 1 } });
  });
});

describe('a record in PostgreSQL', () => {
  let server: Awaited<ReturnType<typeof databases>>;
  beforeAll(async () => {
    server = await databases();
  });
  afterAll(() => server.remove());

  test('needs its folder named, keeps files there, and is verified with it', async () => {
    const here = place();
    const store = ['--store', await server.fresh()];
    await here.countersign('init', '--name', 'Somewhere', ...store);
    await here.does('raise', 'GA1', 'clerk', '2024-03-01', { title: 'Publish', lead: 'CFE', accountable: OWNER }, ...store);
    here.file('minutes.txt', MINUTES);
    const add = ['evidence', 'add', 'minutes.txt', '--ref', 'GA1', '--as', OWNER, '--title', 'The minutes', ...store];
    expect(await command(here.cwd, add)).toMatchObject({ exit: 2, json: { because: expect.stringContaining('COUNTERSIGN_EVIDENCE') } });
    expect(await command(here.cwd, add, { COUNTERSIGN_EVIDENCE: 'files' })).toMatchObject({ exit: 0, json: { sha256: NAME } });
    expect(await here.countersign('verify', ...store)).toMatchObject({ exit: 0, json: { ok: true, evidence: null } });
    expect(await here.countersign('verify', ...store, '--evidence', 'files')).toMatchObject({ json: { evidence: { whole: 1 } } });
    expect(await here.countersign('evidence', 'check', '--as', 'clerk', ...store)).toMatchObject({
      exit: 0,
      json: { recorded: 0, pieces: [{ found: null, because: expect.stringContaining('--evidence') }] },
    });
  });
});
