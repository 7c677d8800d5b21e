import { spawnSync } from 'node:child_process';
import { NODE, script } from '../clerks.ts';

/** How a command ended, and what it answered. */
export type Ended = { readonly exit: number; readonly words: string };

/** The command line as a council types it, each command in a process of its own. */
export type CommandLine = (...words: readonly string[]) => Ended;

/** The command line in this folder, on this store. */
export function commandLine(folder: string, ...store: readonly string[]): CommandLine {
  return (...words) => {
    const [node, ...settings] = NODE;
    const main = script('../../../apps/countersign/src/main.ts');
    const { status, stdout, stderr } = spawnSync(node, [...settings, main, ...words, ...store], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder, COUNTERSIGN_NOW: '2024-04-02T09:00:00Z' },
      encoding: 'utf8',
    });
    return { exit: status ?? -1, words: `${stdout}${stderr}` };
  };
}

/** The same, of which every command must go well: a council that cannot be made proves nothing. */
export function told(countersign: CommandLine, ...words: readonly string[]): string {
  const { exit, words: answer } = countersign(...words);
  if (exit !== 0) throw new Error(`countersign ${words.join(' ')} ended with ${exit}: ${answer}`);
  return answer;
}

const POST = 'Head of Admissions';

/** The entries that hold the marker: a name among the personal words, a price among the exempt. */
export const NAMED = 4;
export const PRICED = 5;

/** Records a council in which this marker stands in personal words and in exempt ones. */
export function marked(countersign: CommandLine, marker: string): void {
  const does = (verb: string, as: string, data: object, ...ref: readonly string[]) =>
    told(countersign, 'do', verb, '--as', as, '--data', JSON.stringify(data), ...ref);
  told(countersign, 'init', '--name', 'Somewhere');
  does('establishPost', 'admin', { post: POST, line: 1 });
  does('raise', 'clerk', { title: 'Publish each decision', accountable: POST, due: '2024-06-30' }, '--ref', 'A1');
  does('recordHolder', 'admin', { post: POST, state: 'held', holder: marker });
  const exempt = [{ field: 'reports', paragraph: 3, publicInterest: 'A tender is open' }];
  does('report', POST, { text: `The price is ${marker}`, rag: 'green', exempt }, '--ref', 'A1');
}

/** Erases both. */
export function erased(countersign: CommandLine): void {
  const places = [
    [NAMED, 'personal'],
    [PRICED, 'exempt'],
  ] as const;
  for (const [entry, section] of places)
    told(countersign, 'do', 'erase', '--as', 'monitoring-officer', '--data', JSON.stringify({ entry, section, reason: 'Asked for' }));
}

/** One more entry, which erases nothing. */
export function reported(countersign: CommandLine): void {
  told(countersign, 'do', 'report', '--as', POST, '--ref', 'A1', '--data', '{"text":"Going on","rag":"green"}');
}
