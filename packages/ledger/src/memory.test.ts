import { ledgerSuite } from './ledger.suite.ts';
import { openMemory } from './memory.ts';

ledgerSuite('in memory', (salt) => openMemory({ salt }));
