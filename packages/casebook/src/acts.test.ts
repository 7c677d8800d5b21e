import {
  type Command,
  copyOf,
  type Day,
  dataOf,
  decide,
  type Fact,
  follow,
  isRefusal,
  isSame,
  londonDayOf,
  parseCommand,
  pastOf,
  registerAsAt,
  VERBS,
  type Verb,
} from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { entries, registerOn } from './replay.suite.ts';

describe('every fact of the worked example', () => {
  test('is what an act gives on the register of its day, with all that the act gives and nothing else', () => {
    const past = pastOf([]);
    for (const { facts, ...entry } of entries) {
      let untold = facts;
      while (untold.length > 0) {
        const register = registerAsAt(copyOf(past), { asAt: londonDayOf(entry.recordedAt), knownAt: null });
        const answers = untold.flatMap((fact) => commandsFor(fact, entry.by)).map((command) => decide(register, command));
        const given = answers.find((answer) => !isRefusal(answer) && begins(untold, answer)) as readonly Fact[] | undefined;
        expect({ entry, given: given ?? answers[0] }).toEqual({ entry, given: untold.slice(0, given?.length) });
        const told = given ?? [];
        follow(past, { ...entry, facts: told });
        untold = untold.slice(told.length);
      }
    }
  });
});

describe('what the acts would have refused, and the story therefore does not tell', () => {
  test('a check by the post that answers for the action', () => {
    const answer = decide(registerOn('2023-05-01'), check('head-of-admissions', 'GA001', 2));
    expect(answer).toMatchObject({ refused: 'notIndependent', post: 'head-of-admissions' });
  });

  test('a check by the other directorate, which contributed', () => {
    const answer = decide(registerOn('2023-05-01'), check('transport-contracts-lead', 'GA008', 2));
    expect(answer).toMatchObject({ refused: 'notIndependent', as: 'contributor' });
  });

  test('a check by the Monitoring Officer as if it were internal audit', () => {
    const answer = decide(registerOn('2023-05-01'), check('monitoring-officer', 'GA001', 3));
    expect(answer).toMatchObject({ refused: 'lineNotHeld', line: 3, holds: 2 });
  });

  test('more time given by the post that asked for it', () => {
    const data = { to: '2024-06-28', approver: 'corporate-director-cfe' } as const;
    const answer = decide(registerOn('2023-10-09'), {
      verb: 'grantExtension',
      as: 'democratic-services',
      on: '2023-10-09',
      ref: 'GA012',
      data,
    });
    expect(answer).toMatchObject({ refused: 'ownRequest' });
  });
});

/** Do the facts that are still untold begin with these, to the letter, in whatever order an act writes their fields? */
function begins(untold: readonly Fact[], given: readonly Fact[]): boolean {
  return given.length > 0 && isSame(untold.slice(0, given.length), given);
}

/**
 * The command that this fact may have come from: its verb, its post and its day, and everything that the fact says but for what
 * only the act can know. None when no verb becomes it: it then came from the command of another fact, in the same entry.
 */
function commandsFor({ fact, on, ...rest }: Fact, as: string): readonly Command[] {
  const { ref, upTo: _filledIn, ...said } = { ref: undefined, upTo: undefined, ...rest };
  return (Object.keys(VERBS) as Verb[])
    .filter((verb) => VERBS[verb] === fact)
    .map((verb) => {
      const data = Object.fromEntries(Object.entries(said).filter(([field]) => field in dataOf(verb).shape));
      return parseCommand({ verb, as, on, ref, data });
    })
    .flatMap((parsed) => ('command' in parsed ? [parsed.command] : []));
}

function check(as: string, ref: string, line: 2 | 3): Command {
  const on: Day = '2023-05-01';
  return { verb: 'verify', as, on, ref, data: { line, method: 'deskReview', outcome: 'implemented' } };
}
