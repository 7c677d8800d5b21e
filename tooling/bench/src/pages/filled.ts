import { openSqlite } from '@countersign/ledger/sqlite';
import { append, draftsOf } from '../ledger/drafts.ts';

const AT_ONCE = 2_000;

/** Fills a store with a register of so many actions, each in turn of one of these years where any is named, and names one of them. */
export async function filled(store: string, actions: number, years: readonly string[] = []): Promise<string> {
  const ledger = openSqlite(store, { create: true });
  if ('refused' in ledger) throw new Error(`Not opened: ${JSON.stringify(ledger)}`);
  await ledger.open('main');
  const drafts = draftsOf(actions);
  if (years.length > 0) ofYears(drafts, years);
  for (let at = 0; at < drafts.length; at += AT_ONCE) await append(ledger, 'main', at, drafts.slice(at, at + AT_ONCE));
  await ledger.close();
  const raised = drafts.flatMap(({ facts }) => facts).find((fact) => fact['fact'] === 'raised');
  return String(raised?.['ref']);
}

function ofYears(drafts: ReturnType<typeof draftsOf>, years: readonly string[]): void {
  const raised = drafts.flatMap(({ facts }) => facts as Record<string, unknown>[]).filter((fact) => fact['fact'] === 'raised');
  for (const [index, fact] of raised.entries()) fact['statementYears'] = [years[index % years.length] as string];
}
