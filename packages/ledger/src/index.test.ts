import { expect, test } from 'vitest';
import * as evidence from './evidence.ts';
import * as ledger from './index.ts';
import * as memory from './memory.ts';
import * as postgres from './postgres.ts';
import * as sqlite from './sqlite.ts';

test('the doors of the ledger show these names and no others', () => {
  expect(Object.keys(ledger).sort()).toEqual([
    'Damaged',
    'SECTIONS',
    'Unreachable',
    'asTyped',
    'canonicalText',
    'checked',
    'commitmentTo',
    'comparedWith',
    'copyIn',
    'introduces',
    'leafHash',
    'linesOf',
    'newKeyPair',
    'nodeHash',
    'noteIn',
    'provesInclusion',
    'publicKeyText',
    'publicKeysIn',
    'rootOfLeaves',
    'sentenceOfComparison',
    'signedNote',
    'signingKeyIn',
    'whyNotSigned',
    'withoutPassword',
  ]);
  expect(Object.keys(evidence).sort()).toEqual(['DamagedEvidence', 'evidenceIn', 'sha256Of']);
  expect(Object.keys(memory)).toEqual(['openMemory']);
  expect(Object.keys(postgres).sort()).toEqual(['openPostgres']);
  expect(Object.keys(sqlite).sort()).toEqual(['backUpSqlite', 'openSqlite']);
});
