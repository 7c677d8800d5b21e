import { afterEach } from 'vitest';
import type { Salt } from './commitment.ts';
import type { Ledger } from './port.ts';
import { countedSalt, MAIN } from './samples.suite.ts';
import { appendingSuite } from './suite/appending.suite.ts';
import { copyingSuite } from './suite/copying.suite.ts';
import { erasingSuite } from './suite/erasing.suite.ts';
import { readingSuite } from './suite/reading.suite.ts';
import { registersSuite } from './suite/registers.suite.ts';

/** What every ledger must answer, wherever its entries are kept. `open` makes a new, empty one; the suite closes it. */
export function ledgerSuite(name: string, open: (salt: Salt) => Ledger | Promise<Ledger>): void {
  const made: Ledger[] = [];
  afterEach(async () => {
    for (const ledger of made.splice(0)) await ledger.close();
  });

  async function fresh(): Promise<Ledger> {
    const ledger = await open(countedSalt());
    made.push(ledger);
    await ledger.open(MAIN);
    return ledger;
  }

  for (const suite of [registersSuite, appendingSuite, readingSuite, erasingSuite, copyingSuite]) suite(name, fresh);
}
