import { describe, expect, test } from 'vitest';
import { EXEMPTIBLE, type ExemptField } from '../action/exemption.ts';
import type { Command } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { factsOf, keptParts } from '../fact/prose.ts';
import { AUDIT, andThen, asking, CLERK, complete, given, HASH, lodged, OWNER, on, raised } from '../given.suite.ts';

const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', ...fact }) as Fact;
const ask = (verb: Verb, as: string, day: Day, data: object = {}, ref = 'SEND-1') =>
  ({ verb, as, on: day, ref, data }) as unknown as Command;
const exemption = (field: ExemptField, paragraph = 3) => ({ field, paragraph, publicInterest: 'A tender is open' });
const exempted = (field: ExemptField, on: Day = '2022-12-01') => about({ fact: 'exempted', on, exempt: [exemption(field)] });

const told = () => given([CLERK, raised], [OWNER, lodged], [OWNER, complete]);

/** For each field, something said later whose words belong to it. */
const SAID: { readonly [F in ExemptField]: { readonly command: Command; readonly words: string } } = {
  title: { command: ask('reword', OWNER, '2023-03-05', { title: 'Secret words' }), words: '/0/title' },
  description: { command: ask('reword', OWNER, '2023-03-05', { description: 'Secret words' }), words: '/0/description' },
  reports: { command: ask('report', OWNER, '2023-03-05', { text: 'Secret words' }), words: '/0/text' },
  evidence: { command: ask('lodgeEvidence', OWNER, '2023-03-05', { sha256: 'c'.repeat(64), title: 'Secret words' }), words: '/0/title' },
  consultations: { command: ask('consult', OWNER, '2023-03-05', { who: 'Secret words', said: 'Secret words' }), words: '/0/said' },
  opinions: {
    command: ask('verify', AUDIT, '2023-03-05', { line: 3, method: 'tested', outcome: 'implemented', opinion: 'Secret words' }),
    words: '/0/opinion',
  },
  reasons: { command: ask('withdraw', CLERK, '2023-03-05', { reason: 'Secret words' }), words: '/0/reason' },
};

describe('words that became exempt', () => {
  test.each(EXEMPTIBLE)('are exempt from that day until they are lifted: %s', (field) => {
    const past = andThen(given([CLERK, raised]), CLERK, exempted(field));
    expect(on(past, '2022-11-30').action('SEND-1')?.exemptions).toEqual([]);
    expect(on(past, '2022-12-01').action('SEND-1')?.exemptions).toEqual([exemption(field)]);
    const lifted = asking(past, ask('liftExemption', CLERK, '2023-01-10', { field, reason: 'The contract was let' })) as Fact;
    expect(on(andThen(past, CLERK, lifted), '2023-01-10').action('SEND-1')?.exemptions).toEqual([]);
    expect(on(past, '2023-01-09').action('SEND-1')?.exemptions).toEqual([exemption(field)]);
  });

  test.each(EXEMPTIBLE)('stay exempt when more of them is written, and are kept with the exempt: %s', (field) => {
    const { command, words } = SAID[field];
    const fact = asking(andThen(told(), CLERK, exempted(field)), command) as Fact;
    expect(fact).toMatchObject({ exempt: [exemption(field)] });
    const { facts, prose } = keptParts([fact]);
    expect(prose.exempt).toMatchObject({ [words]: 'Secret words' });
    expect(JSON.stringify([facts, prose.public ?? {}])).not.toContain('Secret words');
    expect(factsOf({ facts, prose })).toEqual([fact]);
  });

  test.each(EXEMPTIBLE)('that are not exempt are kept with the public: %s', (field) => {
    const { prose } = keptParts([asking(told(), SAID[field].command) as Fact]);
    expect(prose.exempt).toBeUndefined();
    expect(prose.public).toMatchObject({ [SAID[field].words]: 'Secret words' });
  });

  test('of one field hide nothing of another', () => {
    expect(asking(andThen(told(), CLERK, exempted('opinions')), SAID.reports.command)).not.toHaveProperty('exempt');
  });

  test('can be said to be so with the fact that says them, under a paragraph of their own', () => {
    const past = andThen(told(), CLERK, exempted('reports'));
    const said = asking(past, ask('report', OWNER, '2023-03-05', { text: 'Advice', exempt: [exemption('reports', 5)] })) as Fact;
    expect(said).toMatchObject({ exempt: [exemption('reports', 5)] });
    expect(on(andThen(past, OWNER, said), '2023-03-05').action('SEND-1')?.exemptions).toEqual([exemption('reports', 5)]);
  });

  test('and were erased read as erased, when they cannot be left out', () => {
    const { facts, prose } = keptParts([{ ...raised, exempt: [exemption('title')] } as Fact]);
    expect(JSON.stringify(factsOf({ facts, prose: { ...prose, exempt: null } }))).not.toContain('Publish the key decision checklist');
  });
});

describe('an exemption is refused', () => {
  test.each([
    ['when it says nothing', ask('exempt', CLERK, '2023-01-01'), { refused: 'nothingSaid' }],
    [
      'of an action that is not there',
      ask('exempt', CLERK, '2023-01-01', { exempt: [exemption('title')] }, 'SEND-9'),
      { refused: 'noSuchAction' },
    ],
    ['before it was raised', ask('exempt', CLERK, '2022-11-14', { exempt: [exemption('title')] }), { refused: 'beforeRaised' }],
    [
      'to be lifted where there is none',
      ask('liftExemption', CLERK, '2023-01-01', { field: 'title', reason: 'x' }),
      { refused: 'notThere' },
    ],
  ])('%s', (_, command, refusal) => {
    expect(asking(given([CLERK, raised]), command)).toMatchObject(refusal);
  });

  test('never because the action has ended: its words are still read', () => {
    const past = given([CLERK, raised], [CLERK, about({ fact: 'withdrawn', on: '2023-01-01', reason: 'A named child' })]);
    const fact = asking(past, ask('exempt', CLERK, '2023-02-01', { exempt: [exemption('reasons')] })) as Fact;
    expect(fact).toMatchObject({ fact: 'exempted' });
    expect(asking(andThen(past, CLERK, fact), ask('liftExemption', CLERK, '2023-03-01', { field: 'reasons', reason: 'x' }))).toMatchObject({
      fact: 'exemptionLifted',
    });
  });
});

describe('an action that is classified afresh', () => {
  test('changes only in what is said, and no date or stage moves', () => {
    const past = given([CLERK, { ...raised, kind: 'operational', priority: 'High' } as Fact]);
    const fact = asking(past, ask('classify', CLERK, '2023-01-01', { kind: 'governance', principle: 'F' })) as Fact;
    const before = on(past, '2023-01-02').action('SEND-1');
    expect(on(andThen(past, CLERK, fact), '2023-01-02').action('SEND-1')).toEqual({ ...before, kind: 'governance', principle: 'F' });
  });

  test.each([
    ['when nothing is said', {}, { refused: 'nothingSaid' }],
    ['to wait for itself', { dependsOn: ['SEND-1'] }, { refused: 'noSuchAction' }],
    ['to wait for what is not there', { dependsOn: ['SEND-9'] }, { refused: 'noSuchAction', ref: 'SEND-9' }],
    ['to repair a practice that nobody expects', { repairs: ['P9'] }, { refused: 'notThere', id: 'P9' }],
  ])('is refused %s', (_, data, refusal) => {
    expect(asking(given([CLERK, raised]), ask('classify', CLERK, '2023-01-01', data))).toMatchObject(refusal);
  });

  test('keeps evidence by its hash whatever is said of it', () => {
    const past = andThen(told(), CLERK, about({ fact: 'classified', on: '2023-03-05', kind: 'governance' }));
    expect(on(past, '2023-03-06').action('SEND-1')?.evidence).toMatchObject([{ sha256: HASH }]);
  });
});
