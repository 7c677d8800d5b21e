import { wealdshire } from '@countersign/casebook';
import { STATE_WORDS, unnumberedEntry } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { shown, wordsOf } from '../page.suite.ts';
import { readerOf } from '../reader.suite.ts';
import { smallRegister } from '../register.suite.ts';
import { PLACES } from '../shell/places.ts';
import { kindsOf } from './kinds.ts';

const example = readerOf(wealdshire.map((entry, index) => ({ ...unnumberedEntry.parse(entry), number: index + 1 })));
const register = await example.register();
const kinds = kindsOf(register);
const explained = new Set(kinds.flatMap(({ words }) => words.map(({ word }) => word)));
const page = (path: string) => shown(example, path);

/** Two capitals or more that stand together, but for the letters of a hash. */
const ABBREVIATION = /(?<![\w-])[A-Z]{2,}(?=\d{3}\b|\b)/g;

describe('every abbreviation', () => {
  const places = PLACES.map(({ path }) => path as string);
  const actions = register.actions().map(({ ref }) => `/actions/${ref}`);

  const statements = ['', '/feed', '/cross-check', '/since-published', '/versions/1'].map((below) => `/statements/2022-23${below}`);

  test.each([...places, ...actions, ...statements, '/nowhere', '/?asAt=2022-09-22'])('on %s is in the glossary', async (path) => {
    const text = wordsOf((await page(path)).html);
    const used = new Set(text.match(ABBREVIATION) ?? []);
    expect([...used].filter((word) => !isExplained(word))).toEqual([]);
  });

  test.each(['CFE', 'PTE', 'CR', 'AH', 'GAC', 'OWN', 'DAT', 'RAG', 'CLS', 'AGS', 'MoU', 'SLA', 'CIPFA', 'SOLACE', 'UTC'])(
    '%s is one',
    (word) => expect(isExplained(word)).toBe(true),
  );

  /** The letters before the number of a review or of an agreement are explained with it: HTST-2022. */
  function isExplained(word: string): boolean {
    return [...explained].some((each) => each === word || each.startsWith(`${word}-`));
  }
});

describe('the glossary', () => {
  test('explains each word once among its kind, with a whole sentence', () => {
    for (const { id, words } of kinds) {
      expect([id, new Set(words.map(({ word }) => word)).size]).toEqual([id, words.length]);
      for (const { word, meaning } of words) expect(`${word}: ${meaning}`).toMatch(/: [A-Z“].*\.$/);
    }
  });

  test('tells the ratings in the words that stand in the key of every page', async () => {
    const { text } = await page('/glossary');
    for (const { word } of Object.values(STATE_WORDS)) expect(text).toContain(word);
    expect(text).toContain('CFE Children, Families and Education.');
    expect(text).toContain('GAC Governance and Audit Committee.');
  });

  test('leads to each kind of words by a link', async () => {
    const { main } = await page('/glossary');
    for (const { id } of kinds) expect(main).toMatch(new RegExp(`href="#${id}".*<h2[^>]* id="${id}"`, 's'));
  });

  test('can be read of a register in which nothing was recorded yet', async () => {
    const { status, main } = await shown(smallRegister(), '/glossary?asAt=2022-01-01');
    expect(status).toBe(200);
    expect(main).not.toContain('id="directorates"');
    expect(main).not.toContain('id="agreements"');
  });
});
