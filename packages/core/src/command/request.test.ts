import { describe, expect, test } from 'vitest';
import type { Fact } from '../fact/fact.ts';
import type { Command } from './command.ts';
import { requestIn, wereSaid } from './request.ts';

const asked = (verb: string, data: object): Command => ({ verb, as: 'clerk', on: '2023-01-01', ref: 'A1', data }) as unknown as Command;

describe('of what is asked with a command, no word is hashed for ever', () => {
  test.each<readonly [what: string, command: Command, bare: object, words: readonly string[]]>([
    ['public ones', asked('resolve', { meeting: 'M', minute: 'Minute 4' }), { meeting: 'M' }, ['Minute 4']],
    ['personal ones', asked('recordHolder', { post: 'P', state: 'held', holder: 'N' }), { state: 'held' }, ['P', 'N']],
    ['those that may become exempt', asked('report', { text: 'Seven', rag: 'red' }), { rag: 'red' }, ['Seven']],
    [
      'those that stand deeper',
      asked('raise', { title: 'T', dependsOnBodies: [{ body: 'B', contact: 'C' }], contributors: [{ directorate: 'D', post: 'P' }] }),
      { dependsOnBodies: [{}], contributors: [{ directorate: 'D' }] },
      ['T', 'B', 'C', 'P'],
    ],
    ['and an owner who may be named and not change is not asked for', asked('rehome', { lead: 'D', accountable: 'P' }), { lead: 'D' }, []],
  ])('%s', (_, command, bare, words) => {
    expect(requestIn(command)).toEqual({ bare, words });
  });
});

describe('whether the same words are asked again', () => {
  const recorded = [{ fact: 'postHeld', on: '2023-01-01', post: 'P', state: 'held', holder: 'N' }] as const satisfies readonly Fact[];

  test.each<readonly [words: readonly string[], said: boolean]>([
    [['P', 'N'], true],
    [[], true],
    [['P', 'Another'], false],
  ])('is seen by what was recorded: %j, %s', (words, said) => {
    expect(wereSaid(words, recorded)).toBe(said);
  });

  test('is not asked of words that were erased', () => {
    expect(wereSaid(['P', 'N'], [{ ...recorded[0], post: '[erased]', holder: '[erased]' }])).toBe(true);
  });
});
