import {
  type Command,
  copyOf,
  type Day,
  decide,
  type Fact,
  follow,
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
  test('is what its act gives on the register of its day', () => {
    const past = pastOf([]);
    for (const { facts, ...entry } of entries) {
      for (const fact of facts) {
        const register = registerAsAt(copyOf(past), { asAt: londonDayOf(entry.recordedAt), knownAt: null });
        expect({ entry, given: decide(register, commandFor(fact, entry.by)) }).toEqual({ entry, given: [fact] });
        follow(past, { ...entry, facts: [fact] });
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

/** The command that this fact came from: its verb, its post and its day, and everything else that the fact says. */
function commandFor({ fact, on, ...rest }: Fact, as: string): Command {
  const { ref, ...data } = { ref: undefined, ...rest };
  const parsed = parseCommand({ verb: verbOf(fact), as, on, ref, data });
  if ('faults' in parsed) throw new Error(`The worked example is damaged: ${JSON.stringify(parsed.faults)}`);
  return parsed.command;
}

function verbOf(fact: Fact['fact']): Verb {
  const verbs = Object.keys(VERBS) as Verb[];
  const verb = verbs.find((each) => VERBS[each] === fact);
  if (verb === undefined) throw new Error(`No verb becomes ${fact}`);
  return verb;
}

function check(as: string, ref: string, line: 2 | 3): Command {
  const on: Day = '2023-05-01';
  return { verb: 'verify', as, on, ref, data: { line, method: 'deskReview', outcome: 'implemented' } };
}
