import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Node's own words before a script of ours: packages are read from source. */
export const NODE = [process.execPath, '--conditions=@countersign/source', '--disable-warning=ExperimentalWarning'] as const;

export const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** One thing that a clerk said was acknowledged. */
export type Said = { readonly command: string; readonly number: number; readonly repeated: boolean };

export type Clerk = {
  /** Waits until it has said something, or has ended. */
  readonly firstWord: Promise<void>;
  readonly kill: () => void;
  /** All that it said, once it has ended; it is thrown when it ended by a fault of its own. */
  readonly ended: Promise<readonly Said[]>;
};

/** A clerk at work in a process of its own. `wanted` 0: until it is killed. `again`: a command to ask for first. */
export function clerk(file: string, name: string, wanted: number, again = ''): Clerk {
  const [node, ...settings] = NODE;
  const child = spawn(node, [...settings, script('./clerk.ts'), file, name, `${wanted}`, again]);
  let said = '';
  let wrong = '';
  child.stderr.on('data', (part: Buffer) => {
    wrong += part.toString();
  });
  const firstWord = new Promise<void>((resolve) => {
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      resolve();
    });
    child.once('close', () => resolve());
  });
  const ended = once(child, 'close').then(() => {
    if (wrong !== '') throw new Error(`The clerk ${name} failed: ${wrong}`);
    return acknowledgedIn(said);
  });
  return { firstWord, kill: () => void child.kill('SIGKILL'), ended };
}

/** What was acknowledged. A last line without its end was not. */
export function acknowledgedIn(said: string): readonly Said[] {
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '))
    .map(([command = '', number = '', how = '']) => ({ command, number: Number(number), repeated: how === 'repeated' }));
}
