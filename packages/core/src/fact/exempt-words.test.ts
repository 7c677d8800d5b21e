import { describe, expect, test } from 'vitest';
import { exemptFieldOf } from './exempt-words.ts';

/** Every word of a fact that can be exempt, with the field of the action under which it is. */
// biome-ignore format: a table is a table
const TABLE: readonly (readonly [fact: string, key: string, field: string | null])[] = [
  ['raised',           'title',        'title'],
  ['raised',           'description',  'description'],
  ['reworded',         'title',        'title'],
  ['reworded',         'description',  'description'],
  ['reported',         'text',         'reports'],
  ['reported',         'recoveryPlan', 'reports'],
  ['reportedComplete', 'text',         'reports'],
  ['embedded',         'text',         'reports'],
  ['evidenceLodged',   'title',        'evidence'],
  ['evidenceLodged',   'location',     'evidence'],
  ['consulted',        'who',          'consultations'],
  ['consulted',        'said',         'consultations'],
  ['consulted',        'changed',      'consultations'],
  ['verified',         'opinion',      'opinions'],
  ['returned',         'reason',       'opinions'],
  ['withdrawn',        'reason',       'reasons'],
  ['reworded',         'reason',       'reasons'],
  ['milestoneSet',     'title',        null],
  ['raised',           'due',          null],
  ['reported',         'rag',          null],
];

describe('the words of a fact that can be exempt', () => {
  test.each(TABLE)('%s, %s: %s', (fact, key, field) => {
    expect(exemptFieldOf(fact, key)).toBe(field);
  });
});
