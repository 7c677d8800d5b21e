import { ledgerSuite } from './ledger.suite.ts';
import { postgres } from './postgres/databases.suite.ts';

const { opened } = postgres();

ledgerSuite('PostgreSQL', opened);
