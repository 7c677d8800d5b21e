import { describe, expect, test } from 'vitest';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, assured, CLERK, given, HASH, MONITORING, OWNER, on, raised, TRANSPORT } from '../given.suite.ts';
import { type Past, pastOf } from '../register/past.ts';
import { registerAsAt } from '../register/register.ts';
import { afterwards, answerTo, ask, type Told } from './asked.suite.ts';

const DAY = '2023-06-01';
const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', ...fact }) as Fact;
const erasing = (entry: number, section: 'public' | 'exempt' | 'personal' = 'personal') =>
  ask('erase', MONITORING, DAY, { entry, section, reason: 'At the request of the person named' });

const EXEMPT = [{ field: 'reports', paragraph: 3, publicInterest: 'A tender is open' }];
const exempt: Told = [
  OWNER,
  about({ fact: 'reported', on: '2023-01-10', text: 'The price is seven', recoveryPlan: 'Pay less', exempt: EXEMPT }),
];
const post = (id: string, more: object = {}): Told => [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: id, ...more } as Fact];

describe('erasing the words of an entry', () => {
  test('says which words, where they stood and why, and none of them', () => {
    expect(answerTo(given([CLERK, raised], exempt), erasing(2, 'exempt'))).toMatchObject([
      { fact: 'postEstablished' },
      {
        fact: 'wordsErased',
        on: DAY,
        erases: { number: 2, section: 'exempt' },
        places: ['/0/text', '/0/recoveryPlan'],
        reason: 'At the request of the person named',
      },
    ]);
  });

  test('leaves of them a mark at each place, and everything else as it was', () => {
    const past = given([CLERK, raised], exempt);
    const [before, after] = [on(past, DAY), on(afterwards(past, erasing(2, 'exempt')), DAY)];
    expect(after.history('SEND-1').at(-1)?.fact).toMatchObject({ text: '[erased]', recoveryPlan: '[erased]', exempt: EXEMPT });
    const { reports, recoveryPlan, ...rest } = after.action('SEND-1') ?? {};
    expect(before.action('SEND-1')).toMatchObject(rest);
    expect([reports, recoveryPlan]).toMatchObject([[{ text: '[erased]' }], '[erased]']);
  });

  const rows: readonly (readonly [what: string, past: () => Past, command: ReturnType<typeof erasing>, answer: object])[] = [
    ['an entry that is not there', () => given([CLERK, raised]), erasing(9), { refused: 'notThere', what: 'entry', id: '9' }],
    ['public words', () => given([CLERK, raised], exempt), erasing(2, 'public'), { refused: 'publicStays', erasable: true }],
    [
      'public words of an entry that has no others',
      () => given(post('x')),
      erasing(1, 'exempt'),
      { refused: 'noSuchWords', erasable: true },
    ],
    [
      'an entry of which everybody may read each word',
      () => given([CLERK, { fact: 'councilNamed', on: '2022-04-01', name: 'Somewhere' }]),
      erasing(1),
      { refused: 'noSuchWords', erasable: false },
    ],
    [
      'words that are gone',
      () => afterwards(given([CLERK, raised], exempt), erasing(2, 'exempt')),
      erasing(2, 'exempt'),
      { refused: 'erasedBefore', by: 3 },
    ],
  ];
  test.each(rows)('is refused for %s', (_, past, command, answer) => {
    expect(answerTo(past(), command)).toMatchObject(answer);
  });
});

const opened = (directorate: string): Told => [
  CLERK,
  { fact: 'directorateOpened', on: '2022-04-01', directorate, name: directorate } as Fact,
];
const offices = [opened('CFE'), opened('PTE')];
const role = (id: string, name: string): Told => [CLERK, { fact: 'roleGranted', on: '2022-04-02', post: id, role: name } as Fact];
const abolished = (id: string): Told => [CLERK, { fact: 'postAbolished', on: '2023-05-01', post: id } as Fact];

describe('what is more than words is said again before the words go', () => {
  const gone = [CLERK, { fact: 'postAbolished', on: '2023-05-01', post: OWNER, successor: TRANSPORT } as Fact] as const;
  const rehomed: Told = [CLERK, about({ fact: 'rehomed', on: '2023-05-01', accountable: TRANSPORT })];
  const again: Told = [CLERK, about({ fact: 'rehomed', on: '2023-05-02', accountable: OWNER })];

  test.each<readonly [what: string, told: readonly Told[], entry: number, lost: string | null]>([
    ['who answers for an action', [[CLERK, raised]], 1, 'SEND-1'],
    ['a hand that somebody had in it, who could else vouch for it', [[CLERK, raised], rehomed], 1, 'SEND-1'],
    ['not a hand that another entry shows as well', [[CLERK, raised], rehomed, again], 1, null],
    ['not the hand of a post that is no more', [[CLERK, raised], post(OWNER), rehomed, gone], 1, null],
    ['from which line a post speaks, and where it sits', [post(AUDIT, { line: 3 })], 1, AUDIT],
    ['not what is said of it again', [post(AUDIT, { line: 3 }), post(AUDIT, { line: 3 })], 1, null],
    ['which role a post has', [post(CLERK), [CLERK, { fact: 'roleGranted', on: '2022-04-01', post: CLERK, role: 'clerk' }]], 2, CLERK],
    ['that a post is not independent of what it audits', [post(AUDIT, { line: 3 }), post(AUDIT, { independent: false })], 2, AUDIT],
    ['which statutory office it is', [post('x', { line: 2 }), post('x', { statutory: 'monitoringOfficer' })], 2, 'x'],
    ['where it sat before', [...offices, post('x', { directorate: 'CFE' }), post('x', { directorate: 'PTE' })], 3, 'x'],
    ['which directorate it headed', [...offices, post('x'), post('x', { heads: 'CFE' })], 4, 'x'],
    ['not what is said again of where it sat', [...offices, post('x', { directorate: 'CFE' }), post('x', { directorate: 'CFE' })], 3, null],
    ['not what a post was that is no more', [post('x', { line: 3 }), abolished('x'), post('y')], 1, null],
    ['a role, though another post has the same', [post('x'), role('x', 'clerk'), post('y'), role('y', 'clerk')], 2, 'x'],
    ['a role, though the post has another', [post('x'), role('x', 'clerk'), role('x', 'administrator')], 2, 'x'],
    ['not the role of a post that is no more', [post('x'), role('x', 'clerk'), abolished('x')], 2, null],
    ['not a role that was granted twice', [post('x'), role('x', 'clerk'), role('x', 'clerk')], 2, null],
    [
      'not who holds a post',
      [post(OWNER), [CLERK, { fact: 'postHeld', on: '2022-04-01', post: OWNER, state: 'held', holder: 'The holder' }]],
      2,
      null,
    ],
  ])('%s', (_, told, entry, lost) => {
    const answer = answerTo(given(...told), erasing(entry));
    if (lost === null) expect(answer).not.toHaveProperty('refused');
    else expect(answer).toMatchObject({ refused: 'lostWithWords', entry, lost });
  });

  test('so that no check counts for more, or less, than it did', () => {
    const own = about({ fact: 'verified', on: '2023-03-20', line: 2, method: 'tested', outcome: 'implemented', evidence: [HASH] });
    const past = given(
      [CLERK, raised],
      [MONITORING, about({ fact: 'evidenceLodged', on: '2023-03-01', sha256: HASH, title: 'The checklist' })],
      [CLERK, about({ fact: 'contributorAdded', on: '2023-03-01', directorate: 'PTE', post: TRANSPORT })],
      [OWNER, about({ fact: 'reportedComplete', on: '2023-03-02' })],
      [TRANSPORT, own],
      [CLERK, { fact: 'postEstablished', on: '2023-04-01', post: TRANSPORT }],
      [CLERK, { fact: 'postAbolished', on: '2023-05-01', post: TRANSPORT }],
    );
    expect(on(past, DAY).action('SEND-1')?.stage).toBe('reportedComplete');
    expect(answerTo(past, erasing(3))).toMatchObject({ refused: 'lostWithWords', lost: 'SEND-1' });
  });
});

describe('an erasure is of one section of one entry', () => {
  const later: Told = [OWNER, about({ fact: 'reported', on: '2023-02-10', text: 'The price is eight', exempt: EXEMPT })];
  const past = () => afterwards(given([CLERK, raised], exempt, later), erasing(2, 'exempt'));

  test('the same section of another can still be erased', () => {
    expect(answerTo(past(), erasing(3, 'exempt'))).toMatchObject([{ fact: 'wordsErased', erases: { number: 3 } }]);
  });

  test('another section of the same one was not', () => {
    expect(answerTo(past(), erasing(2, 'personal'))).not.toMatchObject({ refused: 'erasedBefore' });
  });

  test('it is known from the moment at which it was recorded', () => {
    const register = (knownAt: `${string}Z`) => registerAsAt(past(), { asAt: DAY, knownAt });
    const [erasure] = on(past(), DAY).erased;
    const moment = erasure?.recordedAt ?? '0000-01-01T00:00:00.000Z';
    expect([register(moment).erased.length, register('2023-05-31T00:00:00.000Z').erased.length]).toEqual([1, 0]);
    expect(register('2023-05-31T00:00:00.000Z').history('SEND-1').at(-1)?.fact).toMatchObject({ text: 'The price is eight' });
  });
});

describe('erased words of evidence shake what rests on it', () => {
  const words = [{ field: 'evidence', paragraph: 3, publicInterest: 'A tender is open' }];
  const lodged = (more: object): Fact => about({ fact: 'evidenceLodged', on: '2023-03-01', sha256: HASH, title: 'The checklist', ...more });
  const reported = about({ fact: 'reported', on: '2023-03-01', text: 'The price is seven', exempt: EXEMPT });
  const checked = (lodging: readonly Fact[]) =>
    entriesTold([
      [CLERK, [raised]],
      [OWNER, lodging],
      [OWNER, [about({ fact: 'reportedComplete', on: '2023-03-02' })]],
      [AUDIT, [about({ fact: 'verified', on: '2023-03-20', line: 3, method: 'tested', outcome: 'implemented', evidence: [HASH] })]],
    ]);

  test('also when other words went with them', () => {
    const past = checked([lodged({ location: 'The safe', exempt: words }), reported]);
    expect(on(past, DAY).action('SEND-1')?.stage).toBe('assured');
    expect(on(afterwards(past, erasing(2, 'exempt')), DAY).action('SEND-1')?.assurance?.stale).toMatchObject({
      why: 'evidenceErased',
      on: DAY,
    });
  });

  test('and not when only other words of the same entry went', () => {
    const past = checked([lodged({}), reported]);
    expect(on(afterwards(past, erasing(2, 'exempt')), DAY).action('SEND-1')).toMatchObject({
      stage: 'assured',
      assurance: { stale: null },
    });
  });
});

describe('an erasure stays', () => {
  test('and cannot be entered in error: nothing brings the words back', () => {
    const past = afterwards(given([CLERK, raised], exempt), erasing(2, 'exempt'));
    expect(answerTo(past, ask('enterInError', CLERK, DAY, { entry: 3, reason: 'x' }))).toMatchObject({ refused: 'erasureStays' });
  });

  test('while the entry that was erased can still be', () => {
    const past = afterwards(given([CLERK, raised], exempt), erasing(2, 'exempt'));
    expect(answerTo(past, ask('enterInError', CLERK, DAY, { entry: 2, reason: 'x' }))).toMatchObject([
      { fact: 'postEstablished', post: CLERK },
      { fact: 'enteredInError', entry: 2 },
    ]);
  });
});

test('evidence of which nothing that can be read was erased vouches as before', () => {
  expect(answerTo(assured(), erasing(2))).toMatchObject({ refused: 'noSuchWords' });
});

/** A past of entries of several facts each. */
function entriesTold(told: readonly (readonly [by: string, facts: readonly Fact[]])[]): Past {
  return pastOf(
    told.map(([by, facts], index) => ({ number: index + 1, by, recordedAt: `${facts[0]?.on ?? DAY}T12:00:00.000Z` as const, facts })),
  );
}
