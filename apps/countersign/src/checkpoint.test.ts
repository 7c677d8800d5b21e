import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { ofProject, place } from './command-line.suite.ts';

/** As built: `npm test` builds first. */
const main = ofProject('apps/countersign/dist/main.js');
const verifier = ofProject('packages/ledger/dist/countersign-verify.mjs');

/** A place with a register of three entries, its checkpoint kept in kept.txt, and its key in safe/main.key. */
async function kept() {
  const here = place();
  await here.countersign('init', '--name', 'Somewhere');
  await raised(here, 'GA1');
  await raised(here, 'GA2');
  const signed = await here.countersign('checkpoint', '--key', 'safe/main.key', '--out', 'kept.txt');
  return { ...here, signed };
}

const raised = ({ does }: ReturnType<typeof place>, ref: string) =>
  does('raise', ref, 'clerk', '2024-03-01', { title: ref, lead: 'CFE', accountable: 'Head', due: '2024-06-30' });

/** The command line as built, in a process of its own. */
function built(cwd: string, env: NodeJS.ProcessEnv, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd, COUNTERSIGN_NOW: '2024-04-02T09:00:00.000Z', ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { exit: status, out: stdout, told: stderr };
}

/** The store with something in it written anew, hashes and all: the record of another history in the same place. */
async function writtenAnew(here: Awaited<ReturnType<typeof kept>>): Promise<void> {
  await here.countersign('init', '--name', 'Elsewhere', '--store', 'anew.db');
  for (const ref of ['GA7', 'GA8', 'GA9']) {
    await here.does(
      'raise',
      ref,
      'clerk',
      '2024-03-01',
      { title: ref, lead: 'CFE', accountable: 'Head', due: '2024-06-30' },
      '--store',
      'anew.db',
    );
  }
}

describe('a checkpoint', () => {
  test('is the head of the record, signed, in lines that can be printed', async () => {
    const { signed, countersign, cwd } = await kept();
    const { head } = (await countersign('verify')).json;
    expect(signed).toMatchObject({ exit: 0, json: { head, key: readFileSync(join(cwd, 'safe/main.key.pub'), 'utf8').trim() } });
    expect(signed.json.checkpoint).toBe(readFileSync(join(cwd, 'kept.txt'), 'utf8'));
    expect(signed.json.checkpoint).toMatch(/^countersign\/main\n3\n\S+=\n\n— countersign\/main \S+=\n$/);
    expect(Object.keys(signed.json)).toEqual(['checkpoint', 'head', 'key']);
  });

  test('is printed alone, so that it can be kept as it comes; that a key was made, and where it belongs, is said beside it', async () => {
    const { cwd } = await kept();
    const first = built(cwd, {}, 'checkpoint');
    expect(first).toMatchObject({ exit: 0, out: expect.stringMatching(/^countersign\/main\n3\n/) });
    expect(first.told).toMatch(/A new key was made: \.\/keys\/main\.key\. Keep it apart from the data/);
    expect(built(cwd, {}, 'checkpoint')).toEqual({ exit: 0, out: first.out, told: '' });
  });

  test('is signed with a key that its owner alone can read, and that is never written over', async () => {
    const { countersign, cwd, signed } = await kept();
    expect(statSync(join(cwd, 'safe/main.key')).mode & 0o777).toBe(0o600);
    const before = readFileSync(join(cwd, 'safe/main.key'), 'utf8');
    const again = await countersign('checkpoint', '--key', 'safe/main.key');
    expect(again.json.checkpoint).toBe(signed.json.checkpoint);
    expect(readFileSync(join(cwd, 'safe/main.key'), 'utf8')).toBe(before);
    expect(JSON.stringify(again)).not.toContain(before.trim());
  });

  test('with a new key is signed by the old one too, and either is enough', async () => {
    const { countersign } = await kept();
    const both = await countersign('checkpoint', '--key', 'safe/new.key', '--also', 'safe/main.key', '--out', 'both.txt');
    expect(both.json.checkpoint.split('\n').filter((line: string) => line.startsWith('— '))).toHaveLength(2);
    for (const pub of ['safe/new.key.pub', 'safe/main.key.pub']) {
      expect(await countersign('verify', '--checkpoint', 'both.txt', '--public', pub)).toMatchObject({ exit: 0, json: { ok: true } });
    }
  });

  test.each<[string, string[], number, RegExp]>([
    ['the key of another register', ['--register', 'next', '--key', 'safe/main.key'], 2, /is of countersign\/main/],
    ['a file that is no key', ['--key', 'kept.txt'], 2, /holds no private key/],
    ['an earlier key that is not there', ['--key', 'safe/main.key', '--also', 'none.key'], 2, /none\.key cannot be read/],
    ['a place where a checkpoint is already', ['--key', 'safe/main.key', '--out', 'kept.txt'], 3, /no checkpoint is written over/],
    ['no place for the key', ['--key', 'kept.txt/main.key'], 3, /could not be made/],
  ])('with %s is refused', async (_, words, exit, because) => {
    const { countersign } = await kept();
    await countersign('init', '--register', 'next');
    const answer = await countersign('checkpoint', ...words);
    expect(answer).toMatchObject({ exit, words: expect.stringMatching(because) });
  });

  test('is not made of a record that is damaged', async () => {
    const { countersign, cwd } = await kept();
    damage(join(cwd, 'data/countersign.db'));
    expect(await countersign('checkpoint', '--key', 'safe/main.key', '--out', 'more.txt')).toMatchObject({ exit: 3, json: { ok: false } });
    expect(existsSync(join(cwd, 'more.txt'))).toBe(false);
  });
});

describe('verify with a checkpoint that was kept elsewhere', () => {
  const against = ['--checkpoint', 'kept.txt', '--public', 'safe/main.key.pub'];

  test('finds the record as it was, or grown from it', async () => {
    const here = await kept();
    const same = await here.countersign('verify', ...against);
    expect(same).toMatchObject({ exit: 0, json: { ok: true, entries: 3 }, words: expect.stringContaining('as it was at the checkpoint') });
    await raised(here, 'GA3');
    expect(await here.countersign('verify', ...against)).toMatchObject({
      exit: 0,
      words: expect.stringContaining('others came after them'),
    });
  });

  test('says when nobody checked who signed it', async () => {
    const { countersign } = await kept();
    const { exit, words } = await countersign('verify', '--checkpoint', 'kept.txt');
    expect({ exit, words }).toEqual({ exit: 0, words: expect.stringContaining('who signed it was not checked') });
  });

  test('finds a record that was written anew as a whole, which no look at the record alone can', async () => {
    const here = await kept();
    await writtenAnew(here);
    expect(await here.countersign('verify', '--store', 'anew.db')).toMatchObject({ exit: 0, json: { ok: true, entries: 4 } });
    const { exit, json, words } = await here.countersign('verify', '--store', 'anew.db', ...against);
    expect(exit).toBe(3);
    expect(Object.keys(json).sort()).toEqual(['entries', 'firstBad', 'head', 'ok']);
    expect(json).toMatchObject({ ok: false, entries: 4, firstBad: { number: null, what: expect.stringContaining('written anew') } });
    expect(words).toContain('restore a backup made after that checkpoint');
  });

  test('finds an old copy put back', async () => {
    const here = await kept();
    await here.countersign('backup', '--out', 'old.db');
    await raised(here, 'GA3');
    await here.countersign('checkpoint', '--key', 'safe/main.key', '--out', 'later.txt');
    expect(await here.countersign('verify', '--store', 'old.db', '--checkpoint', 'later.txt')).toMatchObject({
      exit: 3,
      json: { ok: false, entries: 3, firstBad: { number: null, what: expect.stringContaining('fewer than the 4 entries') } },
    });
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ['changed', (text) => text.replace('\n3\n', '\n2\n'), /was changed, or somebody else signed it/],
    ['of another register', (text) => text.replaceAll('/main', '/next'), /no key that was given signed it/],
    ['no checkpoint', () => 'Minutes of the meeting\n', /in line 1, countersign\/ and the name of a register was expected/],
  ])('relies on none that is %s', async (_, change, because) => {
    const { countersign, file, signed } = await kept();
    file('other.txt', change(signed.json.checkpoint));
    const { exit, json } = await countersign('verify', '--checkpoint', 'other.txt', '--public', 'safe/main.key.pub');
    expect(exit).toBe(3);
    expect(json).toMatchObject({ ok: false, firstBad: { number: null, what: expect.stringMatching(because) } });
  });

  test('of another register says so, also where nobody checks who signed it', async () => {
    const { countersign, file, signed } = await kept();
    file('other.txt', signed.json.checkpoint.replaceAll('/main', '/next'));
    const { exit, json } = await countersign('verify', '--checkpoint', 'other.txt');
    expect({ exit, what: json.firstBad.what }).toEqual({ exit: 3, what: expect.stringContaining('of the register "next"') });
  });

  test.each([
    ['a checkpoint that is not there', ['--checkpoint', 'none.txt']],
    ['a public key that is none', ['--checkpoint', 'kept.txt', '--public', 'kept.txt']],
    ['a public key and no checkpoint', ['--public', 'safe/main.key.pub']],
  ])('ends in 2 with %s', async (_, words) => {
    const { countersign } = await kept();
    expect(await countersign('verify', ...words)).toMatchObject({ exit: 2 });
  });
});

describe('serve', () => {
  test.each([
    ['named by COUNTERSIGN_CHECKPOINT', { COUNTERSIGN_CHECKPOINT: 'kept.txt', COUNTERSIGN_PUBLIC: 'safe/main.key.pub' }, []],
    ['named by --checkpoint', {}, ['--checkpoint', 'kept.txt', '--public', 'safe/main.key.pub']],
  ])('does not start on another record than that of the checkpoint %s, and says what, where and what to do', async (_, env, words) => {
    const here = await kept();
    await writtenAnew(here);
    const { exit, told } = built(here.cwd, env, 'serve', '--port', '0', '--store', 'anew.db', ...words);
    expect(exit).toBe(3);
    expect(told).toMatch(/kept\.txt: the first 3 entries .* written anew\. Nothing is served from anew\.db\. Do not go on writing to it\./);
  });

  test('does not start on an old copy, nor put the worked example where the record was', async () => {
    const here = await kept();
    const env = { COUNTERSIGN_CHECKPOINT: 'kept.txt' };
    const { exit, told } = built(here.cwd, env, 'serve', '--demo', '--port', '0', '--store', 'gone.db');
    expect({ exit, told }).toEqual({ exit: 3, told: expect.stringContaining('fewer than the 3 entries of the checkpoint') });
    expect((await here.countersign('verify', '--store', 'gone.db')).json).toMatchObject({ refused: 'noSuchRegister' });
  });

  test('does not start with a checkpoint that is not there', async () => {
    const { cwd } = await kept();
    expect(built(cwd, { COUNTERSIGN_CHECKPOINT: 'none.txt' }, 'serve', '--port', '0').exit).toBe(2);
  });
});

test('an auditor with Node alone checks the checkpoint, the feed and a copy of the register', async () => {
  const here = place();
  await here.countersign('init', '--demo');
  const { json } = await here.countersign('checkpoint', '--key', 'safe/main.key', '--out', 'kept.txt');
  await here.countersign('backup', '--out', 'record.jsonl');
  await here.countersign('ags', '--year', '2023/24', '--as-at', '2024-03-19', '--out', 'feed.json');
  copyFileSync(verifier, join(here.cwd, 'countersign-verify.mjs'));
  const words = ['countersign-verify.mjs', '--key', 'safe/main.key.pub', 'kept.txt', 'feed.json', 'record.jsonl'];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: here.cwd, env: {}, encoding: 'utf8' });
  const size = json.head.size;
  expect({ status, lines: stdout.trim().split('\n') }).toEqual({
    status: 0,
    lines: [
      expect.stringMatching(`^Holds: kept\\.txt: checkpoint of main: ${size} entries`),
      expect.stringMatching(
        `^Holds: feed\\.json: feed of main: each of its [1-9]\\d* assured actions has its entry in the record of ${size}, by kept\\.txt, and in record\\.jsonl that entry says by whom, when and how`,
      ),
      expect.stringMatching(`^Holds: record\\.jsonl: record of main: ${size} entries, .* The first ${size} are those of kept\\.txt\\.$`),
    ],
  });
});

/** Changes a stored word, as somebody with the file can. */
function damage(path: string): void {
  const store = new DatabaseSync(path);
  for (const { name } of store.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()) store.exec(`DROP TRIGGER ${name}`);
  store.exec("UPDATE entry SET public_words = replace(public_words, 'GA1', 'GA9')");
  store.close();
}
