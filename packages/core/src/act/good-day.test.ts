import { describe, expect, test } from 'vitest';
import { dataOf, needsRef } from '../command/command.ts';
import { requestIn, wereSaid } from '../command/request.ts';
import { VERBS } from '../command/verbs.ts';
import { fact } from '../fact/fact.ts';
import { on } from '../given.suite.ts';
import { decide } from './act.ts';
import { answerTo } from './asked.suite.ts';
import { GOOD_DAYS } from './good-days.suite.ts';
import { somewhere, TODAY } from './somewhere.suite.ts';

const past = somewhere();

describe('when nothing speaks against it', () => {
  test.each(GOOD_DAYS)('%s becomes its fact', (_, command, facts) => {
    expect(answerTo(past, command)).toEqual(facts);
  });

  test.each(GOOD_DAYS)('%s is said in a shape that an edge would let in, and becomes facts that one would', (verb, command, facts) => {
    expect(dataOf(verb).safeParse(command.data).error).toBeUndefined();
    expect(needsRef(verb)).toBe(command.ref !== undefined);
    for (const each of facts) expect(fact.parse(each)).toEqual(each);
  });

  test.each(GOOD_DAYS)('%s, asked once more, is known by its words: each of them is in what it became', (_, command, facts) => {
    expect(wereSaid(requestIn(command).words, facts)).toBe(true);
  });

  test('every verb has its day, and the fact that it is named after is among what it becomes', () => {
    for (const [verb, , facts] of GOOD_DAYS) expect(facts.map((each) => each.fact)).toContain(VERBS[verb]);
    expect(GOOD_DAYS.map(([verb]) => verb).sort()).toEqual(Object.keys(VERBS).sort());
  });

  test('asking changes nothing: the same question has the same answer', () => {
    const register = on(past, TODAY);
    for (const [, command] of GOOD_DAYS) expect(decide(register, command)).toEqual(decide(on(past, TODAY), command));
  });
});
