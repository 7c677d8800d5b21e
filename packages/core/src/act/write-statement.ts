import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { frameworkOf } from '../statement/framework.ts';
import { restsOnNothing } from '../statement/statement.ts';
import { contentsOf } from '../strength/duties.ts';
import { evidenceGrounds } from '../strength/of-evidence.ts';
import { unknownAmong } from './may.ts';
import { statementToWrite, unknownDirectorate, unknownPrinciple, yearToCome } from './may-state.ts';
import type { Refusal } from './refusal.ts';

/** Opens the Annual Governance Statement of a financial year that has begun, and of which a framework speaks. */
export function openStatement(register: Register, { on, data: { year } }: CommandOf<'openStatement'>): FactOf<'statementOpened'> | Refusal {
  if (frameworkOf(register.frameworks, year) === null) return { refused: 'notThere', what: 'framework for a statement of', id: year };
  if (register.statements.has(year)) return { refused: 'alreadyThere', what: 'statement of', id: year };
  return yearToCome(year, on) ?? { fact: 'statementOpened', on, year };
}

/** Writes a section of a statement, in the words of its author; written again, it says what it then says. */
export function writeSection(register: Register, { on, data }: CommandOf<'writeSection'>): FactOf<'sectionWritten'> | Refusal {
  const statement = statementToWrite(register, data.year, on);
  if ('refused' in statement) return statement;
  return unknownContent(register, data) ?? { fact: 'sectionWritten', on, ...data };
}

/** Asserts something in a statement, under a principle of the framework of its year; asserted again, it says what it then says. */
export function assert(register: Register, { on, data }: CommandOf<'assert'>): FactOf<'asserted'> | Refusal {
  const statement = statementToWrite(register, data.year, on);
  if ('refused' in statement) return statement;
  const isWritten = data.section === undefined || statement.sections.some(({ id }) => id === data.section);
  if (!isWritten) return { refused: 'notThere', what: `section in the statement of ${data.year}:`, id: data.section ?? '' };
  return unknownPrinciple(register, data.year, data) ?? unknownDirectorate(register, data.directorate) ?? { fact: 'asserted', on, ...data };
}

/** Says what an assertion rests on: all of it, in the place of what was said before. */
export function linkAssertion(register: Register, { on, data }: CommandOf<'linkAssertion'>): FactOf<'assertionLinked'> | Refusal {
  const { year, assertion, actions = [], practices = [], measures = [], opinions = [], weaknesses = [], evidence = [] } = data;
  const statement = statementToWrite(register, year, on);
  if ('refused' in statement) return statement;
  if (!statement.assertions.some(({ id }) => id === assertion))
    return { refused: 'notThere', what: `assertion in the statement of ${year}:`, id: assertion };
  if (restsOnNothing({ actions, practices, measures, opinions, weaknesses, evidence }))
    return { refused: 'restsOnNothing', year, assertions: [assertion] };
  return (
    unknownAmong(register, actions) ??
    missing('expected practice', practices, register.practices) ??
    missing('measure', measures, register.measures) ??
    missing('opinion', opinions, register.opinions) ??
    missing('weakness', weaknesses, register.weaknesses) ??
    unknownEvidence(register, evidence) ?? { fact: 'assertionLinked', on, ...data }
  );
}

function unknownContent(register: Register, { year, answers }: CommandOf<'writeSection'>['data']): Refusal | null {
  const framework = frameworkOf(register.frameworks, year);
  const knows = framework === null ? [] : contentsOf(framework, year).map(({ id }) => id);
  return answers === undefined || knows.includes(answers) ? null : { refused: 'unknownContent', year, content: answers, knows };
}

function missing(what: string, ids: readonly string[], known: ReadonlyMap<string, unknown>): Refusal | null {
  const id = ids.find((each) => !known.has(each));
  return id === undefined ? null : { refused: 'notThere', what, id };
}

/** Evidence is known by its hash, wherever in the register it lies. */
function unknownEvidence(register: Register, evidence: readonly string[]): Refusal | null {
  return evidence.length === 0 ? null : missing('evidence in the register with the hash', evidence, evidenceGrounds(register));
}
