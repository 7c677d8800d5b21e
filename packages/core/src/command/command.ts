import { z } from 'zod';
import type { PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import { exemptFieldOf } from '../fact/exempt-words.ts';
import { ACTION_FACTS, FACTS, type FactOf } from '../fact/fact.ts';
import { LASTING } from '../prose/lasting.ts';
import { proseSections, type Section } from '../prose/section.ts';
import { SAID } from './said.ts';
import { type FactOfVerb, VERBS, type Verb } from './verbs.ts';

type Bare<F> = Omit<F, 'fact' | 'on' | 'ref'>;

/** What some verbs fill in by themselves when they are not told. */
type FilledIn = {
  readonly accept: 'directorate';
  readonly decline: 'directorate';
  readonly grantExtension: 'to' | 'approver';
  readonly acceptRisk: 'approver';
  readonly verify: 'evidence';
  readonly issueReport: 'version' | 'asAt' | 'knownAt';
  readonly publishStatement: 'version' | 'asAt' | 'knownAt';
};
type FilledInBy<V extends Verb> = V extends keyof FilledIn ? FilledIn[V] : never;
type Eased<F, Keys> = Omit<F, Keys & keyof F> & Partial<Pick<F, Keys & keyof F>>;

/** What only an act can know, and nobody says. */
type Unsaid = {
  readonly raise: 'splitFrom' | 'extendedBefore' | 'handsBefore' | 'lastUpdateBefore';
  readonly approveStatement: 'sections' | 'assertions';
  readonly publishStatement: 'sections' | 'assertions';
};
type UnsaidBy<V extends Verb> = V extends keyof Unsaid ? Unsaid[V] : never;

/** What must be said with a verb: the fields of its fact, less what the act fills in when it is not told; or a shape of its own. */
export type DataOf<V extends Verb> = V extends keyof typeof SAID
  ? z.infer<(typeof SAID)[V]>
  : Omit<Eased<Bare<FactOf<FactOfVerb<V>>>, FilledInBy<V>>, UnsaidBy<V>>;

/** Something that a post asks of the register, on a day. */
export type CommandOf<V extends Verb> = {
  readonly verb: V;
  readonly as: PostId;
  readonly on: Day;
  readonly data: DataOf<V>;
} & (FactOfVerb<V> extends keyof typeof ACTION_FACTS ? { readonly ref: Ref } : { readonly ref?: undefined });
export type Command = { [V in Verb]: CommandOf<V> }[Verb];

const FILLED_IN: { readonly [V in Verb]?: readonly string[] } = {
  accept: ['directorate'],
  decline: ['directorate'],
  grantExtension: ['to', 'approver'],
  acceptRisk: ['approver'],
  verify: ['evidence'],
  issueReport: ['version', 'asAt', 'knownAt'],
  publishStatement: ['version', 'asAt', 'knownAt'],
};

const UNSAID: { readonly [V in Verb]?: readonly string[] } = {
  raise: ['splitFrom', 'extendedBefore', 'handsBefore', 'lastUpdateBefore'],
  approveStatement: ['sections', 'assertions'],
  publishStatement: ['sections', 'assertions'],
};

/** The shape of what must be said with a verb. Fields, their units and examples are described in it. */
export function dataOf(verb: Verb): z.ZodObject {
  if (verb in SAID) return SAID[verb as keyof typeof SAID];
  const { fact: _fact, on: _on, ref: _ref, ...shape } = FACTS[VERBS[verb]].shape as z.ZodRawShape;
  const said = Object.entries(shape).filter(([key]) => !UNSAID[verb]?.includes(key));
  const eased = said.map(([key, field]) => [key, FILLED_IN[verb]?.includes(key) ? z.optional(field) : field]);
  return z.strictObject(Object.fromEntries(eased));
}

/** The same shape as JSON Schema, for whoever writes a form or a script. Each field that takes words says whether they can ever be erased. */
export function dataJsonSchema(verb: Verb): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(dataOf(verb), {
    io: 'input',
    override: ({ zodSchema, jsonSchema, path }) => {
      const section = proseSections.get(zodSchema)?.section;
      if (section !== undefined) jsonSchema.description = `${jsonSchema.description ?? ''}. ${LASTING[lastingOf(verb, section, path)]}`;
    },
  });
}

function lastingOf(verb: Verb, section: Section, path: readonly (string | number)[]): keyof typeof LASTING {
  if (section !== 'public') return 'personal';
  const canBeExempt = VERBS[verb] in ACTION_FACTS && path.length === 2 && exemptFieldOf(VERBS[verb], String(path[1])) !== null;
  return canBeExempt ? 'exemptible' : 'public';
}

/** Which words are asked for with a verb: public ones, which stay for ever, or others, which can be erased? */
export function wordsAskedFor(verb: Verb): { readonly public: boolean; readonly erasable: boolean } {
  const told = JSON.stringify(dataJsonSchema(verb));
  const says = (...kinds: readonly (keyof typeof LASTING)[]) => kinds.some((kind) => told.includes(LASTING[kind]));
  return { public: says('public', 'exemptible'), erasable: says('personal', 'exemptible') };
}

/** Does the verb speak of one action, so that it needs a reference? */
export function needsRef(verb: Verb): boolean {
  return VERBS[verb] in ACTION_FACTS;
}

/** A command from what somebody typed: parsed whole, or every fault in it with its path. */
export function parseCommand(typed: {
  readonly verb: Verb;
  readonly as: string;
  readonly on: Day;
  readonly ref?: string | undefined;
  readonly data: unknown;
}): { readonly command: Command } | { readonly faults: readonly Fault[] } {
  const parsed = dataOf(typed.verb).safeParse(typed.data);
  if (!parsed.success) return { faults: parsed.error.issues.flatMap(faultsIn) };
  const { verb, as, on, ref } = typed;
  if (needsRef(verb) && !ref) return { faults: [{ path: 'ref', expected: 'the reference of an action' }] };
  return { command: { verb, as, on, ...(needsRef(verb) ? { ref } : {}), data: parsed.data } as Command };
}

/** What is wrong in something typed, where, and what was expected there. */
export type Fault = { readonly path: string; readonly expected: string };

function faultsIn(issue: z.core.$ZodIssue): readonly Fault[] {
  const { path, message } = issue;
  if (issue.code !== 'unrecognized_keys') return [{ path: path.join('.') || 'data', expected: message }];
  return issue.keys.map((key) => ({ path: [...path, key].join('.'), expected: 'no such field here' }));
}
