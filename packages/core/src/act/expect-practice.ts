import type { CommandOf } from '../command/command.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import type { Refusal } from './refusal.ts';

/** Says what the council expects of itself: a procedure, its source, whom it binds and how often it is to be tested. */
export function expectPractice(register: Register, { on, data }: CommandOf<'expectPractice'>): FactOf<'practiceExpected'> | Refusal {
  const last = register.practices.get(data.practice)?.bound.at(-1);
  if (last !== undefined && on < last.from) return { refused: 'notLater', ref: data.practice, date: on, than: last.from };
  return { fact: 'practiceExpected', on, ...data };
}
