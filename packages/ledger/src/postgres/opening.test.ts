import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { withoutPassword } from '../address.ts';
import { openPostgres } from '../postgres.ts';
import { everything, MAIN, noted, requestOf, written } from '../samples.suite.ts';
import { asOwner, postgres, stored } from './databases.suite.ts';
import { ROLE } from './schema.ts';

const { fresh } = postgres();

describe('a store that is there', () => {
  test('is opened again with everything in it', async () => {
    const url = await fresh();
    const first = await stored(url);
    await first.open(MAIN);
    const { head } = await written(first, MAIN, 'c-1', [noted('one'), noted('two')]);
    await first.close();

    const again = await openPostgres(url, { create: false });
    if ('refused' in again) throw new Error('It was made');
    expect(await again.head(MAIN)).toEqual(head);
    expect(await everything(again, MAIN)).toHaveLength(2);
    expect(await again.append(MAIN, 0, 'c-1', requestOf('c-1'), [])).toEqual({ first: 1, last: 2, head, repeated: true });
    await again.close();
  });

  test('is made once, whoever asks for it at the same time', async () => {
    const url = await fresh();
    const all = await Promise.all(Array.from({ length: 4 }, () => stored(url)));
    expect(await Promise.all(all.map((each) => each.open(MAIN)))).toEqual(expect.arrayContaining(['opened', 'stood', 'stood', 'stood']));
    await Promise.all(all.map((each) => each.close()));
  });

  test('is used by whoever has its role, and nothing else', async () => {
    const url = await fresh();
    await (await stored(url)).close();
    const clerk = `clerk_${new URL(url).pathname.slice(-12)}`;
    await asOwner(url, `CREATE ROLE ${clerk} LOGIN PASSWORD 'in the safe'; GRANT ${ROLE} TO ${clerk}`);
    const asClerk = new URL(url);
    [asClerk.username, asClerk.password] = [clerk, 'in the safe'];
    const ledger = await stored(asClerk.href);
    await ledger.open(MAIN);
    expect(await written(ledger, MAIN, 'c-1', [noted('one')])).toMatchObject({ first: 1 });
    await ledger.close();
    await asOwner(url, `REVOKE ${ROLE} FROM ${clerk}; DROP ROLE ${clerk}`);
  });
});

describe('opening refuses', () => {
  test('a database in which nothing was made, and makes nothing in it', async () => {
    const url = await fresh();
    expect(await openPostgres(url, { create: false })).toEqual({ refused: 'storeMissing', path: withoutPassword(url) });
    expect(await asOwner(url, "SELECT 1 FROM pg_namespace WHERE nspname = 'countersign'")).toEqual([]);
  });

  test('a schema of that name which another program made, and leaves it as it is', async () => {
    const url = await fresh();
    await asOwner(url, 'CREATE SCHEMA countersign; CREATE TABLE countersign.sheet (row integer)');
    expect(await openPostgres(url, { create: true })).toMatchObject({
      refused: 'notAStore',
      because: expect.stringContaining('another program'),
    });
  });

  test('a store of a later Countersign', async () => {
    const url = await fresh();
    await (await stored(url)).close();
    await asOwner(url, 'INSERT INTO countersign.version VALUES (2)');
    expect(await openPostgres(url, { create: true })).toMatchObject({ refused: 'storeTooNew', found: 2, known: 1 });
  });

  test('a database that keeps its words in another encoding', async () => {
    const url = await fresh();
    const latin = `latin_${new URL(url).pathname.slice(-12)}`;
    await asOwner(url, `CREATE DATABASE ${latin} ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`);
    const other = new URL(url);
    other.pathname = `/${latin}`;
    expect(await openPostgres(other.href, { create: true })).toMatchObject({
      refused: 'storeUnreadable',
      because: expect.stringContaining('UTF8'),
    });
    await asOwner(url, `DROP DATABASE ${latin} WITH (FORCE)`);
  });

  test('a database that is not there', async () => {
    const url = new URL(await fresh());
    url.pathname = '/nowhere';
    expect(await openPostgres(url.href, { create: true })).toMatchObject({
      refused: 'storeUnreadable',
      because: expect.stringContaining('nowhere'),
    });
  });

  test('a user who may not use it', async () => {
    const url = await fresh();
    await (await stored(url)).close();
    const stranger = `stranger_${new URL(url).pathname.slice(-12)}`;
    await asOwner(url, `CREATE ROLE ${stranger} LOGIN PASSWORD 'none'`);
    const asStranger = new URL(url);
    [asStranger.username, asStranger.password] = [stranger, 'none'];
    expect(await openPostgres(asStranger.href, { create: false })).toMatchObject({
      refused: 'storeUnreadable',
      because: expect.stringContaining(`permission denied to set role "${ROLE}"`),
    });
    await asOwner(url, `DROP ROLE ${stranger}`);
  });

  test('an address at which nobody answers', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { readonly port: number };
    server.close();
    await once(server, 'close');
    const answer = await openPostgres(`postgres://clerk:secret@127.0.0.1:${port}/record`, { create: true });
    expect(answer).toEqual({
      refused: 'storeUnreadable',
      path: `postgres://clerk@127.0.0.1:${port}/record`,
      because: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('what is no address, and repeats none of it', async () => {
    const answer = await openPostgres('postgres://clerk:sec ret@:x/record', { create: true });
    expect(answer).toMatchObject({ refused: 'storeUnreadable' });
    expect(JSON.stringify(answer)).not.toContain('sec ret');
  });
});

describe('a store that cannot be written just now', () => {
  test('refuses the append, says why, and takes it afterwards', async () => {
    const url = await fresh();
    const ledger = await stored(url);
    await ledger.open(MAIN);
    const draft = noted('one');
    const append = () => ledger.append(MAIN, 0, 'c-1', requestOf('c-1'), [draft]);

    await asOwner(url, `ALTER DATABASE "${new URL(url).pathname.slice(1)}" SET default_transaction_read_only = on`);
    await asOwner(
      url,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    expect(await append()).toMatchObject({ refused: 'storeUnavailable' });
    expect(await append()).toEqual({ refused: 'storeUnavailable', because: expect.stringContaining('it may only be read') });
    expect(await ledger.head(MAIN)).toMatchObject({ size: 0 });

    await asOwner(url, `BEGIN READ WRITE; ALTER DATABASE "${new URL(url).pathname.slice(1)}" RESET default_transaction_read_only; COMMIT`);
    await asOwner(
      url,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await expect.poll(append, { timeout: 10_000 }).toMatchObject({ first: 1, last: 1 });
    await ledger.close();
  });

  test('does not wait for ever for another who writes to the same register', { timeout: 20_000 }, async () => {
    const url = await fresh();
    const ledger = await stored(url);
    await ledger.open(MAIN);
    const other = asOwner(url, `BEGIN; SELECT * FROM countersign.take('${MAIN}'); SELECT pg_sleep(7); COMMIT`);
    await new Promise((done) => setTimeout(done, 300));
    expect(await ledger.append(MAIN, 0, 'c-1', requestOf('c-1'), [noted('one')])).toEqual({
      refused: 'storeUnavailable',
      because: 'another process is writing to it',
    });
    await other;
    await ledger.close();
  });
});
