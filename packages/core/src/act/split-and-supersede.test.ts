import { describe, expect, test } from 'vitest';
import type { Action } from '../action/action.ts';
import { timesExtended } from '../action/dates.ts';
import type { Command } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, andThen, asking, CHAIR, CLERK, given, HASH, OWNER, on, raised, TRANSPORT } from '../given.suite.ts';
import { tieOf } from '../independence/independence.ts';
import { ratingOf } from '../rating/rating.ts';
import type { Past } from '../register/past.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import { reasonSentence } from '../wording/reasons.ts';
import { decide } from './act.ts';
import { isRefusal } from './refusal.ts';

const FORMER = 'head-of-school-travel';
const CONTRIBUTOR = 'head-of-fleet';
const EXEMPT = { field: 'reports', paragraph: 3, publicInterest: 'A tender is open' } as const;

const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', ...fact }) as Fact;
const ask = (verb: Verb, as: string, day: Day, data: object = {}, ref = 'SEND-1') =>
  ({ verb, as, on: day, ref, data }) as unknown as Command;

/** The past once a command was granted: every fact of it, by the post that asked. */
function granted(past: Past, command: Command): Past {
  const facts = decide(on(past, '2024-12-31'), command);
  if (isRefusal(facts)) throw new Error(`Refused: ${facts.refused}`);
  for (const fact of facts) andThen(past, command.as, fact);
  return past;
}

/** An action with a history: another owner before, a contributor, evidence, words that are exempt, and a date moved once. */
const whole = (): Past =>
  given(
    [
      CLERK,
      {
        ...raised,
        accountable: FORMER,
        contributors: [{ directorate: 'PTE', post: CONTRIBUTOR, deliverable: 'A list of vehicles' }],
        start: '2022-12-01',
        origins: ['existing', 'new'],
        priority: 'High',
        exempt: [EXEMPT],
      } as Fact,
    ],
    [FORMER, about({ fact: 'offered', on: '2022-12-01', to: 'AH' })],
    [OWNER, about({ fact: 'accepted', on: '2022-12-05', directorate: 'AH', accountable: OWNER })],
    ['assistant', about({ fact: 'evidenceLodged', on: '2023-02-01', sha256: HASH, title: 'A draft' })],
    [OWNER, about({ fact: 'extensionRequested', on: '2023-03-01', to: '2023-06-30', reason: 'Staff left' })],
    [CHAIR, about({ fact: 'extensionGranted', on: '2023-03-10', to: '2023-06-30', approver: CHAIR })],
    [OWNER, about({ fact: 'reported', on: '2023-03-12', text: 'Half of it' })],
  );

const parts = [
  { ref: 'SEND-1A', title: 'Publish the checklist' },
  { ref: 'SEND-1B', title: 'Keep the checklist', lead: 'PTE', accountable: TRANSPORT },
];
const split = (): Past => granted(whole(), ask('split', CLERK, '2023-04-10', { into: parts, reason: 'Two promises' }));
const action = (past: Past, ref: string, day: Day = '2023-05-01') => on(past, day).action(ref) as Action;

describe('a promise that is split into several', () => {
  test('ends on that day, and says which parts took its place', () => {
    expect(action(split(), 'SEND-1', '2023-04-09').stage).toBe('open');
    expect(action(split(), 'SEND-1')).toMatchObject({
      stage: 'superseded',
      since: '2023-04-10',
      successor: { in: 'register', refs: ['SEND-1A', 'SEND-1B'] },
    });
  });

  test.each(['SEND-1A', 'SEND-1B'])(
    'does not grow younger: %s keeps the date first promised, the date agreed and how often it moved',
    (ref) => {
      const part = action(split(), ref);
      expect(part.dates).toMatchObject({ start: '2022-12-01', original: '2023-03-31', agreed: '2023-06-30' });
      expect(timesExtended(part)).toBe(1);
      expect(part).toMatchObject({ follows: ['SEND-1'], stage: 'open', origins: ['existing', 'new'], priority: 'High' });
    },
  );

  test('gives a part what is said of it, and otherwise what the whole had', () => {
    expect(action(split(), 'SEND-1A')).toMatchObject({ title: 'Publish the checklist', lead: 'AH', accountable: OWNER });
    expect(action(split(), 'SEND-1B')).toMatchObject({ title: 'Keep the checklist', lead: 'PTE', accountable: TRANSPORT });
  });

  test('takes its contributors and its exempt words with it', () => {
    expect(action(split(), 'SEND-1B')).toMatchObject({
      contributors: [{ directorate: 'PTE', post: CONTRIBUTOR, deliverable: 'A list of vehicles' }],
      exemptions: [EXEMPT],
    });
  });

  test.each([
    ['a former owner of the whole', FORMER, 'accountable'],
    ['its last owner', OWNER, 'accountable'],
    ['a contributor to it', CONTRIBUTOR, 'contributor'],
    ['whoever lodged its evidence', 'assistant', 'lodged'],
  ])('leaves %s tied to every part', (_, post, as) => {
    for (const ref of ['SEND-1A', 'SEND-1B']) {
      const past = andThen(split(), TRANSPORT, {
        ...about({ fact: 'evidenceLodged', on: '2023-05-01', sha256: HASH, title: 'It' }),
        ref,
      } as Fact);
      andThen(past, TRANSPORT, { fact: 'reportedComplete', on: '2023-05-02', ref });
      expect(asking(past, ask('verify', post, '2023-05-03', { line: 2, method: 'tested', outcome: 'implemented' }, ref))).toMatchObject({
        refused: 'notIndependent',
        as,
      });
      const planted: Fact = {
        fact: 'verified',
        on: '2023-05-03',
        ref,
        line: 2,
        method: 'tested',
        outcome: 'implemented',
        evidence: [HASH],
      };
      expect(action(andThen(past, post, planted), ref, '2023-05-04').stage).toBe('reportedComplete');
    }
  });

  test('can be split again, and the parts of a part are as old as the first', () => {
    const again = [
      { ref: 'SEND-1A1', title: 'Write it' },
      { ref: 'SEND-1A2', title: 'Print it' },
    ];
    const past = granted(split(), ask('split', CLERK, '2023-04-20', { into: again }, 'SEND-1A'));
    const part = action(past, 'SEND-1A2');
    expect(part.dates).toMatchObject({ original: '2023-03-31', agreed: '2023-06-30' });
    expect(timesExtended(part)).toBe(1);
    expect(part.hands).toContainEqual({ post: FORMER, as: 'accountable' });
  });

  test('is first answered, when it was sent back', () => {
    const past = andThen(whole(), OWNER, about({ fact: 'reportedComplete', on: '2023-04-01' }));
    andThen(past, AUDIT, about({ fact: 'returned', on: '2023-04-05', reason: 'It is a draft' }));
    expect(asking(past, ask('split', CLERK, '2023-04-10', { into: parts }))).toEqual({
      refused: 'returnedFirst',
      ref: 'SEND-1',
      on: '2023-04-05',
    });
  });

  test.each([
    ['a reference that is in the register', [parts[0], { ref: 'SEND-1', title: 'Itself' }], 'SEND-1'],
    ['the same reference twice', [parts[0], { ...parts[0], title: 'Again' }], 'SEND-1A'],
  ])('gives no part %s', (_, into, ref) => {
    expect(asking(whole(), ask('split', CLERK, '2023-04-10', { into }))).toEqual({ refused: 'refTaken', ref });
  });

  test.each(['2023-03-31', '2023-04-30'] as Day[])(
    'is not split from under a check: reported complete by %s, it is no longer to be done',
    (day) => {
      const past = andThen(whole(), OWNER, about({ fact: 'reportedComplete', on: '2023-03-31' }));
      expect(asking(past, ask('split', CLERK, day, { into: parts }))).toMatchObject({ refused: 'wrongStage', stage: 'reportedComplete' });
    },
  );
});

/** Another action, promised for a day of its own. */
const other = (due: Day | undefined, ref = 'SEND-2', on: Day = '2023-01-10'): readonly [string, Fact] => [
  CLERK,
  { fact: 'raised', on, ref, title: 'Publish every key decision', lead: 'PTE', accountable: TRANSPORT, ...(due ? { due } : {}) },
];
const superseded = (due: Day | undefined): Past =>
  granted(andThen(whole(), ...other(due)), ask('supersede', CLERK, '2023-04-10', { by: 'SEND-2', reason: 'One rule for all' }));

describe('a promise that another supersedes', () => {
  test('ends on that day, and says what took its place', () => {
    expect(action(superseded('2023-12-31'), 'SEND-1')).toMatchObject({
      stage: 'superseded',
      since: '2023-04-10',
      successor: { in: 'register', refs: ['SEND-2'] },
    });
  });

  test.each([
    ['one that was promised for later takes over the earlier date', '2023-12-31', '2023-03-31'],
    ['one that was promised earlier keeps its own', '2023-01-31', '2023-01-31'],
    ['one that had no date takes over the date first promised', undefined, '2023-03-31'],
  ] as const)('%s, and no date is agreed by it', (_, due, original) => {
    expect(action(superseded(due), 'SEND-2')).toMatchObject({ dates: { original, agreed: due ?? null }, follows: ['SEND-1'] });
  });

  test.each([FORMER, OWNER, CONTRIBUTOR, 'assistant'])('leaves %s tied to what took its place', (post) => {
    const register = on(superseded('2023-12-31'), '2023-05-01');
    const successor = register.action('SEND-2') as Action;
    expect(tieOf(post, { action: successor, council: register.council, on: ['2023-05-01'] })).not.toBeNull();
    expect(tieOf(AUDIT, { action: successor, council: register.council, on: ['2023-05-01'] })).toBeNull();
  });

  test('makes its successor amber: it runs past the date first promised, which was moved once already', () => {
    const register = on(superseded('2023-12-31'), '2023-04-20');
    const rating = ratingOf(register.action('SEND-2') as Action, '2023-04-20', countersign1, register.action);
    const reason = rating.because.find((each) => each.reason === 'runningOnExtension');
    expect(reason).toMatchObject({ original: '2023-03-31', agreed: '2023-12-31', extensions: 1 });
    expect(reason === undefined ? '' : reasonSentence(reason)).toContain('moved once');
  });

  test('and that is superseded in its turn hands on the first date and every hand', () => {
    const past = andThen(superseded('2023-12-31'), ...other('2024-03-31', 'SEND-3', '2023-04-12'));
    granted(past, ask('supersede', CLERK, '2023-04-20', { by: 'SEND-3' }, 'SEND-2'));
    const last = action(past, 'SEND-3');
    expect(last.dates).toMatchObject({ original: '2023-03-31', agreed: '2024-03-31' });
    expect(last.follows).toEqual(['SEND-2']);
    for (const post of [FORMER, OWNER, CONTRIBUTOR, 'assistant', TRANSPORT]) expect(last.hands.map((hand) => hand.post)).toContain(post);
  });

  test('may be one of several that one action takes the place of', () => {
    const past = andThen(superseded('2023-12-31'), ...other('2023-02-28', 'SEND-3'));
    granted(past, ask('supersede', CLERK, '2023-04-20', { by: 'SEND-2' }, 'SEND-3'));
    expect(action(past, 'SEND-2')).toMatchObject({ follows: ['SEND-1', 'SEND-3'], dates: { original: '2023-02-28' } });
  });

  test.each([
    ['by itself', 'SEND-1', 'noSuchAction'],
    ['by one that is not there', 'SEND-9', 'noSuchAction'],
  ])('cannot be superseded %s', (_, by, refused) => {
    expect(asking(whole(), ask('supersede', CLERK, '2023-04-10', { by }))).toMatchObject({ refused, ref: by });
  });

  test('cannot be superseded by one that has ended, nor by one that was raised later than that day', () => {
    const withdrawn = andThen(andThen(whole(), ...other('2023-12-31')), CLERK, {
      fact: 'withdrawn',
      on: '2023-04-01',
      ref: 'SEND-2',
      reason: 'x',
    });
    expect(asking(withdrawn, ask('supersede', CLERK, '2023-04-10', { by: 'SEND-2' }))).toMatchObject({
      refused: 'wrongStage',
      ref: 'SEND-2',
    });
    const later = andThen(whole(), ...other('2023-12-31', 'SEND-2', '2023-04-11'));
    expect(asking(later, ask('supersede', CLERK, '2023-04-10', { by: 'SEND-2' }))).toMatchObject({
      refused: 'beforeRaised',
      ref: 'SEND-2',
    });
  });

  test('cannot be superseded by what it superseded: nothing goes round', () => {
    expect(asking(superseded('2023-12-31'), ask('supersede', CLERK, '2023-04-20', { by: 'SEND-1' }, 'SEND-2'))).toMatchObject({
      refused: 'wrongStage',
      ref: 'SEND-1',
      stage: 'superseded',
    });
  });
});

describe('a proposal, which is the first word of two', () => {
  const proposing = (matter: string, by = OWNER, day: Day = '2023-04-01', more: object = {}) =>
    [by, about({ fact: 'proposed', on: day, matter, reason: 'Moot', ...more })] as const;

  test.each([
    ['withdraw', ask('withdraw', CLERK, '2023-04-10', { reason: 'Moot' })],
    ['supersede', ask('supersede', CLERK, '2023-04-10', { by: 'SEND-2' })],
    ['acceptRisk', ask('acceptRisk', CHAIR, '2023-04-10', { reason: 'Cost', until: '2024-03-31' })],
    ['carryOut', ask('carryOut', CLERK, '2023-04-10', { to: 'East Wealdshire', reason: 'Reform' })],
  ])('to %s is kept with who made it and why, and is used up by the deed', (matter, deed) => {
    const past = andThen(andThen(whole(), ...other('2023-12-31')), ...proposing(matter));
    expect(action(past, 'SEND-1').proposals).toEqual([{ matter, field: null, by: OWNER, on: '2023-04-01', reason: 'Moot' }]);
    expect(action(granted(past, deed), 'SEND-1').proposals).toEqual([]);
  });

  test('to lift an exemption is of one field, and is used up when that is lifted', () => {
    const past = andThen(whole(), ...proposing('liftExemption', OWNER, '2023-04-01', { field: 'reports' }));
    expect(action(past, 'SEND-1').proposals).toMatchObject([{ matter: 'liftExemption', field: 'reports' }]);
    const lifted = granted(past, ask('liftExemption', CLERK, '2023-04-10', { field: 'reports', reason: 'Let' }));
    expect(action(lifted, 'SEND-1')).toMatchObject({ proposals: [], exemptions: [] });
  });

  test('of one matter leaves those of another where they are', () => {
    const past = andThen(andThen(whole(), ...proposing('withdraw')), ...proposing('acceptRisk'));
    const done = granted(past, ask('acceptRisk', CHAIR, '2023-04-10', { reason: 'Cost', until: '2024-03-31' }));
    expect(action(done, 'SEND-1').proposals).toMatchObject([{ matter: 'withdraw' }]);
  });

  test('made again takes the place of the one before', () => {
    const past = andThen(andThen(whole(), ...proposing('withdraw')), ...proposing('withdraw', TRANSPORT, '2023-04-05'));
    expect(action(past, 'SEND-1').proposals).toMatchObject([{ by: TRANSPORT, on: '2023-04-05' }]);
  });

  test.each([
    ['to lift what is not exempt', { matter: 'liftExemption', field: 'opinions' }, 'opinions'],
    ['to lift without a field', { matter: 'liftExemption' }, 'words (name a field)'],
    ['of a field, to withdraw', { matter: 'withdraw', field: 'reports' }, 'withdraw'],
  ])('is refused %s', (_, data, id) => {
    expect(asking(whole(), ask('propose', OWNER, '2023-04-01', { reason: 'x', ...data }))).toMatchObject({ refused: 'notThere', id });
  });
});
