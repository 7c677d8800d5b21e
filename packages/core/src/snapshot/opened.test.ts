import { describe, expect, test } from 'vitest';
import type { Day } from '../day/day.ts';
import type { Entry } from '../fact/entry.ts';
import { HASH } from '../given.suite.ts';
import { about, entriesOf, raised, type Told } from '../live/following.suite.ts';
import { livePositionOf } from '../live/live-position.ts';
import type { State } from '../rating/state.ts';
import { pastOf } from '../register/past.ts';
import { registerAsAt } from '../register/register.ts';
import { reading } from '../scheme/presets.ts';
import { openedFrom } from './opened.ts';
import { snapshotOf } from './snapshot.ts';

const taken = (entries: readonly Entry[], on: Day) => {
  const past = pastOf(entries);
  return snapshotOf(past, livePositionOf(past, on), entries.length);
};

/** A snapshot that counts how often an action is asked for its facts. */
const counting = (told: readonly Told[], on: Day) => {
  const asked: number[] = [];
  const snapshot = taken(entriesOf(told), on);
  const factsAt = (place: number) => {
    asked.push(place);
    return snapshot.factsAt(place);
  };
  return { asked, snapshot: { ...snapshot, factsAt } };
};

const assured = (until: Day): readonly Told[] => [
  raised('A1', '2024-06-30'),
  about('A1', 'evidenceLodged', '2024-05-02', { sha256: HASH, title: 'The checklist' }),
  about('A1', 'reportedComplete', '2024-05-03'),
  about('A1', 'verified', '2024-05-04', { line: 3, method: 'tested', outcome: 'implemented', evidence: [HASH], until }),
];

/** Taken on 15 June, opened on another day: how is A1 rated, and are its facts read again? */
const cases: readonly (readonly [what: string, told: readonly Told[], opened: Day, state: State | null, folded: boolean])[] = [
  ['was in time, on the same day', [raised('A1', '2024-06-30')], '2024-06-15', 'green', false],
  ['was in time, and is late on the day', [raised('A1', '2024-06-30')], '2024-08-15', 'red', false],
  [
    'waits for what has become late',
    [raised('A2', '2024-06-20'), raised('A1', '2024-12-31', { dependsOn: ['A2'] })],
    '2024-06-25',
    'amber',
    false,
  ],
  [
    'is to be suspended from a day, on the day before',
    [raised('A1', '2024-06-30'), about('A1', 'suspended', '2024-06-20', { reason: 'Election' })],
    '2024-06-19',
    'green',
    false,
  ],
  [
    'is to be suspended from a day, on that day',
    [raised('A1', '2024-06-30'), about('A1', 'suspended', '2024-06-20', { reason: 'Election' })],
    '2024-06-20',
    'suspended',
    true,
  ],
  [
    'is to be raised on a day, on that day',
    [about('A1', 'raised', '2024-06-20', { title: 'Do A1', lead: 'CFE' })],
    '2024-06-20',
    'notRated',
    true,
  ],
  ['is vouched for until a day, on that day', assured('2024-06-20'), '2024-06-20', 'assured', false],
  ['was vouched for until the day before', assured('2024-06-20'), '2024-06-21', 'reportedComplete', true],
  ['was rated another way on an earlier day', [raised('A1', '2024-06-30')], '2024-06-14', 'green', true],
  [
    'is rated by a scheme adopted since',
    [raised('A1', '2024-06-30'), { fact: 'schemeAdopted', on: '2024-06-20', scheme: reading }],
    '2024-06-20',
    'notRated',
    true,
  ],
  [
    'was entered in error, as is said from a later day',
    [...assured('2025-06-20'), { fact: 'enteredInError', on: '2024-06-20', entry: 4, reason: 'Not ours' }],
    '2024-06-20',
    'reportedComplete',
    true,
  ],
  [
    'was said to be green for a time',
    [raised('A1', '2024-06-01'), about('A1', 'ratingOverridden', '2024-06-02', { to: 'green', reason: 'Signed', until: '2024-06-20' })],
    '2024-06-21',
    'red',
    true,
  ],
];

describe('an action in a register that is opened from a snapshot', () => {
  test.each(cases)('%s', (_, told, opened, state, folded) => {
    const { snapshot, asked } = counting(told, '2024-06-15');
    const { past, position } = openedFrom(snapshot, opened);
    const { counts, overdue } = livePositionOf(pastOf(entriesOf(told)), opened);
    expect([position.counts(), position.overdue()]).toEqual([counts(), overdue()]);
    expect(asked.length > 0).toBe(folded);
    expect([position.rating('A1')?.state ?? null, past.actions.size]).toEqual([state, snapshot.texts - 2]);
  });

  test('is read once, and then as the record goes on', () => {
    const { snapshot, asked } = counting([raised('A1', '2024-06-30'), raised('A2', '2024-06-30')], '2024-06-15');
    const { past, position } = openedFrom(snapshot, '2024-06-15');
    const [report] = entriesOf([about('A1', 'reported', '2024-06-15', { rag: 'red', text: 'Staff left' })]);
    position.follow({ ...(report as Entry), number: 3 });
    const register = registerAsAt(past, { asAt: '2024-06-15', knownAt: null });
    expect([register.action('A1')?.reports.at(-1)?.rag, register.history('A1').length, asked.filter((place) => place < 2)]).toEqual([
      'red',
      2,
      [0],
    ]);
  });

  test('is found with its facts by whoever goes through all of them', () => {
    const { snapshot } = counting([raised('A1', '2024-06-30')], '2024-06-15');
    const { actions } = openedFrom(snapshot, '2024-06-15').past;
    expect([...actions.keys()]).toEqual(['A1']);
    expect([...actions]).toMatchObject([['A1', [{ number: 1, fact: { fact: 'raised', ref: 'A1' } }]]]);
    expect(actions.get('A2')).toBeUndefined();
  });
});

test('what was erased of evidence is known to a snapshot too', () => {
  const exempt = [{ field: 'evidence', paragraph: 3, publicInterest: 'A tender is open' }];
  const told: readonly Told[] = [
    raised('A1', '2024-06-30'),
    about('A1', 'evidenceLodged', '2024-05-02', { sha256: HASH, title: 'The price', exempt }),
    about('A1', 'reportedComplete', '2024-05-03'),
    about('A1', 'verified', '2024-05-04', { line: 3, method: 'tested', outcome: 'implemented', evidence: [HASH] }),
    { fact: 'wordsErased', on: '2024-05-05', erases: { number: 2, section: 'exempt' }, places: ['/0/title'], reason: 'Asked for' },
  ];
  const snapshot = taken(entriesOf(told), '2024-06-15');
  const { past, position } = openedFrom(snapshot, '2024-06-16');
  const action = registerAsAt(past, { asAt: '2024-06-16', knownAt: null }).action('A1');
  expect(action).toMatchObject({ assurance: { stale: { why: 'evidenceErased', on: '2024-05-05' } }, evidence: [{ title: '[erased]' }] });
  expect(position.counts()).toMatchObject({ reportedComplete: 1, assured: 0 });
  expect(snapshot.record + snapshot.factsAt(0)).not.toContain('The price');
});
