import { describe, expect, test } from 'vitest';
import { unfitCommand, unfitEntries, unfitRegister } from './fit.ts';
import { isJsonObject, type JsonObject, parsedJson } from './json.ts';
import { noted, requestOf } from './samples.suite.ts';

const halfPair = '\ud83d';
let deep: JsonObject = {};
for (let level = 0; level < 100; level += 1) deep = { deep };
const circular: { [key: string]: JsonObject } = {};
circular['again'] = circular;

/** What plain JavaScript may hand in, whatever the types say. */
const untyped = (value: unknown): JsonObject => Object.assign(Object.create(null), { value });
const proto = parsedJson('{"__proto__":{"a":1},"constructor":"x","toString":null}');

describe('an entry', () => {
  test.each([
    ['with every JSON value', noted('x', { facts: [{ a: null, b: true, c: 1.5, d: 'e', f: [[], {}], '': '' }] })],
    ['with keys that mean something to JavaScript', noted('x', { facts: [isJsonObject(proto) ? proto : {}] })],
    ['without words', noted('x', { prose: {} })],
    ['on a leap day', noted('x', { recordedAt: '2024-02-29T23:59:59.999Z' })],
    ['with words for the whole of it', noted('x', { prose: { public: { '': 'all', '/a~0b~1c/0': 'part' } } })],
  ])('%s can be recorded', (_, entry) => {
    expect(unfitEntries([entry])).toBeNull();
  });

  test.each([
    ['a day alone', { recordedAt: '2023-01-24' }, '/entries/0/recordedAt'],
    ['an offset', { recordedAt: '2023-01-24T09:30:00.000+01:00' }, '/entries/0/recordedAt'],
    ['no milliseconds', { recordedAt: '2023-01-24T09:30:00Z' }, '/entries/0/recordedAt'],
    ['a day that does not exist', { recordedAt: '2023-02-29T09:30:00.000Z' }, '/entries/0/recordedAt'],
    ['an hour that does not exist', { recordedAt: '2023-02-28T24:30:00.000Z' }, '/entries/0/recordedAt'],
    ['no post', { by: '' }, '/entries/0/by'],
    ['NUL in the post', { by: 'clerk\0' }, '/entries/0/by'],
    ['no fact', { facts: [] }, '/entries/0/facts'],
    ['half of a pair in a fact', { facts: [{}, { a: { 'b/c': [`x${halfPair}`] } }] }, '/entries/0/facts/1/a/b~1c/0'],
    ['NUL in a key', { facts: [{ 'a\0': 1 }] }, '/entries/0/facts/0'],
    ['no number', { facts: [{ a: Number.NaN }] }, '/entries/0/facts/0/a'],
    ['an endless number', { facts: [{ a: Number.NEGATIVE_INFINITY }] }, '/entries/0/facts/0/a'],
    ['nothing at all', { facts: [untyped(undefined)] }, '/entries/0/facts/0/value'],
    ['a date', { facts: [untyped(new Date(0))] }, '/entries/0/facts/0/value'],
    ['a big integer', { facts: [untyped(1n)] }, '/entries/0/facts/0/value'],
    ['something to be called', { facts: [untyped(() => 1)] }, '/entries/0/facts/0/value'],
    ['a hole in a list', { facts: [untyped(new Array(1))] }, '/entries/0/facts/0/value/0'],
    ['a fact inside itself', { facts: [circular] }, '/entries/0/facts/0'],
    ['a hundred levels', { facts: [deep] }, '/entries/0/facts/0'],
    ['a pointer that points nowhere', { prose: { public: { title: 'x' } } }, '/entries/0/prose/public/title'],
    ['half of a pair in its words', { prose: { exempt: { '/0/a': halfPair } } }, '/entries/0/prose/exempt/~10~1a'],
    ['NUL in a pointer', { prose: { exempt: { '/\0': 'x' } } }, '/entries/0/prose/exempt'],
  ])('with %s cannot', (_, more, where) => {
    expect(unfitEntries([noted('x', more)])).toMatchObject({ refused: 'unfit', where: expect.stringMatching(new RegExp(`^${where}`)) });
  });

  test('with words in a section that does not exist cannot', () => {
    const prose = { public: {}, secret: { '/0/a': 'x' } };
    expect(unfitEntries([noted('x', { prose })])).toMatchObject({ where: '/entries/0/prose' });
  });

  test('is named by its place among those handed in', () => {
    expect(unfitEntries([noted('x'), noted('y', { by: '' })])).toMatchObject({ where: '/entries/1/by' });
  });
});

describe('a command', () => {
  test.each(['', 'a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(64)}\n`, 'g'.repeat(64)])('whose request hash is %j is refused', (hash) => {
    expect(unfitCommand('c-1', hash)).toMatchObject({ refused: 'unfit', where: '/request' });
  });

  test.each(['', 'c\0', halfPair])('named %j is refused', (name) => {
    expect(unfitCommand(name, requestOf('x'))).toMatchObject({ refused: 'unfit', where: '/command' });
    expect(unfitRegister(name)).toMatchObject({ refused: 'unfit', where: '/register' });
  });
});
