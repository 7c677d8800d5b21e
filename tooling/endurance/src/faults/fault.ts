import { readFileSync } from 'node:fs';
import { NODE, script } from '../clerks.ts';
import { watched } from '../strace.ts';
import { type Told, toldIn } from './told.ts';

export const CALLS = ['fsync', 'fdatasync', 'pwrite64'] as const;
export const ERRORS = ['EIO', 'ENOSPC'] as const;

/** The call that fails, counted from 1 since the errand began: that one only, or it and all after it. */
export type Fault = {
  readonly call: (typeof CALLS)[number];
  readonly at: number;
  readonly error: (typeof ERRORS)[number];
  readonly lasting: boolean;
};

export type Errand = { readonly told: readonly Told[]; readonly failedCalls: number };

const INJECTED = /\(INJECTED\)/g;

/** Runs an errand on this file while that call fails, as strace has it. */
export async function errandWith({ call, at, error, lasting }: Fault, file: string): Promise<Errand> {
  const log = `${file}.log`;
  const when = `${at}${lasting ? '+' : ''}`;
  const said = await errand(file, ['-o', log, '-e', `trace=${call}`, '-e', `inject=${call}:error=${error}:when=${when}`]);
  return { told: toldIn(said), failedCalls: readFileSync(log, 'utf8').match(INJECTED)?.length ?? 0 };
}

/** Every fault that can meet an errand on this file, which is one for each call that it makes when nothing fails. */
export async function everyFault(file: string): Promise<readonly Fault[]> {
  const log = `${file}.log`;
  await errand(file, ['-o', log, '-e', `trace=${CALLS.join(',')}`]);
  const lines = readFileSync(log, 'utf8').split('\n');
  return CALLS.flatMap((call) => {
    const count = lines.filter((line) => new RegExp(`^\\d+ +${call}\\(`).test(line)).length;
    const places = Array.from({ length: count }, (_, place) => place + 1);
    return places.flatMap((at) => ERRORS.flatMap((error) => [false, true].map((lasting) => ({ call, at, error, lasting }))));
  });
}

async function errand(file: string, settings: readonly string[]): Promise<string> {
  const { said, wrong, code } = await watched(settings, [...NODE, script('./faults/errand.ts'), file]);
  if (code !== 0) throw new Error(`The errand failed by itself: ${wrong}`);
  return said;
}
