import { join } from 'node:path';
import { wealdshire } from '@countersign/casebook';
import { dataOf, type Fact, unnumberedEntry, VERBS, type Verb } from '@countersign/core';
import { openSqlite } from '@countersign/ledger/sqlite';
import { describe, expect, test } from 'vitest';
import { draftOf, requestHash } from './book.ts';
import { type Answered, place } from './command-line.suite.ts';

const STATED: readonly Verb[] = [
  'openStatement',
  'writeSection',
  'assert',
  'linkAssertion',
  'discloseIssue',
  'concludeIssue',
  'recordOpinion',
  'recordWeakness',
  'approveStatement',
  'publishStatement',
];
const verbOf = ({ fact }: Fact) => STATED.find((verb) => VERBS[verb] === fact) ?? null;

/**
 * The worked example again: what is not about its statements is put into the store as it was recorded, and what is about them is asked for by the
 * command line, one by one, each at the moment and by the post of the example.
 */
async function toldByCommands() {
  const here = place();
  const store = join(here.cwd, 'data', 'countersign.db');
  await here.countersign('init');
  const numbers = new Map<number, number>();
  let [size, asked] = [0, 0];
  for (const [index, line] of wealdshire.entries()) {
    const { facts, by, recordedAt } = unnumberedEntry.parse(line);
    if (facts.every((fact) => verbOf(fact) === null)) {
      await put(
        store,
        size,
        facts.map((fact) => renumbered(fact, numbers)),
        by,
        recordedAt,
      );
      size += 1;
    } else {
      here.at(recordedAt);
      for (const fact of facts) {
        const verb = verbOf(fact);
        // What a director's statement read of a practice was recorded with it.
        const answer = verb === null ? await read(here, fact, by) : await here.does(verb, null, by, fact.on, saidOf(verb, fact));
        expect([verb, answer.exit, answer.words]).toEqual([verb, 0, answer.words]);
        size += 1;
        asked += 1;
      }
    }
    numbers.set(index + 1, size);
  }
  here.at('2024-03-19T18:00:00.000Z');
  return { ...here, asked };
}

type Here = ReturnType<typeof place>;

function read({ does }: Here, { fact: _, on, ...data }: Fact, by: string) {
  return does('readPractice', null, by, on, data);
}

/** What was said with the verb; the act fills in the rest. */
function saidOf(verb: Verb, fact: Fact): object {
  const filledIn = ['version', 'asAt', 'knownAt'];
  return Object.fromEntries(Object.entries(fact).filter(([field]) => field in dataOf(verb).shape && !filledIn.includes(field)));
}

/** Facts that speak of an entry by its number speak of it by the number that it has here. */
function renumbered(fact: Fact, numbers: ReadonlyMap<number, number>): Fact {
  if (fact.fact === 'enteredInError') return { ...fact, entry: numbers.get(fact.entry) ?? 0 };
  return 'upTo' in fact && typeof fact.upTo === 'number' ? { ...fact, upTo: numbers.get(fact.upTo) ?? 0 } : fact;
}

async function put(store: string, size: number, facts: readonly Fact[], by: string, recordedAt: Parameters<typeof draftOf>[2]) {
  const ledger = openSqlite(store, { create: false });
  if ('refused' in ledger) throw new Error(ledger.refused);
  await ledger.append('main', size, `told-${size}`, requestHash({ told: size }), [draftOf(facts, by, recordedAt)]);
  await ledger.close();
}

describe('the statements of the worked example, end to end by the command line', () => {
  test('come to what the example tells: the same words, strengths, cross-checks and changes, each version with its checkpoint', {
    timeout: 120_000,
  }, async () => {
    const told = await toldByCommands();
    const example = place('2024-03-19T18:00:00.000Z');
    await example.countersign('init', '--demo');
    expect(told.asked).toBeGreaterThan(50);
    for (const year of ['2021/22', '2022/23']) {
      const [one, other] = await Promise.all(
        [told, example].map(({ countersign }) => countersign('ags', '--year', year, '--as-at', '2024-03-19')),
      );
      expect(one?.exit).toBe(0);
      expect(inWords(one?.json)).toEqual(inWords(other?.json));
      for (const { checkpoint } of (one as Answered).json.statement.versions)
        expect(checkpoint).toMatchObject({ root: expect.stringMatching(/^[0-9a-f]{64}$/) });
    }
  });

  test('are refused in words: a year that is none, one to come, a principle unknown, nothing to rest on, final before approval', async () => {
    const { countersign, does } = place();
    await countersign('init', '--demo');
    const author = 'corporate-governance-lead';
    const asks = (verb: string, data: object) => does(verb, null, author, '2024-04-02', data);
    expect((await countersign('ags', '--year', '2021/23')).words).toContain('--year must be a financial year like 2021/22');
    expect((await countersign('ags', '--year', '2022/23', '--as-at', '2021-01-01')).json).toMatchObject({ refused: 'beforeTheRegister' });
    expect((await asks('openStatement', { year: '2031/32' })).json).toMatchObject({ refused: 'yearToCome' });
    expect(await asks('openStatement', { year: '2021/23' })).toMatchObject({ exit: 1, json: { faults: [{ path: 'year' }] } });
    expect(await asks('openStatement', { year: '2023/24' })).toMatchObject({ exit: 0 });
    const assertion = { year: '2023/24', assertion: 'C1', principle: 'F', text: 'Each risk has an owner' };
    expect((await asks('assert', { ...assertion, principle: 'H' })).json).toMatchObject({ refused: 'unknownPrinciple' });
    expect(await asks('assert', assertion)).toMatchObject({ exit: 0 });
    expect((await asks('linkAssertion', { year: '2023/24', assertion: 'C1' })).json).toMatchObject({ refused: 'restsOnNothing' });
    expect(await asks('publishStatement', { year: '2023/24', kind: 'final' })).toMatchObject({ exit: 1, json: { refused: 'notApproved' } });
  });
});

/** What a feed says in words; numbers of entries and proofs are another record's. */
// biome-ignore lint/suspicious/noExplicitAny: the JSON of a feed, as a program would read it
function inWords(feed: any) {
  const { statement, crossCheck, sincePublished, priorYear, duties, opinions } = feed;
  const assertions = statement.assertions.map(({ assertion, text, strength, overstates, suggested }: Record<string, unknown>) => [
    assertion,
    text,
    strength,
    overstates,
    suggested,
  ]);
  const versions = statement.versions.map(({ version, kind, on }: Record<string, unknown>) => [version, kind, on]);
  return { assertions, versions, sections: statement.sections, crossCheck, sincePublished, priorYear, duties, opinions };
}
