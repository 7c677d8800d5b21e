import { describe, expect, test } from 'vitest';
import { openMemory } from '../memory.ts';
import { MAIN, noted, written } from '../samples.suite.ts';
import { checked, introduces } from './checked.ts';
import { comparedWith } from './comparison.ts';
import { newKeyPair, publicKeyIn, publicKeysIn, publicKeyText, signingKeyIn } from './key.ts';
import { keyFor, knownOf, noteBy, someHead } from './notes.suite.ts';
import { whyNotSigned } from './sentence.ts';
import { signedNote } from './signing.ts';

const [old, young, stranger, ofNext] = [keyFor(MAIN), keyFor(MAIN), keyFor(MAIN), keyFor('next')];

describe('a checkpoint', () => {
  test('says which register had which head, and who signed it', () => {
    expect(checked(noteBy(MAIN, 7, old), knownOf(old))).toEqual({
      answer: 'signed',
      register: MAIN,
      head: someHead(7),
      by: knownOf(old),
    });
  });

  test('is five lines that can be printed', () => {
    expect(noteBy(MAIN, 7, old).split('\n')).toEqual([
      'countersign/main',
      '7',
      expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
      '',
      expect.stringMatching(/^— countersign\/main [A-Za-z0-9+/]{91}=$/),
      '',
    ]);
  });

  test.each(['2021/22', 'a b+c', 'Comisiún', '注册', 'line\nend', '%', 'countersign/main'])('may be of the register %j', (register) => {
    const key = keyFor(register);
    expect(checked(noteBy(register, 1, key), knownOf(key))).toMatchObject({ answer: 'signed', register });
  });

  test('is signed by the key of its own register and by no other', () => {
    expect(signedNote({ register: MAIN, head: someHead(7) }, [old, ofNext])).toEqual({ refused: 'keyOfAnother', name: 'countersign/next' });
  });

  test('is of a register without entries only with the root of nothing', () => {
    const head = { size: 0, root: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' };
    const note = signedNote({ register: MAIN, head }, [old]);
    expect(typeof note === 'string' && checked(note, knownOf(old))).toMatchObject({ answer: 'signed', head });
    expect(checked(noteBy(MAIN, 0, old), knownOf(old))).toMatchObject({ answer: 'notACheckpoint', line: 3 });
  });

  test('signed by nobody known, or wrongly, says so in a sentence', () => {
    const note = noteBy(MAIN, 7, stranger);
    const renamed = noteBy(MAIN, 8, old).replace('\n8\n', '\n9\n');
    expect(whyNotSigned(checked(note, knownOf(old)))).toContain(`countersign/main (${stranger.public.id})`);
    expect(whyNotSigned(checked(renamed, knownOf(old)))).toContain('the note was changed');
    expect(whyNotSigned(checked('', knownOf(old)))).toContain('in line 1, countersign/ and the name of a register was expected');
    expect(whyNotSigned(checked(note, knownOf(stranger)))).toBeNull();
  });
});

describe('a new key', () => {
  const both = noteBy(MAIN, 7, old, young);

  test('is brought in by a note that the old one signs too: whoever has either may rely on it', () => {
    expect(checked(both, knownOf(old))).toMatchObject({ answer: 'signed', by: knownOf(old) });
    expect(checked(both, knownOf(young))).toMatchObject({ answer: 'signed', by: knownOf(young) });
    expect(checked(both, knownOf(young, old))).toMatchObject({ answer: 'signed', by: knownOf(old, young) });
    expect(introduces(both, young.public, knownOf(old))).toBe(true);
  });

  test('is not brought in by its own signature, nor by that of the old one', () => {
    expect(introduces(noteBy(MAIN, 7, young), young.public, knownOf(old))).toBe(false);
    expect(introduces(noteBy(MAIN, 7, old), young.public, knownOf(old))).toBe(false);
    expect(introduces(both, stranger.public, knownOf(old))).toBe(false);
    expect(introduces(both, young.public, knownOf(stranger))).toBe(false);
  });

  test('does not make good a wrong signature in the name of the old one', () => {
    const [text = '', signatures = ''] = both.split('\n\n');
    const wrong = noteBy(MAIN, 8, old).split('\n\n')[1] ?? '';
    const note = `${text}\n\n${wrong}${signatures.split('\n')[1]}\n`;
    expect(checked(note, knownOf(old, young))).toMatchObject({ answer: 'badSignature', by: { id: old.public.id } });
  });
});

describe('the text of a key', () => {
  test('is read back as the key it was', () => {
    const texts = newKeyPair(MAIN);
    const key = signingKeyIn(texts.private);
    expect(key && `${publicKeyText(key.public)}\n`).toBe(texts.public);
    expect(texts.public).toMatch(/^countersign\/main\+[0-9a-f]{8}\+A[A-Za-z0-9+/]{43}\n$/);
  });

  test('may stand with others in a file; the line that is none is named', () => {
    const lines = [publicKeyText(old.public), '', publicKeyText(young.public)];
    expect(publicKeysIn(`${lines.join('\r\n')}\n`)).toEqual({ keys: knownOf(old, young) });
    expect(publicKeysIn(`${lines.join('\n')}\nmain+123`)).toEqual({ line: 4 });
  });

  test.each([
    ['with an id that is not its own', (text: string) => text.replace(/\+[0-9a-f]{8}\+/, '+00000000+')],
    ['with another name', (text: string) => text.replace('main', 'next')],
    ['with a byte too few', (text: string) => text.slice(0, -4)],
    ['of another kind', (text: string) => text.replace(/\+A/, '+B')],
    ['without its name', (text: string) => text.replace('countersign/main', '')],
    ['without anything', () => ''],
  ])('%s is none', (_, change) => {
    expect(publicKeyIn(change(publicKeyText(old.public)))).toBeNull();
    const { private: secret } = newKeyPair(MAIN);
    expect(signingKeyIn(change(secret.trim()))).toBeNull();
  });

  test('that is public signs nothing', () => {
    expect(signingKeyIn(newKeyPair(MAIN).public)).toBeNull();
  });
});

describe('a record that is compared with a checkpoint kept elsewhere', () => {
  async function recordOf(...says: readonly string[]) {
    const ledger = openMemory();
    await ledger.open(MAIN);
    for (const [index, say] of says.entries()) await written(ledger, MAIN, `c-${index}`, [noted(say)]);
    return ledger;
  }
  const then = async (ledger: Awaited<ReturnType<typeof recordOf>>, size: number) => ({
    register: MAIN,
    head: (await ledger.headAt(MAIN, size)) ?? someHead(size),
  });

  test('is the same, or has grown from it', async () => {
    const ledger = await recordOf('one', 'two', 'three');
    expect(await comparedWith(await then(ledger, 3), ledger)).toBe('same');
    for (const size of [0, 1, 2]) expect(await comparedWith(await then(ledger, size), ledger)).toBe('grown');
  });

  test('is found out when it was written anew, however whole it is in itself', async () => {
    const [ledger, anew] = [await recordOf('one', 'two', 'three'), await recordOf('one', 'TWO', 'three', 'four')];
    expect(await anew.verify(MAIN)).toMatchObject({ ok: true });
    for (const size of [2, 3]) expect(await comparedWith(await then(ledger, size), anew)).toBe('rewritten');
  });

  test('is found out when it is an old copy, or gone', async () => {
    const ledger = await recordOf('one', 'two');
    expect(await comparedWith({ register: MAIN, head: someHead(3) }, ledger)).toBe('shorter');
    expect(await comparedWith({ register: 'next', head: someHead(1) }, ledger)).toBe('shorter');
  });
});
