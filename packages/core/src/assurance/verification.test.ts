import { describe, expect, test } from 'vitest';
import type { Command } from '../command/command.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, andThen, asking, CLERK, complete, given, HASH, lodged, OTHER_HASH, OWNER, on, raised, verified } from '../given.suite.ts';

const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', ...fact }) as Fact;
const verify = (more: object = {}, as = AUDIT) =>
  ({
    verb: 'verify',
    as,
    on: '2023-03-20',
    ref: 'SEND-1',
    data: { line: 3, method: 'tested', outcome: 'implemented', ...more },
  }) as Command;
const scale = (id: string, of: 'opinion' | 'priority'): readonly [string, Fact] => [
  CLERK,
  {
    fact: 'scaleAdopted',
    on: '2022-04-01',
    scale: id,
    of,
    direction: 'lowestFirst',
    labels: [
      { label: 'Substantial', rank: 1 },
      { label: 'Limited', rank: 2 },
    ],
  },
];
const told = () => given(scale('IA', 'opinion'), scale('URGENCY', 'priority'), [CLERK, raised], [OWNER, lodged], [OWNER, complete]);

describe('the opinion of a check', () => {
  test.each(['Limited', 'limited'])('is a word of a scale that the council adopted: %s', (label) => {
    const fact = asking(told(), verify({ grade: { scale: 'IA', label } })) as Fact;
    expect(on(andThen(told(), AUDIT, fact), '2023-03-20').action('SEND-1')).toMatchObject({
      stage: 'assured',
      assurance: { grade: { scale: 'IA', label } },
    });
  });

  test.each([
    ['a scale that nobody adopted', { scale: 'NONE', label: 'Limited' }, 'NONE'],
    ['a scale of priorities', { scale: 'URGENCY', label: 'Limited' }, 'URGENCY'],
    ['a word that the scale does not have', { scale: 'IA', label: 'Splendid' }, 'Splendid'],
  ])('is not a word of %s', (_, grade, id) => {
    expect(asking(told(), verify({ grade }))).toMatchObject({ refused: 'notThere', id });
  });
});

describe('the evidence of a check', () => {
  const replaced = () =>
    andThen(told(), OWNER, about({ fact: 'evidenceLodged', on: '2023-03-05', sha256: OTHER_HASH, title: 'New', replaces: HASH }));

  test('is all that stands when none is named: not what was replaced', () => {
    expect(asking(replaced(), verify())).toMatchObject({ evidence: [OTHER_HASH] });
  });

  test('must stand', () => {
    expect(asking(replaced(), verify({ evidence: [HASH] }))).toMatchObject({ refused: 'unknownEvidence', sha256: HASH });
    const planted = andThen(replaced(), AUDIT, verified);
    expect(on(planted, '2023-06-01').action('SEND-1')?.stage).toBe('reportedComplete');
  });

  test('is not needed to say that it is not done', () => {
    expect(asking(told(), verify({ evidence: [], outcome: 'noEvidence' }))).toMatchObject({ fact: 'verified', evidence: [] });
    expect(asking(told(), verify({ evidence: [] }))).toMatchObject({ refused: 'noEvidence' });
  });
});

describe('a check is bound to the last entry that was read', () => {
  test('which is the last there is when none is named', () => {
    expect(asking(told(), verify())).toMatchObject({ upTo: 5 });
    expect(asking(told(), verify({ upTo: 5 }))).toMatchObject({ fact: 'verified', upTo: 5 });
  });

  test.each([4, 6])('and not entry %i, when the last is entry 5', (upTo) => {
    expect(asking(told(), verify({ upTo }))).toEqual({ refused: 'newsSince', ref: 'SEND-1', upTo, last: 5 });
  });

  test('nor is a correction of one of its entries passed over', () => {
    const past = given(
      [CLERK, raised],
      [OWNER, about({ fact: 'reported', on: '2023-01-01', text: 'x' })],
      [OWNER, lodged],
      [OWNER, complete],
      [CLERK, { fact: 'enteredInError', on: '2023-03-10', entry: 2, reason: 'Of another action' }],
    );
    expect(asking(past, verify({ upTo: 4 }))).toMatchObject({ refused: 'newsSince', last: 5 });
  });
});

describe('a post of line 3 that is not marked as independent of what it audits', () => {
  const marked = (independent: boolean) =>
    given(
      [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: AUDIT, line: 3, independent }],
      [CLERK, raised],
      [OWNER, lodged],
      [OWNER, complete],
    );

  test('is refused to speak for internal audit, and may speak from line 2', () => {
    expect(asking(marked(false), verify())).toEqual({ refused: 'notMarkedIndependent', ref: 'SEND-1', post: AUDIT });
    expect(asking(marked(false), verify({ line: 2 }))).toMatchObject({ fact: 'verified' });
    expect(asking(marked(true), verify())).toMatchObject({ fact: 'verified' });
  });

  test('assures nothing from line 3 even when an entry says so', () => {
    expect(on(andThen(marked(false), AUDIT, verified), '2023-06-01').action('SEND-1')?.stage).toBe('reportedComplete');
    expect(on(andThen(marked(true), AUDIT, verified), '2023-06-01').action('SEND-1')?.stage).toBe('assured');
  });
});
