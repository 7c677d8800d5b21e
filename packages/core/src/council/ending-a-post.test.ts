import { describe, expect, test } from 'vitest';
import { decide } from '../act/act.ts';
import { isRefusal } from '../act/refusal.ts';
import type { Command } from '../command/command.ts';
import { type Day, daysLater } from '../day/day.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import { andThen, asking, assured, CLERK, given, OWNER, on, raised, TRANSPORT } from '../given.suite.ts';
import type { Past } from '../register/past.ts';

type Told = readonly [string, Fact];

const DAY: Day = '2023-04-01';
const council: readonly Told[] = [
  ...['CFE', 'PTE'].map((directorate): Told => [CLERK, { fact: 'directorateOpened', on: '2022-01-01', directorate, name: directorate }]),
  [CLERK, { fact: 'postEstablished', on: '2022-01-01', post: OWNER, directorate: 'CFE' }],
  [CLERK, { fact: 'postEstablished', on: '2022-01-01', post: TRANSPORT, directorate: 'PTE' }],
];
const action = (ref: string, more: Partial<FactOf<'raised'>> = {}): Told => [CLERK, { ...raised, ref, ...more } as Fact];
const abolish = (post: string, successor?: string, day: Day = DAY) =>
  ({ verb: 'abolishPost', as: CLERK, on: day, data: { post, ...(successor === undefined ? {} : { successor }) } }) as Command;
const after = (past: Past, command: Command): Past => {
  const answer = decide(on(past, '2024-12-31'), command);
  if (isRefusal(answer)) throw new Error(`It was refused: ${answer.refused}`);
  return answer.reduce((told, fact) => andThen(told, CLERK, fact), past);
};

describe('a post that is abolished', () => {
  test('leaves what it answers for to its successor, in one list of facts', () => {
    expect(decide(on(given(...council, action('C-1')), DAY), abolish(OWNER, TRANSPORT))).toEqual([
      { fact: 'postEstablished', on: DAY, post: CLERK },
      { fact: 'postAbolished', on: DAY, post: OWNER, successor: TRANSPORT },
      { fact: 'rehomed', on: DAY, ref: 'C-1', accountable: TRANSPORT },
    ]);
  });

  test('leaves no action without an owner on any day around it', () => {
    const past = after(given(...council, action('C-1')), abolish(OWNER, TRANSPORT));
    for (let day: Day = '2023-03-28'; day <= '2023-04-05'; day = daysLater(day, 1))
      expect(on(past, day).action('C-1')?.accountable).toBe(day < DAY ? OWNER : TRANSPORT);
  });

  test('makes what it answered for, and was assured, stale: another answers for it now', () => {
    const past = assured();
    for (const [by, fact] of council) andThen(past, by, fact);
    expect(on(after(past, abolish(OWNER, TRANSPORT)), DAY).action('SEND-1')).toMatchObject({
      stage: 'reportedComplete',
      assurance: { stale: { why: 'ownerChanged', on: DAY } },
    });
  });

  test('leaves what it contributes to its successor, or else owed by its directorate', () => {
    const owing = () =>
      given(...council, action('C-1', { contributors: [{ directorate: 'PTE', post: TRANSPORT, deliverable: 'Routes' }] }));
    expect(on(after(owing(), abolish(TRANSPORT, OWNER)), DAY).action('C-1')?.contributors).toEqual([
      { directorate: 'PTE', post: OWNER, deliverable: 'Routes' },
    ]);
    expect(on(after(owing(), abolish(TRANSPORT)), DAY).action('C-1')).toMatchObject({
      accountable: OWNER,
      contributors: [{ directorate: 'PTE', deliverable: 'Routes' }],
    });
  });

  test('needs no successor when all that it answered for is over', () => {
    const past = given(...council, action('C-1'), [CLERK, { fact: 'withdrawn', on: '2023-01-01', ref: 'C-1', reason: 'Moot' }]);
    expect(asking(past, abolish(OWNER))).toEqual({ fact: 'postAbolished', on: DAY, post: OWNER });
  });

  test('is there again when it is established again', () => {
    const past = given(
      ...council,
      [CLERK, { fact: 'postAbolished', on: DAY, post: OWNER }],
      [CLERK, { fact: 'postEstablished', on: '2024-01-01', post: OWNER }],
    );
    expect(on(past, '2023-12-31').council.posts.get(OWNER)?.abolished).toEqual({ on: DAY, successor: null });
    expect(on(past, '2024-01-01').council.posts.get(OWNER)?.abolished).toBeNull();
  });

  const accepted: readonly Told[] = [
    [TRANSPORT, { fact: 'offered', on: '2023-05-01', ref: 'C-1', to: 'CFE' }],
    [OWNER, { fact: 'accepted', on: '2023-05-02', ref: 'C-1', directorate: 'CFE', accountable: OWNER }],
  ];
  test.each<[string, Past, Command, object]>([
    [
      'answers for nothing, or has a successor',
      given(...council, action('C-1'), action('C-2')),
      abolish(OWNER),
      { refused: 'leftBehind', refs: ['C-1', 'C-2'], posts: [] },
    ],
    ['is there', given(...council), abolish('x'), { refused: 'notThere', what: 'post', id: 'x' }],
    ['has a successor that is there', given(...council), abolish(OWNER, 'x'), { refused: 'notThere', what: 'post', id: 'x' }],
    ['does not succeed itself', given(...council), abolish(OWNER, OWNER), { refused: 'notThere', what: 'post', id: OWNER }],
    [
      'is abolished once',
      given(...council, [CLERK, { fact: 'postAbolished', on: '2023-01-01', post: OWNER }]),
      abolish(OWNER),
      { refused: 'notThere', what: 'post', id: OWNER },
    ],
    [
      'did not come to answer for something later than that day',
      given(...council, action('C-1', { lead: 'PTE', accountable: TRANSPORT }), ...accepted),
      abolish(OWNER, TRANSPORT),
      { refused: 'outOfOrder', ref: 'C-1', on: DAY, since: '2023-05-02' },
    ],
  ])('%s', (_, past, command, refusal) => {
    expect(asking(past, command)).toMatchObject(refusal);
  });
});

describe('finding a home', () => {
  const rehome = (data: object) => ({ verb: 'rehome', as: CLERK, on: '2023-05-01', ref: 'C-1', data }) as unknown as Command;
  const closed: Told = [CLERK, { fact: 'directorateClosed', on: DAY, directorate: 'CFE', successors: ['PTE'] }];
  const gone: Told = [CLERK, { fact: 'postAbolished', on: DAY, post: OWNER }];
  const of = (...more: readonly Told[]) => given(...council, action('C-1'), ...more);

  test.each<[string, Past, object, object]>([
    ['is for an action whose directorate was closed', of(closed), { lead: 'PTE' }, { fact: 'rehomed', lead: 'PTE' }],
    ['is for an action whose post was abolished', of(gone), { accountable: TRANSPORT }, { fact: 'rehomed', accountable: TRANSPORT }],
    ['is for no other: that is offered', of(), { lead: 'PTE' }, { refused: 'offerInstead', lead: 'CFE', accountable: OWNER }],
    ['leads to no closed directorate', of(closed), { accountable: TRANSPORT }, { refused: 'directorateClosed', directorate: 'CFE' }],
    ['leads to no abolished post', of(gone), { lead: 'PTE' }, { refused: 'notThere', what: 'post', id: OWNER }],
    ['leads to a directorate that is there', of(closed), { lead: 'ZZ' }, { refused: 'directorateClosed', directorate: 'ZZ' }],
    [
      'is not for what is over',
      of([CLERK, { fact: 'withdrawn', on: '2023-01-01', ref: 'C-1', reason: 'Moot' }], closed),
      { lead: 'PTE' },
      { refused: 'wrongStage', stage: 'withdrawn' },
    ],
  ])('%s', (_, past, data, answer) => {
    expect(asking(past, rehome(data))).toMatchObject(answer);
  });
});
