import { expect } from 'vitest';

export type Told = { readonly id: string; readonly check: () => unknown };

/** The tests that a file tells, and what broke before it had told all of them. */
export type Telling = { readonly tests: readonly Told[]; readonly broken: readonly string[] };

type Body = (...row: unknown[]) => unknown;

/**
 * Which tests does this file tell? It is handed a `describe` and a `test` that only write down, and the `expect` of vitest
 * itself, so that what fails there fails here. The tests of core wait for nothing and mock nothing, so they need no more.
 */
export function tellingOf(file: (require: () => unknown, exports: object) => void): Telling {
  const tests: Told[] = [];
  const broken: string[] = [];
  const path: string[] = [];

  const tell = (title: string, check: () => unknown) => {
    tests.push({ id: `${[...path, title].join(' > ')} (${tests.length + 1})`, check });
  };
  const each = (rows: readonly unknown[]) => (title: string, body: Body) => {
    for (const row of rows) tell(title, () => body(...(Array.isArray(row) ? row : [row])));
  };
  const describe = (title: string, tellAll: () => void) => {
    path.push(title);
    try {
      tellAll();
    } catch (error) {
      broken.push(`${path.join(' > ')}: ${error}`);
    }
    path.pop();
  };

  describe('', () => file(() => ({ describe, test: Object.assign(tell, { each }), expect }), {}));
  return { tests, broken };
}
