import { parseArgs } from 'node:util';
import { type Answer, done, misused } from './answer.ts';
import { COMMANDS, type CommandName, isCommandName, usage, usageOf } from './usage.ts';

/** What was asked on the command line, taken apart. */
export type Asked = {
  readonly command: CommandName;
  /** What stands after the command without a name: a file, or a verb. */
  readonly what: readonly string[];
  readonly options: { readonly [name: string]: string | boolean | undefined };
  readonly store: string;
  readonly register: string;
  /** Where the log of erasures is; null where it was not said. */
  readonly erasures: string | null;
  readonly json: boolean;
  readonly help: boolean;
};

const GLOBAL = {
  store: { type: 'string', default: './data/countersign.db' },
  register: { type: 'string', default: 'main' },
  erasures: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Takes the words of the command line apart, or says how they should have been. */
export function askedBy(words: readonly string[]): Asked | Answer {
  const parsed = parsedWords(words);
  if ('fault' in parsed) return misused(`${parsed.fault}\n\n${usage()}`);
  const { values, positionals } = parsed;
  const [named, ...what] = positionals;
  if (named === undefined) return values.help ? done({ usage: usage() }, usage()) : misused(usage());
  if (!isCommandName(named)) return misused(`There is no command "${named}".\n\n${usage()}`);
  const { store, register, erasures = null, json, help, ...options } = values;
  const stray = Object.keys(options).find((name) => !(name in COMMANDS[named].options));
  if (stray !== undefined) return misused(`${named} has no option --${stray}.\n\n${usageOf(named)}`);
  return { command: named, what, options, store, register, erasures, json, help };
}

type Values = Asked['options'] & Pick<Asked, 'store' | 'register' | 'json' | 'help'> & { readonly erasures?: string };

/** An option has the same type wherever it is used, so the words can be taken apart before the command is known. */
function parsedWords(
  words: readonly string[],
): { readonly values: Values; readonly positionals: readonly string[] } | { readonly fault: string } {
  const options = Object.assign({}, ...Object.values(COMMANDS).map((command) => command.options), GLOBAL);
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return { values: values as Values, positionals };
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** The text of an option, or null when it was not given. */
export function textOf({ options }: Asked, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}
