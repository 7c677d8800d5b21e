import { once } from 'node:events';
import { type Databases, databases } from '@countersign/postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { place } from './command-line.suite.ts';
import { freePort, served } from './served.suite.ts';

let server: Databases;
beforeAll(async () => {
  server = await databases();
});
afterAll(() => server.remove());

const TABLE = 'Ref,Title,Directorate,Owner,Due\nA1,Publish each key decision,Education,Head of Admissions,30/06/2024\n';
const MAPPING = JSON.stringify({
  source: 'Table',
  columns: { ref: 'Ref', title: 'Title', lead: 'Directorate', accountable: 'Owner', due: 'Due' },
});

describe('a register in PostgreSQL', () => {
  test('is made, filled, told and verified by the same commands as one in a file', async () => {
    const { countersign, does, file } = place();
    const store = ['--store', await server.fresh()];
    file('table.csv', TABLE);
    file('mapping.json', MAPPING);
    expect(await countersign('position', ...store)).toMatchObject({ exit: 3, json: { refused: 'storeMissing' } });
    expect(await countersign('init', ...store)).toMatchObject({ exit: 0 });
    expect(await countersign('import', 'table.csv', '--mapping', 'mapping.json', ...store)).toMatchObject({ exit: 0, json: { added: 1 } });
    expect(await does('report', 'A1', 'Head of Admissions', '2024-04-02', { text: 'Begun', rag: 'amber' }, ...store)).toMatchObject({
      exit: 0,
    });
    const position = await countersign('position', ...store);
    expect(position).toMatchObject({ exit: 0, json: { total: 1, counts: { amber: 1 } } });
    expect(await countersign('verify', ...store)).toMatchObject({ exit: 0, json: { ok: true, head: position.json.head } });
  });

  test('that holds nothing yet is named without its password', async () => {
    const { countersign } = place();
    const url = new URL(await server.fresh());
    url.password = 'in-the-safe';
    const said = [
      await countersign('init', '--store', url.href),
      await countersign('position', '--register', 'other', '--store', url.href),
    ];
    expect(said.map(({ exit }) => exit)).toEqual([0, 3]);
    expect(JSON.stringify(said)).not.toContain('in-the-safe');
  });

  test('whose server does not answer is said so, with what to do, and ends with 3', async () => {
    const { countersign } = place();
    const answer = await countersign('position', '--store', `postgres://clerk:in-the-safe@127.0.0.1:${await freePort()}/record`);
    expect(answer).toMatchObject({ exit: 3, json: { refused: 'storeUnreadable', because: expect.stringContaining('Check the address') } });
    expect(answer.words).not.toContain('in-the-safe');
  });
});

describe('two servers on one register', () => {
  test('tell the same within a second of a change, and when one is killed the other goes on', { timeout: 60_000 }, async () => {
    const { countersign, cwd, does, file } = place();
    const url = await server.fresh();
    const store = ['--store', url];
    file('table.csv', TABLE);
    file('mapping.json', MAPPING);
    await countersign('init', ...store);
    await countersign('import', 'table.csv', '--mapping', 'mapping.json', ...store);
    // The public reads the register between reports only where the council opens it to them.
    await countersign('do', 'adoptPolicy', '--as', 'clerk', '--data', '{"policy":{"livePublicView":true}}', ...store);
    const [one, other] = [await served(cwd, ...store), await served(cwd, ...store)];
    expect(await one.page('/actions/A1')).toContain('Publish each key decision');
    expect(await other.page('/actions/A1')).not.toContain('The first list is out');

    await does('report', 'A1', 'Head of Admissions', '2024-04-02', { text: 'The first list is out', rag: 'green' }, ...store);
    const asked = performance.now();
    expect(await one.page('/actions/A1')).toContain('The first list is out');
    expect(await other.page('/actions/A1')).toContain('The first list is out');
    console.info(`Both servers told it ${Math.round(performance.now() - asked)} ms after it was written`);

    one.process.kill('SIGKILL');
    await once(one.process, 'exit');
    await does('report', 'A1', 'Head of Admissions', '2024-04-02', { text: 'The second list is out', rag: 'green' }, ...store);
    expect(await other.page('/actions/A1')).toContain('The second list is out');
    expect(await (await served(cwd, ...store)).page('/actions/A1')).toContain('The second list is out');
    expect(await countersign('verify', ...store)).toMatchObject({ exit: 0 });
  });
});
