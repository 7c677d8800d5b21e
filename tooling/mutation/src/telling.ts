import { expect } from 'vitest';

// One assertion asks in which worker of vitest it runs, and wants no more than that there is one.
const WORKER = '__vitest_worker__';
if (!Reflect.has(globalThis, WORKER)) Reflect.set(globalThis, WORKER, {});

/** What a file of tests takes from vitest. */
export type Tellers = { readonly describe: object; readonly test: object; readonly expect: typeof expect };
export type TestFile = (vitest: Tellers) => Promise<void>;

export type Test = { readonly id: string; readonly check: () => void };
/** Tests that are not told yet: the whole file, or what stands under one `describe`. The id of each begins with the path. */
export type Group = { readonly path: string; readonly tell: () => unknown };
/** What a group told: its own tests, the groups within it, and what broke before it had told all, or null. */
export type Telling = { readonly tests: Test[]; readonly groups: Group[]; broken: string | null };

/**
 * Reads a file of tests in a core of its own, group by group, so that nobody need tell what nobody asks. It is handed a
 * `describe` and a `test` that only write down, and the `expect` of vitest itself, so that what fails there fails here.
 * The tests of core wait for nothing and mock nothing, so they need no more.
 */
export function readerOf(file: TestFile) {
  let path = '';
  let told: Telling = { tests: [], groups: [], broken: null };

  const test = withRows((title, check) => told.tests.push({ id: `${path}${title} (${told.tests.length + 1})`, check }));
  const describe = withRows((title, tell) => told.groups.push({ path: `${path}${title} > `, tell }));

  const tellingOf = async (group: Group): Promise<Telling> => {
    path = group.path;
    told = { tests: [], groups: [], broken: null };
    try {
      await group.tell();
    } catch (error) {
      told.broken = `${path}${error}`;
    }
    return told;
  };
  return { whole: { path: '', tell: () => file({ describe, test, expect }) }, tellingOf };
}

type Body = (...row: unknown[]) => void;

/** `describe` or `test`: told once, or once for each row of a table, or not at all; how long it may take is not asked. */
function withRows(one: (title: string, body: () => void) => void) {
  const once = (title: string, ...given: readonly unknown[]) => one(title, bodyAmong(given));
  const each =
    (rows: readonly unknown[]) =>
    (title: string, ...given: readonly unknown[]) => {
      const body = bodyAmong(given);
      for (const row of rows) one(title, () => body(...(Array.isArray(row) ? row : [row])));
    };
  return Object.assign(once, { each, skipIf: (isSkipped: boolean) => (isSkipped ? withRows(() => {}) : once) });
}

/** Options may stand before the body, and a time limit after it. */
function bodyAmong(given: readonly unknown[]): Body {
  const body = given.find((each): each is Body => typeof each === 'function');
  if (body === undefined) throw new Error('A test without a body');
  return body;
}
