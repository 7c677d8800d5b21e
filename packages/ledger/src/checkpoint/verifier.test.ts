import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { MAIN } from '../samples.suite.ts';
import { newKeyPair, publicKeyText, signingKeyIn } from './key.ts';
import { keyFor, noteBy } from './notes.suite.ts';

/** As built: `npm test` builds first. */
const built = fileURLToPath(new URL('../../dist/countersign-verify.mjs', import.meta.url));
const cwd = mkdtempSync(join(tmpdir(), 'countersign-verify-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const put = (name: string, text: string): string => {
  writeFileSync(join(cwd, name), text);
  return name;
};

/** In a place with nothing installed, and nothing in its environment. */
function verified(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...words], { cwd, env: {}, encoding: 'utf8' });
  return { exit: status, says: stdout, wrong: stderr };
}

const [key, other] = [keyFor(MAIN), keyFor(MAIN)];
const known = put('main.pub', `${publicKeyText(key.public)}\n`);
const good = put('good.txt', noteBy(MAIN, 7, key));

describe('the verifier', () => {
  test('is one file that needs Node and nothing else, and reaches for no network', () => {
    const text = readFileSync(built, 'utf8');
    const imported = [...text.matchAll(/^import .* from ["']([^"']+)["'];?$/gm)].map(([, from]) => from);
    expect([...new Set(imported)].sort()).toEqual(['node:crypto', 'node:fs', 'node:util']);
    expect(text).not.toMatch(/\b(fetch|require|import)\s*\(|node:(net|http|https|http2|tls|dgram|dns|child_process|sqlite)/);
  });

  test('says in a line for each file what it found, and ends with 0 when all hold', () => {
    expect(verified('--key', known, good)).toEqual({
      exit: 0,
      wrong: '',
      says: expect.stringMatching(
        /^Holds: good\.txt: checkpoint of main: 7 entries, root [0-9a-f]{64}, signed by countersign\/main \([0-9a-f]{8}\)\.\n$/,
      ),
    });
  });

  test('ends with 1 when one of them does not', () => {
    const bad = put('bad.txt', noteBy(MAIN, 7, other));
    const { exit, says } = verified('--key', known, good, bad);
    expect(exit).toBe(1);
    expect(says.split('\n').map((line) => line.split(':')[0])).toEqual(['Holds', 'DOES NOT HOLD', '']);
  });

  test('takes several keys, from one file or more', () => {
    const both = put('both.txt', noteBy(MAIN, 7, key, other));
    const second = put('other.pub', publicKeyText(other.public));
    expect(verified('--key', known, '--key', second, both)).toMatchObject({ exit: 0, says: expect.stringContaining(' and ') });
    const file = put('all.pub', `${publicKeyText(key.public)}\n${publicKeyText(other.public)}\n`);
    expect(verified('--key', file, both)).toMatchObject({ exit: 0, says: expect.stringContaining(' and ') });
  });

  test('does not let a file steer the terminal', () => {
    const feed = { register: 'main\u001b[2J\u202e', head: { size: 1, root: 'ab'.repeat(32) }, assured: [] };
    const { exit, says } = verified('--key', known, put('feed.json', JSON.stringify(feed)));
    expect(exit).toBe(1);
    expect(says.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('called wrongly it ends with 2 and says how', () => {
  const secret = newKeyPair(MAIN);
  test.each([
    ['nothing', [], /KEYFILE FILE/],
    ['no key', [good], /KEYFILE FILE/],
    ['no file', ['--key', known], /KEYFILE FILE/],
    ['an option that is not there', ['--fly', '--key', known, good], /--fly/],
    ['a key that is not there', ['--key', 'none.pub', good], /none\.pub cannot be read/],
    ['a file that is not there', ['--key', known, 'none.txt'], /none\.txt cannot be read/],
    ['a folder', ['--key', known, '.'], /is a folder/],
    ['a key file that holds none', ['--key', good, good], /line 1 is not a public key/],
    ['an empty key file', ['--key', put('empty.pub', '\n'), good], /holds no public key/],
    ['a private key', ['--key', put('secret.key', secret.private), good], /holds a private key/],
  ])('with %s', (_, words, says) => {
    const { exit, wrong, says: said } = verified(...words);
    expect({ exit, said }).toEqual({ exit: 2, said: '' });
    expect(wrong).toMatch(says);
  });

  test('a private key is not printed', () => {
    expect(signingKeyIn(secret.private)).not.toBeNull();
    expect(verified('--key', put('secret.key', secret.private), good).wrong).not.toContain(secret.private.trim());
  });
});
