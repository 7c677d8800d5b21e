import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Databases, databases } from '@countersign/postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { place } from './command-line.suite.ts';

let server: Databases;
beforeAll(async () => {
  server = await databases();
});
afterAll(() => server.remove());

const STORE = './data/countersign.db';
const LOG = 'data/countersign.db.erasures';
const NAME = 'Holder-Marker';
const PRICE = 'The price is seven markers';
const EXEMPT = [{ field: 'reports', paragraph: 3, publicInterest: 'A tender is open' }];

/** A register in which a name is recorded as entry 3 and an exempt price as entry 4. */
async function recorded(...store: string[]) {
  const here = place();
  const { countersign, does, cwd } = here;
  await countersign('init', ...store);
  await does('establishPost', null, 'admin', '2024-03-01', { post: 'Head of Admissions', line: 1 }, ...store);
  await does('raise', 'A1', 'clerk', '2024-03-01', { title: 'Publish', accountable: 'Head of Admissions', due: '2024-06-30' }, ...store);
  await does('recordHolder', null, 'admin', '2024-03-01', { post: 'Head of Admissions', state: 'held', holder: NAME }, ...store);
  await does('report', 'A1', 'Head of Admissions', '2024-03-02', { text: PRICE, rag: 'green', exempt: EXEMPT }, ...store);
  const erase = (entry: number, section: string, ...more: string[]) =>
    does('erase', null, 'monitoring-officer', '2024-04-02', { entry, section, reason: 'Asked for' }, ...store, ...more);
  const log = (name = LOG) =>
    readFileSync(join(cwd, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { ...here, erase, log };
}

describe('erasing', () => {
  test('is acknowledged once the log beside the store names it, and no word is in the log', async () => {
    const { erase, log, cwd } = await recorded();
    expect(await erase(3, 'personal')).toMatchObject({ exit: 0, words: 'Recorded as entry 5.' });
    expect(log()).toEqual([
      { keptFor: 'main', first: expect.stringMatching(/^[0-9a-f]{64}$/) },
      {
        register: 'main',
        number: 3,
        section: 'personal',
        leaf: expect.stringMatching(/^[0-9a-f]{64}$/),
        by: 5,
        at: '2024-04-02T09:00:00.000Z',
      },
    ]);
    expect(readFileSync(join(cwd, LOG), 'utf8')).not.toContain('Marker');
    expect(statSync(join(cwd, LOG)).mode & 0o777).toBe(0o600);
  });

  test('leaves a mark where the words stood, and the record whole', async () => {
    const { erase, countersign, does } = await recorded();
    const title = [{ field: 'title', paragraph: 1, publicInterest: 'A family could be known' }];
    await does('raise', 'A2', 'clerk', '2024-03-01', { title: `Write to ${NAME}`, due: '2024-06-30', exempt: title });
    await erase(3, 'personal');
    await erase(4, 'exempt');
    await erase(5, 'exempt');
    for (const words of [['position'], ['ags', '--year', '2024/25'], ['changes', '--from', '2024-03-01', '--to', '2024-04-02']])
      expect(JSON.stringify((await countersign(...words)).json)).not.toMatch(/[Mm]arker/);
    const told = { ref: 'A2', title: '[erased]', dates: { agreed: '2024-06-30' } };
    expect((await countersign('position')).json.actions).toContainEqual(
      expect.objectContaining({ ...told, dates: expect.objectContaining(told.dates) }),
    );
    expect(await countersign('verify')).toMatchObject({ exit: 0, json: { ok: true, entries: 8 } });
  });

  test.each([
    ['public words', 4, 'public', 'publicStays', /cannot be erased/],
    ['an entry that is not there', 9, 'personal', 'notThere', /no entry 9/],
    ['words that are not there', 4, 'personal', 'noSuchWords', /no personal words/],
  ])('is refused for %s, in words', async (_, entry, section, refused, because) => {
    const { erase } = await recorded();
    expect(await erase(entry, section)).toMatchObject({ exit: 1, json: { refused, because: expect.stringMatching(because) } });
  });

  test('asked again with the same key is answered as before, and twice is refused', async () => {
    const { erase } = await recorded();
    await erase(3, 'personal', '--key', 'k');
    expect(await erase(3, 'personal', '--key', 'k')).toMatchObject({ exit: 0, json: { repeated: true } });
    expect(await erase(3, 'personal')).toMatchObject({ exit: 1, json: { refused: 'erasedBefore', by: 5 } });
  });

  test('is logged, and not acknowledged, while a snapshot stays in which the words may stand; asked again, it is', async () => {
    const { erase, log, cwd } = await recorded();
    const snapshot = join(cwd, 'data/countersign.db.main.snapshot');
    mkdirSync(snapshot);
    const stuck = {
      exit: 3,
      json: { refused: 'snapshotStays' },
      words: expect.stringMatching(/^The words were erased\. A snapshot in which they stand/),
    };
    expect(await erase(3, 'personal', '--key', 'k')).toMatchObject(stuck);
    expect(log().at(-1)).toMatchObject({ number: 3, by: 5 });
    expect(await erase(3, 'personal', '--key', 'k')).toMatchObject({ exit: 3, json: { refused: 'snapshotStays' } });
    rmSync(snapshot, { recursive: true });
    writeFileSync(snapshot, NAME);
    expect(await erase(3, 'personal', '--key', 'k')).toMatchObject({ exit: 0, json: { repeated: true } });
    expect(existsSync(snapshot)).toBe(false);
  });

  test.each([
    ['damaged', 'not a line\n', 'erasuresDamaged'],
    ['somewhere that cannot be written', null, 'erasuresUnwritable'],
  ])('is not begun while the log is %s', async (_, content, refused) => {
    const { erase, countersign, file } = await recorded();
    const name = content === null ? 'nowhere/log' : file('log', content);
    expect(await erase(3, 'personal', '--erasures', name)).toMatchObject({ exit: 3, json: { refused } });
    expect(await countersign('verify')).toMatchObject({ json: { entries: 4 } });
  });
});

test('whoever erases takes the snapshot of the register away, and what was left of one that was not finished', async () => {
  const { erase, file, cwd } = await recorded();
  const [whole, part, other] = ['main.snapshot', 'main.snapshot.7.unfinished', 'other.snapshot'].map((name) =>
    file(`data/countersign.db.${name}`, NAME),
  );
  await erase(3, 'personal');
  expect([whole, part, other].map((name = '') => existsSync(join(cwd, name)))).toEqual([false, false, true]);
});

describe('the log of erasures', () => {
  test('is where COUNTERSIGN_ERASURES or --erasures says', async () => {
    const { erase, log, cwd } = await recorded();
    await erase(3, 'personal', '--erasures', 'elsewhere.log');
    expect(log('elsewhere.log')).toHaveLength(2);
    expect(readFileSync(join(cwd, LOG), 'utf8')).not.toContain('personal');
  });

  test.each([
    ['a line that was never written', (whole: string) => whole.split('\n').slice(0, 1).join('\n').concat('\n')],
    ['a line that was broken off', (whole: string) => whole.slice(0, -20)],
    ['a log that is gone', () => null],
  ])('is completed from the record by the next errand: %s', async (_, spoilt) => {
    const { erase, cwd, countersign, log } = await recorded();
    await erase(3, 'personal');
    const before = readFileSync(join(cwd, LOG), 'utf8');
    const left = spoilt(before);
    if (left === null) rmSync(join(cwd, LOG));
    else writeFileSync(join(cwd, LOG), left);
    await countersign('backup', '--out', 'record.jsonl');
    expect(readFileSync(join(cwd, LOG), 'utf8')).toBe(before);
    expect(log()).toHaveLength(2);
  });

  test('is in no backup', async () => {
    const { erase, countersign, cwd } = await recorded();
    await erase(3, 'personal');
    await countersign('backup', '--out', 'record.jsonl');
    expect(readFileSync(join(cwd, 'record.jsonl'), 'utf8')).not.toContain('keptFor');
    expect(existsSync(join(cwd, 'record.jsonl.erasures'))).toBe(false);
  });

  test('makes a store that was put back by hand be known: it holds words that were erased', async () => {
    const { erase, countersign, does, cwd } = await recorded();
    await countersign('backup', '--out', 'old.db');
    await erase(3, 'personal');
    writeFileSync(join(cwd, STORE), readFileSync(join(cwd, 'old.db')));
    for (const answer of [
      await does('report', 'A1', 'Head of Admissions', '2024-04-02', { text: 'On' }),
      await countersign('backup', '--out', 'again.jsonl'),
      await countersign('move', '--to', 'moved.db'),
    ])
      expect(answer).toMatchObject({ exit: 3, json: { refused: 'wordsBack' } });
  });
});

describe('a backup that was made before an erasure', () => {
  test.each(['old.jsonl', 'old.db'])('is restored without the words, by an entry that says so: %s', async (out) => {
    const { erase, countersign, log, cwd } = await recorded();
    await countersign('backup', '--out', out);
    await erase(3, 'personal');
    await erase(4, 'exempt');
    const kept = log();
    const answer = await countersign('restore', out, '--store', 'again.db', '--erasures', LOG);
    expect(answer).toMatchObject({
      exit: 0,
      json: {
        head: { size: 5 },
        erasedAgain: [
          { register: 'main', number: 3, section: 'personal' },
          { register: 'main', number: 4, section: 'exempt' },
        ],
      },
    });
    expect(answer.words).toContain('the personal words of entry 3 were left out, as the log says');
    expect(await countersign('verify', '--store', 'again.db')).toMatchObject({ exit: 0, json: { ok: true, entries: 5 } });
    for (const end of ['', '-wal', '-shm']) {
      const path = join(cwd, `again.db${end}`);
      if (existsSync(path)) expect(readFileSync(path, 'latin1')).not.toMatch(/[Mm]arker/);
    }
    expect(log()).toEqual(kept);
  });

  test('of which another entry came to stand under the number keeps the words of that', async () => {
    const { erase, countersign, does } = await recorded();
    await countersign('backup', '--out', 'old.jsonl');
    await does('recordHolder', null, 'admin', '2024-03-03', { post: 'Head of Admissions', state: 'held', holder: 'Another' });
    await erase(5, 'personal');
    await countersign('restore', 'old.jsonl', '--store', 'again.db', '--erasures', LOG);
    const again = ['--store', 'again.db', '--erasures', LOG];
    await does('recordHolder', null, 'admin', '2024-03-03', { post: 'Head of Admissions', state: 'held', holder: 'A third' }, ...again);
    await countersign('backup', '--out', 'new.jsonl', ...again);
    expect(await countersign('restore', 'new.jsonl', '--store', 'third.db', '--erasures', LOG)).toMatchObject({
      exit: 0,
      json: { erasedAgain: [] },
    });
  });

  const refusals: readonly (readonly [what: string, refused: string, more: readonly string[], spoil: (log: string) => string | null])[] = [
    ['is not there', 'erasuresMissing', [], () => null],
    ['is damaged', 'erasuresDamaged', [], (log) => `${log}{"register":"main"}\n`],
    ['is broken off', 'erasuresDamaged', [], (log) => log.slice(0, -5)],
    ['was kept for another record', 'erasuresOfAnother', [], (log) => log.replace(/"first":"[0-9a-f]+/, `"first":"${'a'.repeat(64)}`)],
    ['is empty', 'erasuresOfAnother', [], () => ''],
    [
      'is an old copy, which lacks what the backup itself says',
      'erasuresBehind',
      [],
      (log) => log.split('\n').slice(0, 1).join('').concat('\n'),
    ],
  ];
  test.each(refusals)('is refused where the log %s, and nothing is written', async (_, refused, more, spoil) => {
    const { erase, countersign, cwd } = await recorded();
    await erase(3, 'personal');
    await countersign('backup', '--out', 'old.jsonl');
    const left = spoil(readFileSync(join(cwd, LOG), 'utf8'));
    if (left !== null) writeFileSync(join(cwd, 'log'), left);
    const answer = await countersign('restore', 'old.jsonl', '--store', 'again.db', '--erasures', 'log', ...more);
    expect(answer).toMatchObject({ exit: 3, json: { refused } });
    expect(answer.words).toContain('Nothing was written');
    expect(answer.words).toContain('log');
    expect(existsSync(join(cwd, 'again.db'))).toBe(false);
  });

  test('is restored where somebody states that nothing was erased since, and a log is begun with that', async () => {
    const { countersign, log } = await recorded();
    await countersign('backup', '--out', 'old.jsonl');
    expect(await countersign('restore', 'old.jsonl', '--store', 'again.db')).toMatchObject({
      exit: 3,
      json: { refused: 'erasuresMissing' },
    });
    expect(await countersign('restore', 'old.jsonl', '--store', 'again.db', '--nothing-erased')).toMatchObject({ exit: 0 });
    expect(log('again.db.erasures')).toMatchObject([{ keptFor: 'main' }]);
  });

  test('is not, where the log says otherwise', async () => {
    const { erase, countersign } = await recorded();
    await countersign('backup', '--out', 'old.jsonl');
    await erase(3, 'personal');
    const answer = await countersign('restore', 'old.jsonl', '--store', 'again.db', '--erasures', LOG, '--nothing-erased');
    expect(answer).toMatchObject({ exit: 1, json: { refused: 'somethingErased' } });
  });

  test('cannot be smuggled in through a store that was made anew, whose log knows nothing', async () => {
    const { erase, countersign, does } = await recorded();
    await countersign('backup', '--out', 'old.jsonl');
    await erase(3, 'personal');
    await countersign('init', '--store', 'again.db', '--register', 'other', '--name', 'Other');
    await does('nameCouncil', null, 'admin', '2024-04-02', { name: 'Another' }, '--store', 'again.db', '--register', 'other');
    expect(await countersign('restore', 'old.jsonl', '--store', 'again.db')).toMatchObject({
      exit: 3,
      json: { refused: 'erasuresOfAnother' },
    });
  });
});

describe('a register in PostgreSQL', () => {
  test('needs the log to be named before anything is erased, and keeps it there', async () => {
    const store = ['--store', await server.fresh()];
    const { erase, countersign, log } = await recorded(...store);
    expect(await erase(3, 'personal')).toMatchObject({ exit: 2, words: expect.stringMatching(/--erasures FILE.*Nothing was written/) });
    expect(await countersign('verify', ...store)).toMatchObject({ json: { entries: 4 } });
    expect(await erase(3, 'personal', '--erasures', 'erasures')).toMatchObject({ exit: 0 });
    expect(log('erasures')).toHaveLength(2);
  });

  test('is restored without words that were erased after the backup', async () => {
    const store = ['--store', await server.fresh()];
    const { erase, countersign } = await recorded(...store);
    await countersign('backup', '--out', 'old.jsonl', ...store, '--erasures', 'erasures');
    await erase(3, 'personal', '--erasures', 'erasures');
    const again = ['--store', await server.fresh()];
    expect(await countersign('restore', 'old.jsonl', ...again)).toMatchObject({ exit: 2 });
    expect(await countersign('restore', 'old.jsonl', ...again, '--erasures', 'erasures')).toMatchObject({
      exit: 0,
      json: { head: { size: 5 } },
    });
    await countersign('backup', '--out', 'again.jsonl', ...again, '--erasures', 'erasures');
    expect(await countersign('verify', ...again)).toMatchObject({ exit: 0 });
  });

  test('is moved to only with a log, when words were erased', async () => {
    const { erase, countersign, log } = await recorded();
    await erase(3, 'personal');
    const url = await server.fresh();
    expect(await countersign('move', '--to', url)).toMatchObject({ exit: 2 });
    expect(await countersign('move', '--to', url, '--erasures', 'erasures')).toMatchObject({ exit: 0 });
    expect(log('erasures')).toEqual(log());
  });
});

test('a register that moves to another file takes what its log says along', async () => {
  const { erase, countersign, log, cwd } = await recorded();
  await erase(3, 'personal');
  const lost = { register: 'main', number: 90, section: 'exempt', leaf: 'a'.repeat(64), by: 91, at: '2024-04-02T09:00:00.000Z' };
  appendFileSync(join(cwd, LOG), `${JSON.stringify(lost)}\n`);
  expect(await countersign('move', '--to', 'moved.db')).toMatchObject({ exit: 0 });
  expect(log('moved.db.erasures')).toEqual(log());
});

describe('the help of a verb says before words are entered', () => {
  test.each([
    ['resolve', ['stay for ever', 'cannot be erased'], ['can be erased later']],
    ['recordHolder', ['can be erased later, by the monitoring officer', 'do erase --help'], ['they stay for ever']],
    ['report', ['stay for ever', 'can be erased later', 'Public unless it is exempt'], []],
    ['issueReport', ['give a post, and never a person'], ['can be erased later']],
  ])('%s: whether they can ever be erased', async (verb, says, silent) => {
    const { words } = await place().countersign('do', verb, '--help');
    for (const each of says) expect(words).toContain(each);
    for (const each of silent) expect(words).not.toContain(each);
  });
});

test('no hash in the record is one of words, which could be guessed from it; the same key with other words is refused all the same', async () => {
  const { does, countersign, cwd } = await recorded();
  const holds = (holder: string) =>
    does('recordHolder', null, 'admin', '2024-03-04', { post: 'Head of Admissions', state: 'held', holder }, '--key', 'k');
  expect(await holds('A name')).toMatchObject({ exit: 0, json: { head: { size: 5 } } });
  expect(await holds('A name')).toMatchObject({ exit: 0, json: { repeated: true } });
  expect(await holds('Another')).toMatchObject({ exit: 1, json: { refused: 'keyReused' } });
  await does('recordHolder', null, 'admin', '2024-03-04', { post: 'Head of Admissions', state: 'held', holder: 'A third' });
  await countersign('backup', '--out', 'record.jsonl');
  const lines = readFileSync(join(cwd, 'record.jsonl'), 'utf8').trimEnd().split('\n');
  const requests = lines.slice(-2).map((line) => JSON.parse(JSON.parse(line).envelope).request);
  expect(new Set(requests).size).toBe(1);
});
