import { z } from 'zod';
import { ERASED, proseSections, SECTIONS, type Section } from '../prose/section.ts';
import { exemptFieldOf } from './exempt-words.ts';
import { FACTS, type Fact, type FactName } from './fact.ts';

/** The words of one section, each by its JSON pointer into the list of facts: `/0/title`. */
export type ProseOfSection = { readonly [pointer: string]: string };
export type Prose = { readonly [S in Section]?: ProseOfSection };

/** Facts as they are kept: the bare record, which is hashed for ever, and the words beside it, which can be erased. */
export type Kept = { readonly facts: readonly JsonObject[]; readonly prose: Prose };

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** Takes the words out of some facts. `factsOf` puts them back. */
export function keptParts(facts: readonly Fact[]): Kept {
  const prose: { [S in Section]?: { [pointer: string]: string } } = {};
  const bare = facts.map((fact, index) => {
    const take: Take = (section, pointer, text) => {
      const kept = keptIn(fact, section, pointer);
      prose[kept] = { ...prose[kept], [pointer]: text };
    };
    return withoutProse(fact as unknown as JsonObject, branchesOf(fact.fact), `/${index}`, take);
  });
  return { facts: bare as readonly JsonObject[], prose };
}

/** A word of something, where it stands in it, and in which section it belongs. */
export type Word = { readonly section: Section; readonly pointer: string; readonly text: string };

/** What is left of something of this shape without its words, and the words. */
export function partedBy(shape: z.ZodObject, value: JsonObject): { readonly bare: JsonObject; readonly words: readonly Word[] } {
  const words: Word[] = [];
  const branch = branchIn(shape) ?? { fields: new Map() };
  const bare = withoutProse(value, branch, '', (section, pointer, text) => void words.push({ section, pointer, text }));
  return { bare: bare as JsonObject, words };
}

/** Puts the words back where they stood. A section that was erased (null) reads as `[erased]` wherever it is not optional. */
export function factsOf(kept: {
  readonly facts: readonly JsonObject[];
  readonly prose: { readonly [S in Section]?: ProseOfSection | null };
}): readonly Fact[] {
  const whole: JsonObject[] = [...kept.facts];
  for (const section of SECTIONS) {
    const words = kept.prose[section];
    for (const pointer in words) place(whole, pointer, words[pointer] as string);
  }
  const facts = whole as unknown as readonly Fact[];
  return SECTIONS.filter((section) => kept.prose[section] === null).reduce((left, section) => withoutWords(left, section), facts);
}

/**
 * The same facts with `[erased]` for every word of a section: where it stands, where it cannot be left out, and at these places, at which
 * it is known to have stood. So an entry reads the same whether its words were erased before it was read or after.
 */
export function withoutWords(facts: readonly Fact[], section: Section, places: readonly string[] = []): readonly Fact[] {
  const stood = new Set(places);
  return facts.map((fact, index) => {
    const isGone: IsGone = (of, pointer, stands) => keptIn(fact, of, pointer) === section && (stands || stood.has(pointer));
    return erasedIn(fact as unknown as Json, branchesOf(fact.fact), `/${index}`, isGone) as unknown as Fact;
  });
}

/** In which section is this word of a fact kept? */
function keptIn(fact: Fact, section: Section, pointer: string): Section {
  return section === 'public' && isExempt(fact, pointer) ? 'exempt' : section;
}

/** Does the fact itself say that these words of it are exempt? They are then kept where they can be erased. */
function isExempt(fact: Fact, pointer: string): boolean {
  if (!('exempt' in fact) || fact.exempt === undefined) return false;
  const [, , key = ''] = pointer.split('/');
  const field = exemptFieldOf(fact.fact, key);
  return fact.exempt.some((exemption) => exemption.field === field);
}

type Take = (section: Section, pointer: string, text: string) => void;

type IsGone = (section: Section, pointer: string, stands: boolean) => boolean;

/** Where the words stand in a shape: a leaf names its section and whether it may be left out, a branch its fields (`*` for the items of a list). */
type Branch = { readonly section: Section; readonly optional: boolean } | { readonly fields: ReadonlyMap<string, Branch> };

const branches = new Map<FactName, Branch>();

function branchesOf(name: FactName): Branch {
  const known = branches.get(name) ?? branchIn(FACTS[name]) ?? { fields: new Map() };
  branches.set(name, known);
  return known;
}

function branchIn(shape: z.core.$ZodType): Branch | null {
  const section = proseSections.get(shape)?.section;
  if (section) return { section, optional: false };
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable) return leftOut(branchIn(shape.unwrap()));
  if (shape instanceof z.ZodArray) return fieldsOf([['*', shape.element]]);
  if (shape instanceof z.ZodObject) return fieldsOf(Object.entries(shape.shape));
  return null;
}

const leftOut = (branch: Branch | null): Branch | null => (branch && 'section' in branch ? { ...branch, optional: true } : branch);

function fieldsOf(entries: readonly (readonly [string, z.core.$ZodType])[]): Branch | null {
  const fields = entries.flatMap(([key, shape]) => {
    const branch = branchIn(shape);
    return branch ? [[key, branch] as const] : [];
  });
  return fields.length === 0 ? null : { fields: new Map(fields) };
}

function withoutProse(value: Json, branch: Branch, pointer: string, take: Take): Json | undefined {
  if ('section' in branch) return take(branch.section, pointer, String(value)) as undefined;
  if (Array.isArray(value)) {
    const item = branch.fields.get('*');
    // A list keeps its length: where its items are words, null holds their place.
    return item ? value.map((each: Json, index) => withoutProse(each, item, `${pointer}/${index}`, take) ?? null) : value;
  }
  const kept = Object.entries(value as JsonObject).flatMap(([key, each]) => {
    const inner = branch.fields.get(key);
    const left = inner ? withoutProse(each, inner, `${pointer}/${key}`, take) : each;
    return left === undefined ? [] : [[key, left] as const];
  });
  return Object.fromEntries(kept);
}

function erasedIn(value: Json, branch: Branch, pointer: string, isGone: IsGone): Json {
  if ('section' in branch) return isGone(branch.section, pointer, true) ? ERASED : value;
  if (Array.isArray(value)) {
    const item = branch.fields.get('*');
    return item ? value.map((each: Json, index) => erasedIn(each, item, `${pointer}/${index}`, isGone)) : value;
  }
  const left = Object.entries(value as JsonObject).map(([key, each]) => {
    const inner = branch.fields.get(key);
    return [key, inner ? erasedIn(each, inner, `${pointer}/${key}`, isGone) : each] as const;
  });
  const known = value as JsonObject;
  const missing = [...branch.fields].flatMap(([key, inner]) =>
    !(key in known) && 'section' in inner && isGone(inner.section, `${pointer}/${key}`, !inner.optional) ? [[key, ERASED] as const] : [],
  );
  return Object.fromEntries([...left, ...missing]);
}

function place(whole: JsonObject[], pointer: string, text: string): void {
  const [, index, ...steps] = pointer.split('/');
  const at = Number(index);
  whole[at] = withText(whole[at], steps, text) as JsonObject;
}

/** The same with this text in it. Only what it stands in is copied: this is asked of every entry of a long record. */
function withText(value: Json | undefined, [step, ...further]: readonly string[], text: string): Json {
  if (step === undefined) return text;
  if (typeof value !== 'object' || value === null)
    throw new Error(`The register is damaged: there are words for ${step}, in what is not there`);
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as { [key: string]: Json };
  copy[step] = withText(copy[step], further, text);
  return copy;
}
