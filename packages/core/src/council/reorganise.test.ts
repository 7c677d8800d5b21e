import { describe, expect, test } from 'vitest';
import { decide } from '../act/act.ts';
import { isRefusal } from '../act/refusal.ts';
import type { Command } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import { type Day, daysLater } from '../day/day.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import { AUDIT, andThen, asking, assured, CLERK, given, OWNER, on, raised, TRANSPORT } from '../given.suite.ts';
import type { Past } from '../register/past.ts';
import { headsNow } from './council.ts';

type Told = readonly [string, Fact];

const CARE = 'head-of-care';
const DAY: Day = '2023-04-01';

const opened = (directorate: string): Told => [CLERK, { fact: 'directorateOpened', on: '2022-01-01', directorate, name: directorate }];
const sits = (post: string, directorate: string, more: Partial<FactOf<'postEstablished'>> = {}): Told => [
  CLERK,
  { fact: 'postEstablished', on: '2022-01-01', post, directorate, ...more },
];
const action = (ref: string, more: Partial<FactOf<'raised'>> = {}): Told => [CLERK, { ...raised, ref, ...more } as Fact];
const offered = (ref: string, to: string): Told => [OWNER, { fact: 'offered', on: '2023-03-01', ref, to }];

/** Children's (CFE) and care (ASH), transport (PTE) beside them; a post in each. */
const council = [
  opened('CFE'),
  opened('ASH'),
  opened('PTE'),
  sits(OWNER, 'CFE', { heads: 'CFE' }),
  sits(CARE, 'ASH'),
  sits(TRANSPORT, 'PTE'),
] as const;

const reorganise = (data: object, day: Day = DAY) => ({ verb: 'reorganise', as: CLERK, on: day, data }) as unknown as Command;
const decided = (past: Past, command: Command): readonly Fact[] => {
  const answer = decide(on(past, '2024-12-31'), command);
  if (isRefusal(answer)) throw new Error(`It was refused: ${answer.refused}`);
  return answer;
};
const after = (past: Past, command: Command): Past => decided(past, command).reduce((told, fact) => andThen(told, CLERK, fact), past);

const merger = reorganise({
  open: [{ directorate: 'PEO', name: 'People' }],
  close: [
    { directorate: 'CFE', successors: ['PEO'] },
    { directorate: 'ASH', successors: ['PEO'] },
  ],
  posts: [{ post: OWNER, directorate: 'PEO', heads: true }],
});
const division = (more: object = {}) =>
  reorganise({
    open: [
      { directorate: 'EDU', name: 'Education' },
      { directorate: 'FAM', name: 'Families' },
    ],
    close: [{ directorate: 'CFE', successors: ['EDU', 'FAM'] }],
    posts: [{ post: OWNER, directorate: 'EDU' }],
    ...more,
  });

describe('directorates that are merged', () => {
  const before = () =>
    given(
      ...council,
      action('C-1'),
      action('A-1', { lead: 'ASH', accountable: CARE }),
      action('T-1', { lead: 'PTE', accountable: TRANSPORT }),
    );

  test('are closed, and everything of theirs finds a home, in one list of facts', () => {
    expect(decided(before(), merger)).toEqual([
      { fact: 'postEstablished', on: DAY, post: CLERK },
      { fact: 'directorateOpened', on: DAY, directorate: 'PEO', name: 'People' },
      { fact: 'directorateClosed', on: DAY, directorate: 'CFE', successors: ['PEO'] },
      { fact: 'directorateClosed', on: DAY, directorate: 'ASH', successors: ['PEO'] },
      { fact: 'postEstablished', on: DAY, post: OWNER, directorate: 'PEO', heads: 'PEO' },
      { fact: 'postEstablished', on: DAY, post: CARE, directorate: 'PEO' },
      { fact: 'rehomed', on: DAY, ref: 'C-1', lead: 'PEO' },
      { fact: 'rehomed', on: DAY, ref: 'A-1', lead: 'PEO' },
    ]);
  });

  test('have no post and no action left in them, and what led an action is remembered', () => {
    const register = on(after(before(), merger), DAY);
    expect([...register.council.posts.values()].filter(({ directorate }) => directorate === 'CFE' || directorate === 'ASH')).toEqual([]);
    expect(register.actions().map(({ ref, lead, accountable }) => [ref, lead, accountable])).toEqual([
      ['C-1', 'PEO', OWNER],
      ['A-1', 'PEO', CARE],
      ['T-1', 'PTE', TRANSPORT],
    ]);
    expect(register.action('C-1')?.led).toEqual([
      { directorate: 'CFE', from: '2022-11-15' },
      { directorate: 'PEO', from: DAY },
    ]);
  });

  test('give their head to the new one only when that is said', () => {
    const posts = on(after(before(), merger), DAY).council.posts;
    expect([OWNER, CARE].map((id) => headsNow(posts.get(id) as never))).toEqual(['PEO', null]);
  });

  test('keep what was already over as it was', () => {
    const past = given(...council, action('C-1'), [CLERK, { fact: 'withdrawn', on: '2023-01-01', ref: 'C-1', reason: 'Moot' }]);
    expect(on(after(past, merger), DAY).action('C-1')).toMatchObject({ stage: 'withdrawn', lead: 'CFE' });
  });

  test('may be merged into one that is there already', () => {
    const into = reorganise({ close: [{ directorate: 'CFE', successors: ['PTE'] }] });
    expect(on(after(before(), into), DAY).action('C-1')).toMatchObject({ lead: 'PTE', accountable: OWNER });
  });

  test('leave no action without its owner on any day around it', () => {
    const past = after(before(), merger);
    for (let day: Day = '2023-03-25'; day <= '2023-04-07'; day = daysLater(day, 1)) {
      expect(
        on(past, day)
          .actions()
          .map(({ accountable }) => accountable),
      ).toEqual([OWNER, CARE, TRANSPORT]);
      const { council: now } = on(past, day);
      expect(
        on(past, day)
          .actions()
          .every(({ lead }) => now.directorates.get(lead ?? '')?.closed === null),
      ).toBe(true);
    }
  });
});

describe('a directorate that is divided', () => {
  test('gives an action to where its post goes', () => {
    expect(on(after(given(...council, action('C-1')), division()), DAY).action('C-1')).toMatchObject({ lead: 'EDU', accountable: OWNER });
  });

  test('gives an action to where the command says, and to the post that it says', () => {
    const said = division({ actions: [{ ref: 'C-1', lead: 'FAM', accountable: CARE }] });
    expect(on(after(given(...council, action('C-1')), said), DAY).action('C-1')).toMatchObject({ lead: 'FAM', accountable: CARE });
  });

  test('gives each of several actions its own owner, on every day around it', () => {
    const past = after(
      given(...council, action('C-1'), action('C-2')),
      division({ actions: [{ ref: 'C-2', lead: 'FAM', accountable: CARE }] }),
    );
    const owners = (day: Day) =>
      on(past, day)
        .actions()
        .map(({ accountable }) => accountable);
    expect([owners('2023-03-31'), owners(DAY), owners('2023-04-02')]).toEqual([
      [OWNER, OWNER],
      [OWNER, CARE],
      [OWNER, CARE],
    ]);
  });
});

describe('what was assured before a reorganisation', () => {
  const before = () => {
    const past = assured();
    for (const [by, fact] of council) andThen(past, by, fact);
    return past;
  };

  test('is still assured when the same post answers for it', () => {
    expect(on(after(before(), merger), DAY).action('SEND-1')).toMatchObject({
      stage: 'assured',
      lead: 'PEO',
      assurance: { by: AUDIT, stale: null },
    });
  });

  test('is stale when another post answers for it', () => {
    const said = division({ actions: [{ ref: 'SEND-1', lead: 'FAM', accountable: CARE }] });
    expect(on(after(before(), said), DAY).action('SEND-1')).toMatchObject({
      stage: 'reportedComplete',
      assurance: { stale: { why: 'ownerChanged', on: DAY } },
    });
  });

  test('is still assured when the post that is said is the one that answered before', () => {
    const said = division({ actions: [{ ref: 'SEND-1', lead: 'FAM', accountable: OWNER }] });
    expect(on(after(before(), said), DAY).action('SEND-1')).toMatchObject({ stage: 'assured', lead: 'FAM' });
  });
});

describe('what a closed directorate contributes to, and what it was offered', () => {
  test('is owed by its successor, with the same post and the same deliverable', () => {
    const contributors = [{ directorate: 'ASH', post: CARE, deliverable: 'The care plans' }];
    const past = given(...council, action('T-1', { lead: 'PTE', accountable: TRANSPORT, contributors }));
    expect(on(after(past, merger), DAY).action('T-1')).toMatchObject({
      lead: 'PTE',
      accountable: TRANSPORT,
      contributors: [{ directorate: 'PEO', post: CARE, deliverable: 'The care plans' }],
    });
  });

  test('goes with its post where the directorate is divided, and is left behind when it names none', () => {
    const owed = (post?: string) =>
      given(
        ...council,
        action('T-1', { lead: 'PTE', accountable: TRANSPORT, contributors: [{ directorate: 'CFE', ...(post ? { post } : {}) }] }),
      );
    expect(on(after(owed(OWNER), division()), DAY).action('T-1')?.contributors).toEqual([{ directorate: 'EDU', post: OWNER }]);
    expect(asking(owed(), division())).toEqual({ refused: 'leftBehind', posts: [], refs: ['T-1'] });
  });

  test('is settled when the directorate that gave it is closed', () => {
    const past = after(given(...council, action('C-1'), offered('C-1', 'PTE')), merger);
    expect(on(past, DAY).action('C-1')).toMatchObject({ lead: 'PEO', accountable: OWNER, handover: null });
  });

  test('goes back to the giver when it was offered and nobody had answered', () => {
    const past = after(given(...council, action('T-1', { lead: 'PTE', accountable: TRANSPORT }), offered('T-1', 'CFE')), merger);
    expect(on(past, '2023-03-31').action('T-1')).toMatchObject({ handover: { to: 'CFE' } });
    expect(on(past, DAY).action('T-1')).toMatchObject({ stage: 'open', lead: 'PTE', accountable: TRANSPORT, handover: null });
  });

  test('is open again, and still nobody’s, when nobody answered for it before', () => {
    const { lead: _, accountable: __, ...unowned } = raised as FactOf<'raised'>;
    const past = after(given(...council, [CLERK, unowned], offered('SEND-1', 'CFE')), merger);
    expect(on(past, DAY).action('SEND-1')).toMatchObject({ stage: 'open', accountable: null, handover: null });
  });
});

describe('a reorganisation is refused', () => {
  const of = (...more: readonly Told[]) => given(...council, ...more);
  const close = (directorate: string, ...successors: string[]) => ({ directorate, successors });
  const late: Told = [OWNER, { fact: 'accepted', on: '2023-05-01', ref: 'C-1', directorate: 'CFE', accountable: OWNER }];

  test.each<[string, Past, Command, object]>([
    [
      'when a post of a divided directorate is left behind',
      of(),
      division({ posts: [] }),
      { refused: 'leftBehind', posts: [OWNER], refs: [] },
    ],
    [
      'when an action is left behind, because the post that answers for it sits elsewhere',
      of(action('C-1', { accountable: CARE })),
      division(),
      { refused: 'leftBehind', posts: [], refs: ['C-1'] },
    ],
    [
      'when it closes what is not there',
      of(),
      reorganise({ close: [close('ZZ', 'PTE')] }),
      { refused: 'notThere', what: 'open directorate', id: 'ZZ' },
    ],
    [
      'when it closes one twice',
      of(),
      reorganise({ close: [close('CFE', 'PTE'), close('CFE', 'ASH')] }),
      { refused: 'notThere', what: 'open directorate', id: 'CFE' },
    ],
    [
      'when it closes what was closed already',
      of([CLERK, { fact: 'directorateClosed', on: '2022-06-01', directorate: 'ASH', successors: ['PTE'] }]),
      reorganise({ close: [close('ASH', 'PTE')] }),
      { refused: 'notThere', what: 'open directorate', id: 'ASH' },
    ],
    [
      'when the successor is not there',
      of(),
      reorganise({ close: [close('CFE', 'ZZ')] }),
      { refused: 'notThere', what: 'open directorate', id: 'ZZ' },
    ],
    [
      'when the successor is closed by it too',
      of(),
      reorganise({ close: [close('CFE', 'ASH'), close('ASH', 'PTE')] }),
      { refused: 'notThere', what: 'open directorate', id: 'ASH' },
    ],
    [
      'when a directorate is its own successor',
      of(),
      reorganise({ close: [close('CFE', 'CFE')] }),
      { refused: 'notThere', what: 'open directorate', id: 'CFE' },
    ],
    [
      'when a post goes to a directorate that is not there',
      of(),
      division({ posts: [{ post: OWNER, directorate: 'ZZ' }] }),
      { refused: 'notThere', what: 'open directorate', id: 'ZZ' },
    ],
    [
      'when a post is not there',
      of(),
      division({ posts: [{ post: 'x', directorate: 'EDU' }] }),
      { refused: 'notThere', what: 'post', id: 'x' },
    ],
    [
      'when an action goes to a directorate that it closes',
      of(action('C-1')),
      division({ actions: [{ ref: 'C-1', lead: 'CFE' }] }),
      { refused: 'notThere', what: 'open directorate', id: 'CFE' },
    ],
    [
      'when an action goes to a post that is not there',
      of(action('C-1')),
      division({ actions: [{ ref: 'C-1', lead: 'FAM', accountable: 'x' }] }),
      { refused: 'notThere', what: 'post', id: 'x' },
    ],
    [
      'when it opens what is open',
      of(),
      reorganise({ open: [{ directorate: 'PTE', name: 'x' }], close: [close('CFE', 'PTE')] }),
      { refused: 'alreadyThere', what: 'directorate', id: 'PTE' },
    ],
    [
      'when it is dated before the directorate came to lead an action',
      of(action('C-1', { lead: 'PTE', accountable: TRANSPORT }), offered('C-1', 'CFE'), late),
      merger,
      { refused: 'outOfOrder', ref: 'C-1', on: DAY, since: '2023-05-01' },
    ],
  ])('%s', (_, past, command, refusal) => {
    expect(asking(past, command)).toMatchObject(refusal);
  });
});

describe('what was closed or abolished takes nothing on', () => {
  /** CFE was closed on 1 April, and the post of transport abolished on the same day. */
  const past = () =>
    given(
      ...council,
      action('A-1', { lead: 'ASH', accountable: CARE }),
      [CLERK, { fact: 'directorateClosed', on: DAY, directorate: 'CFE', successors: ['ASH'] }],
      [CLERK, { fact: 'postAbolished', on: DAY, post: TRANSPORT, successor: CARE }],
    );
  const ask = (verb: Verb, day: Day, data: object, ref = 'N-1') => ({ verb, as: CARE, on: day, ref, data }) as unknown as Command;
  const closed = { refused: 'directorateClosed', directorate: 'CFE' };
  const abolished = { refused: 'postAbolished', post: TRANSPORT };
  const promise = { title: 'A new promise' };

  test.each<[string, (day: Day) => Command, object]>([
    ['no action is raised in a closed directorate', (day) => ask('raise', day, { ...promise, lead: 'CFE' }), closed],
    [
      'no action is raised with its contribution',
      (day) => ask('raise', day, { ...promise, contributors: [{ directorate: 'CFE' }] }),
      closed,
    ],
    ['no action is offered to it', (day) => ask('offer', day, { to: 'CFE' }, 'A-1'), closed],
    ['no contribution is asked of it', (day) => ask('addContributor', day, { directorate: 'CFE' }, 'A-1'), closed],
    [
      'no action is raised under an abolished post',
      (day) => ask('raise', day, { ...promise, lead: 'PTE', accountable: TRANSPORT }),
      abolished,
    ],
    [
      'no contribution is asked of it as a post',
      (day) => ask('addContributor', day, { directorate: 'PTE', post: TRANSPORT }, 'A-1'),
      abolished,
    ],
  ])('%s; on the day before it still is', (_, command, refusal) => {
    expect(asking(past(), command(DAY))).toEqual(refusal);
    expect(asking(past(), command('2023-03-31'))).toHaveProperty('fact');
  });

  test('no action is accepted into a closed directorate that was offered it in time; on the day before it still is', () => {
    const onOffer = andThen(past(), CARE, { fact: 'offered', on: '2023-03-01', ref: 'A-1', to: 'CFE' });
    expect(asking(onOffer, ask('accept', DAY, { accountable: OWNER }, 'A-1'))).toEqual(closed);
    expect(asking(onOffer, ask('accept', '2023-03-31', { accountable: OWNER }, 'A-1'))).toMatchObject({ fact: 'accepted' });
  });

  test('no action is accepted for an abolished post; on the day before it still is', () => {
    const onOffer = andThen(past(), CARE, { fact: 'offered', on: '2023-03-01', ref: 'A-1', to: 'PTE' });
    expect(asking(onOffer, ask('accept', DAY, { accountable: TRANSPORT }, 'A-1'))).toEqual(abolished);
    expect(asking(onOffer, ask('accept', '2023-03-31', { accountable: TRANSPORT }, 'A-1'))).toMatchObject({ fact: 'accepted' });
  });
});
