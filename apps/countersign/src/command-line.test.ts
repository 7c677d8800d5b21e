import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { wealdshire } from '@countersign/casebook';
import { describe, expect, test } from 'vitest';
import { place } from './command-line.suite.ts';

describe('the store', () => {
  test('must be made first, and making it again changes nothing', async () => {
    const { countersign } = place();
    expect(await countersign('position')).toMatchObject({ exit: 3, json: { refused: 'storeMissing' } });
    expect(await countersign('init', '--name', 'Somewhere')).toMatchObject({ exit: 0, json: { register: 'main' } });
    expect(await countersign('init', '--name', 'Somewhere')).toMatchObject({ exit: 0, json: { register: 'main' } });
    expect((await countersign('position')).json).toMatchObject({ council: 'Somewhere', total: 0, head: { size: 1 } });
  });

  test('holds the register that is asked for, or says so', async () => {
    const { countersign } = place();
    await countersign('init');
    expect(await countersign('position', '--register', 'other')).toMatchObject({ exit: 3, json: { refused: 'noSuchRegister' } });
  });

  test('is refused when it is another kind of file, which is left as it was', async () => {
    const { countersign, cwd } = place();
    writeFileSync(join(cwd, 'x.db'), 'not a store at all, but long enough to be looked at as one');
    expect(await countersign('position', '--store', 'x.db')).toMatchObject({ exit: 3, json: { refused: 'notAStore' } });
  });

  test('does not take the worked example on top of something else', async () => {
    const { countersign } = place();
    await countersign('init', '--name', 'Somewhere');
    expect(await countersign('init', '--demo')).toMatchObject({ exit: 1, json: { refused: 'notEmpty' } });
  });

  test('takes the worked example once', async () => {
    const { countersign } = place();
    await countersign('init', '--demo');
    await countersign('init', '--demo');
    expect((await countersign('position', '--as-at', '2024-03-19')).json).toMatchObject({
      workedExample: true,
      total: 35,
      council: 'Wealdshire County Council',
    });
  });
});

describe('wrong usage', () => {
  test.each([
    ['no command', []],
    ['a command that is not there', ['fly']],
    ['an option that is not there', ['position', '--fly']],
    ['an option of another command', ['verify', '--demo']],
    ['a day that does not exist', ['position', '--as-at', '2023-02-30']],
    ['a moment that is none', ['position', '--known-at', 'yesterday']],
    ['one day where two are needed', ['changes', '--from', '2023-01-01']],
    ['days the wrong way round', ['changes', '--from', '2023-02-01', '--to', '2023-01-01']],
    ['a year that is none', ['ags', '--year', '2021/23']],
    ['a verb that is not there', ['do', 'fly', '--as', 'x']],
    ['nobody in whose name', ['do', 'report', '--ref', 'A', '--data', '{}']],
    ['data that is not JSON', ['do', 'report', '--ref', 'A', '--as', 'x', '--data', '{']],
    ['a file that is not there', ['import', 'none.csv', '--mapping', 'none.json']],
  ])('%s ends in 2, with a sentence', async (_, words) => {
    const { countersign } = place();
    await countersign('init');
    const { exit, words: sentence } = await countersign(...words);
    expect(exit).toBe(2);
    expect(sentence.length).toBeGreaterThan(10);
  });

  test('options may stand before the command', async () => {
    const { countersign } = place();
    await countersign('--store', 'a.db', 'init');
    expect(await countersign('--store', 'a.db', 'verify')).toMatchObject({ exit: 0 });
  });
});

describe('do', () => {
  const raise = { title: 'Publish the checklist', lead: 'CFE', accountable: 'Head of Admissions', due: '2024-06-30' };

  test('gives the reference, the new head and the facts', async () => {
    const { countersign, does } = place();
    await countersign('init');
    const { exit, json } = await does('raise', 'GA1', 'clerk', '2024-03-01', raise);
    expect(exit).toBe(0);
    expect(json).toMatchObject({ ref: 'GA1', head: { size: 1 } });
    expect(json.facts.at(-1)).toMatchObject({ fact: 'raised', ref: 'GA1', due: '2024-06-30' });
  });

  test('gives the same answer to the same key for ever, and adds nothing', async () => {
    const { countersign, does } = place();
    await countersign('init');
    const first = await does('raise', 'GA1', 'clerk', '2024-03-01', raise, '--key', 'k1');
    await does('report', 'GA1', 'Head of Admissions', '2024-03-02', { text: 'Drafted' });
    const again = await does('raise', 'GA1', 'clerk', '2024-03-01', raise, '--key', 'k1');
    expect(again).toMatchObject({ exit: 0, json: { ref: 'GA1', head: first.json.head, facts: first.json.facts } });
    expect(await does('raise', 'GA1', 'clerk', '2024-03-01', { ...raise, title: 'Other' }, '--key', 'k1')).toMatchObject({
      exit: 1,
      json: { refused: 'keyReused' },
    });
    expect((await countersign('verify')).json.entries).toBe(2);
  });

  test('refuses with the rule, in a sentence, and changes nothing', async () => {
    const { countersign, does } = place();
    await countersign('init');
    await does('raise', 'GA1', 'clerk', '2024-03-01', raise);
    await does('reportComplete', 'GA1', 'Head of Admissions', '2024-03-05');
    const answer = await does('verify', 'GA1', 'Head of Internal Audit', '2024-03-10', {
      line: 3,
      method: 'tested',
      outcome: 'implemented',
    });
    expect(answer).toMatchObject({
      exit: 1,
      json: {
        refused: 'noEvidence',
        because: 'No evidence stands for GA1. Nobody can vouch for it without: lodge it, or name it by its hash.',
      },
    });
    expect((await countersign('verify')).json.entries).toBe(2);
  });

  test('says which field is wrong and what was expected there', async () => {
    const { countersign, does } = place();
    await countersign('init');
    const { exit, json } = await does('raise', 'GA1', 'clerk', '2024-03-01', { title: '', due: '2024-02-30', colour: 'blue' });
    expect(exit).toBe(1);
    expect(json.refused).toBe('unfit');
    expect(json.faults.map(({ path }: { path: string }) => path)).toEqual(expect.arrayContaining(['title', 'due']));
  });

  test('does not record what is still to come', async () => {
    const { countersign, does } = place();
    await countersign('init');
    expect(await does('raise', 'GA1', 'clerk', '2030-01-01', raise)).toMatchObject({ exit: 1, json: { refused: 'inTheFuture' } });
  });

  test('lists the fields of a verb when asked for help', async () => {
    const { countersign } = place();
    const { exit, words } = await countersign('do', 'verify', '--help');
    expect(exit).toBe(0);
    expect(words).toContain('outcome');
    expect(words).toContain('alternativeAccepted');
  });

  test('keeps what people typed, whatever it is', async () => {
    const { countersign, does } = place();
    await countersign('init');
    const title = '=HYPERLINK("x") <script>alert(1)</script> Ω≈ç√ 表ポあA 👩‍👩‍👧';
    await does('raise', 'GA1', 'clerk', '2024-03-01', { ...raise, title });
    expect((await countersign('position', '--as-at', '2024-03-01')).json.actions[0].title).toBe(title);
  });
});

test('as at and known at are two questions', async () => {
  const { countersign, does, at } = place('2024-03-01T09:00:00.000Z');
  await countersign('init');
  await does('raise', 'GA1', 'clerk', '2024-02-01', { title: 'A', lead: 'CFE', accountable: 'Head', due: '2024-06-30' });
  at('2024-03-20T09:00:00.000Z');
  await does('reportComplete', 'GA1', 'Head', '2024-02-15');
  const stage = async (...words: string[]) => (await countersign('position', ...words)).json.actions[0].stage;
  expect(await stage('--as-at', '2024-02-20')).toBe('reportedComplete');
  expect(await stage('--as-at', '2024-02-20', '--known-at', '2024-03-10T00:00:00Z')).toBe('open');
  expect(await stage('--as-at', '2024-02-10')).toBe('open');
});

test('changes between two meetings of the worked example name what got worse and why', async () => {
  const { countersign } = place();
  await countersign('init', '--demo');
  const { exit, json } = await countersign('changes', '--from', '2023-10-10', '--to', '2024-03-19');
  expect(exit).toBe(0);
  expect(Object.keys(json)).toEqual([
    'from',
    'to',
    'worse',
    'extensionsAsked',
    'better',
    'waiting',
    'assured',
    'new',
    'closed',
    'datesMoved',
    'noUpdate',
    'reworded',
    'gone',
  ]);
  expect(json.worse.length).toBeGreaterThan(0);
  expect(json.worse[0].because[0]).toMatchObject({ change: 'rating' });
});

test('verify is not ok, with exit 3, once a stored character has been changed', async () => {
  const { countersign, cwd } = place();
  await countersign('init', '--demo');
  expect(await countersign('verify')).toMatchObject({ exit: 0, json: { ok: true, entries: wealdshire.length } });
  const store = new DatabaseSync(join(cwd, 'data/countersign.db'));
  const triggers = store.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const { name } of triggers) store.exec(`DROP TRIGGER ${name}`);
  store.exec("UPDATE entry SET public_words = replace(public_words, 'families', 'familiez') WHERE instr(public_words, 'families') > 0");
  store.close();
  const { exit, json } = await countersign('verify');
  expect(exit).toBe(3);
  expect(json).toMatchObject({ ok: false });
  expect(json.firstBad.what).not.toBe('');
});
