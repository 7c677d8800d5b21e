import { randomSalt, type Salt } from './commitment.ts';
import { ledgerOn } from './ledger.ts';
import { memoryStore } from './memory/store.ts';
import type { Ledger } from './port.ts';

/** A ledger that is gone when the program ends: for tests, drafts and trying out. Answers as every other ledger does. */
export const openMemory = ({ salt = randomSalt }: { readonly salt?: Salt } = {}): Ledger => ledgerOn(memoryStore(), salt);
