import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AgsFeed, agsFeed } from '@countersign/ags-feed';
import { describe, expect, test } from 'vitest';
import { ofProject, place } from './command-line.suite.ts';
import { served } from './served.suite.ts';

type Ran = { readonly exit: number; readonly plan: string; readonly says: string };

/** Runs the example as anybody would. */
function actionPlan(cwd: string, ...words: readonly string[]): Promise<Ran> {
  return new Promise((ran) => {
    execFile(process.execPath, [ofProject('examples/ags-action-plan.mjs'), ...words], { cwd }, (fault, plan, says) =>
      ran({ exit: fault === null ? 0 : Number(fault.code), plan, says }),
    );
  });
}

async function example() {
  const here = place();
  await here.countersign('init', '--demo', '--store', 'x.db');
  await here.countersign('checkpoint', '--store', 'x.db', '--key', 'main.key', '--out', 'kept.txt');
  await here.countersign('ags', '--store', 'x.db', '--year', '2022/23', '--as-at', '2024-03-19', '--out', 'feed.json');
  const feed = agsFeed.parse(JSON.parse(readFileSync(join(here.cwd, 'feed.json'), 'utf8')));
  const put = (changed: AgsFeed) => here.file('changed.json', JSON.stringify(changed));
  return { ...here, feed, put };
}

const rowsIn = (plan: string) =>
  plan
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);

describe('the action plan of a statement, as the example writes it', () => {
  test('is the same from a server, from a file and from the library, with each action in the row of its issue', {
    timeout: 60_000,
  }, async () => {
    const { cwd, feed } = await example();
    const { port } = await served(cwd, '--demo', '--store', 'x.db');
    const byHttp = await actionPlan(cwd, '--from', `http://127.0.0.1:${port}`, '--year', '2022/23', '--checkpoint', 'kept.txt');
    const inFile = await actionPlan(cwd, '--feed', 'feed.json');
    const byLibrary = await actionPlan(cwd, '--store', 'x.db', '--year', '2022/23', '--as-at', '2024-03-19');
    expect(byHttp).toMatchObject({
      exit: 0,
      says: expect.stringMatching(/^The entries of all 10 assured actions are in the record, by the head of \d+ entries in kept\.txt\.\n$/),
    });
    expect(inFile).toMatchObject({ exit: 0, plan: byHttp.plan, says: expect.stringContaining("the feed's own head") });
    expect(byLibrary).toMatchObject({ exit: 0, plan: byHttp.plan });

    const rows = rowsIn(byHttp.plan);
    const all = [...feed.assured, ...feed.reportedOnly, ...feed.outstanding];
    expect(rows).toHaveLength(new Set(all.map(({ issue }) => issue)).size);
    for (const { ref, issue, wording } of all) expect(rows.find((row) => row.startsWith(`| ${issue} |`))).toContain(`${ref}: ${wording}`);
    expect(byHttp.plan).not.toContain('NOT PROVED');
  });

  test('says loudly which action is not proved, does not say that it was verified, and ends with 1', async () => {
    const { cwd, feed, put } = await example();
    const [first, ...others] = feed.assured;
    if (first === undefined) throw new Error('Nothing is assured');
    const file = put({ ...feed, assured: [{ ...first, number: first.number + 1 }, ...others] });
    const { exit, plan, says } = await actionPlan(cwd, '--feed', file);
    expect([exit, says]).toEqual([1, `NOT PROVED:\n${first.ref} is not proved to be in the record.\n`]);
    expect(plan).toContain(`**NOT PROVED: ${first.ref}. Do not say that they were verified.**`);
    expect(plan).toContain(`**NOT PROVED** ${first.ref}`);
    expect(plan).not.toContain(first.wording);
  });

  test('believes nothing of a feed whose head is not that of the checkpoint', async () => {
    const { cwd, does, feed, countersign } = await example();
    await does('report', 'GA003', 'head-of-admissions', '2024-03-20', { text: 'Nothing new' }, '--store', 'x.db');
    await countersign('ags', '--store', 'x.db', '--year', '2022/23', '--as-at', '2024-03-20', '--out', 'later.json');
    const { exit, plan, says } = await actionPlan(cwd, '--feed', 'later.json', '--checkpoint', 'kept.txt');
    expect([exit, says]).toEqual([1, 'NOT PROVED:\nNothing of this feed is proved: its head is not that of kept.txt.\n']);
    expect(plan.match(/\*\*NOT PROVED\*\*/g)).toHaveLength(feed.assured.length);
  });

  test('says plainly that nothing is assured', async () => {
    const { cwd } = await example();
    const { exit, plan } = await actionPlan(cwd, '--store', 'x.db', '--year', '2022/23', '--as-at', '2022-09-30');
    expect(exit).toBe(0);
    expect(plan).toContain('Nothing of 2022/23 is assured as at 2022-09-30.');
  });

  test('lets nothing that somebody typed become markup', async () => {
    const { cwd, feed, put } = await example();
    const [first, ...others] = feed.outstanding;
    if (first === undefined) throw new Error('Nothing is outstanding');
    const { plan } = await actionPlan(cwd, '--feed', put({ ...feed, outstanding: [{ ...first, issue: '<b>|\n# x' }, ...others] }));
    expect(plan).toContain('| \\<b\\>\\| # x |');
  });
});

describe('what the example cannot do it says in words', () => {
  test.each([
    ['no feed to read', ['--year', '2022/23'], 2, /--from http/],
    ['an option that is not there', ['--fly'], 2, /--fly/],
    ['a server that is not there', ['--from', 'http://127.0.0.1:9', '--year', '2022/23'], 1, /^http:\/\/127\.0\.0\.1:9 cannot be reached/],
    ['a file that holds no feed', ['--feed', 'other.json'], 1, /^other\.json holds no AGS feed: register: /],
    ['a store that is not there', ['--store', 'none.db', '--year', '2022/23'], 1, /^none\.db cannot be opened: storeMissing/],
  ])('%s', async (_, words, exit, says) => {
    const { cwd, file } = place();
    file('other.json', '{}');
    const ran = await actionPlan(cwd, ...words);
    expect([ran.exit, ran.plan]).toEqual([exit, '']);
    expect(ran.says).toMatch(says);
  });

  test('a year that there is not, as the server says it', async () => {
    const { cwd } = place();
    const { port } = await served(cwd, '--demo', '--store', 'x.db');
    const { exit, says } = await actionPlan(cwd, '--from', `http://127.0.0.1:${port}`, '--year', '2022/24');
    expect([exit, says]).toEqual([1, expect.stringContaining('answers 404: "2022-24" is no financial year')]);
  });
});
