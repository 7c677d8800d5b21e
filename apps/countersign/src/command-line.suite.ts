import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Instant } from '@countersign/core';
import { onTestFinished } from 'vitest';
import type { Answer } from './answer.ts';
import { run } from './run.ts';

/** What a test reads out of an answer; which fields are there depends on the command. */
// biome-ignore lint/suspicious/noExplicitAny: the answers are JSON of many shapes, and each test says what it expects of them
export type Answered = Omit<Answer, 'json'> & { readonly json: any };

/** A place of its own with a store, and a clock that stands still until it is told. */
export function place(now = '2024-04-02T09:00:00.000Z') {
  const cwd = mkdtempSync(join(tmpdir(), 'countersign-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  let ids = 0;
  let moment = now as Instant;
  const world = {
    now: () => moment,
    newId: () => `id-${cwd}-${++ids}`,
    cwd,
    env: {},
    say: () => undefined,
    whenStopped: () => undefined,
  };
  const countersign = async (...words: string[]): Promise<Answered> => {
    const { answer } = await run(words, world);
    await answer.afterwards?.();
    return answer as Answered;
  };
  return {
    cwd,
    countersign,
    at: (instant: string) => {
      moment = instant as Instant;
    },
    file: (name: string, content: string | Uint8Array) => {
      writeFileSync(join(cwd, name), content);
      return name;
    },
    /** `do` with its data as an object. */
    does: (verb: string, ref: string | null, as: string, on: string, data: object = {}, ...more: string[]) =>
      countersign('do', verb, ...(ref === null ? [] : ['--ref', ref]), '--as', as, '--on', on, '--data', JSON.stringify(data), ...more),
  };
}

/** A file of the project, by its path from the root. */
export function ofProject(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}

const SHARED = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** Real files that nobody here wrote; tests that need them say so in their title. */
export const noSharedData = !existsSync(SHARED);
export const shared = (path: string): string => join(SHARED, path);
export const readShared = (path: string): string => readFileSync(shared(path), 'utf8');
