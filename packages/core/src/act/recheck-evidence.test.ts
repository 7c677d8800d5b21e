import { describe, expect, test } from 'vitest';
import { standingEvidence } from '../action/action.ts';
import type { EvidenceFound } from '../action/progress.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import {
  AUDIT,
  andThen,
  asking,
  assured,
  CLERK,
  complete,
  given,
  HASH,
  lodged,
  OTHER_HASH,
  OWNER,
  on,
  raised,
  verified,
} from '../given.suite.ts';
import type { Past } from '../register/past.ts';
import { ask } from './asked.suite.ts';

const told = () => given([CLERK, raised], [OWNER, lodged], [OWNER, complete]);
const recheck = (day: Day, found: EvidenceFound, sha256 = HASH) => ask('recheckEvidence', CLERK, day, { sha256, found }, 'SEND-1');
const rechecked = (past: Past, day: Day, found: EvidenceFound, recordedOn: Day = day) =>
  andThen(past, CLERK, { fact: 'evidenceRechecked', on: day, ref: 'SEND-1', sha256: HASH, found }, recordedOn);
const lodge = (past: Past, day: Day) =>
  andThen(past, OWNER, { fact: 'evidenceLodged', on: day, ref: 'SEND-1', sha256: OTHER_HASH, title: 'Anew', replaces: HASH });
const verify = (day: Day, data: object = {}) =>
  ask('verify', AUDIT, day, { line: 3, method: 'tested', outcome: 'implemented', ...data }, 'SEND-1');
const action = (past: Past, day: Day, knownAt?: string) => {
  const found = on(past, day, knownAt as never).action('SEND-1');
  if (found === null) throw new Error('The action is gone');
  return found;
};

const CHANGED = { changedTo: OTHER_HASH };

describe('evidence that is looked at again', () => {
  test.each<EvidenceFound>(['same', 'missing', CHANGED])('knows that it was found %o, when and by whom', (found) => {
    expect(action(told(), '2023-06-01').evidence[0]?.recheck).toBeNull();
    const past = rechecked(rechecked(told(), '2023-04-01', 'same'), '2023-05-01', found);
    expect(action(past, '2023-06-01').evidence[0]?.recheck).toEqual({ found, on: '2023-05-01', by: CLERK, entry: expect.any(Number) });
    expect(action(past, '2023-04-30').evidence[0]?.recheck).toMatchObject({ found: 'same', on: '2023-04-01' });
  });

  test.each<readonly [string, () => Past, ReturnType<typeof recheck>, object]>([
    ['of no such action', told, { ...recheck('2023-05-01', 'same'), ref: 'SEND-9' } as never, { refused: 'noSuchAction' }],
    ['that was never lodged', told, recheck('2023-05-01', 'same', OTHER_HASH), { refused: 'unknownEvidence', sha256: OTHER_HASH }],
    ['that was replaced', () => lodge(told(), '2023-04-01'), recheck('2023-05-01', 'same'), { refused: 'evidenceReplaced', sha256: HASH }],
    ['on the day before it was lodged', told, recheck('2023-02-28', 'same'), { refused: 'beforeLodged', lodgedOn: '2023-03-01' }],
    ['and changed to what it was', told, recheck('2023-05-01', { changedTo: HASH }), { refused: 'evidenceUnchanged' }],
    [
      'of an action that was withdrawn',
      () => andThen(told(), CLERK, { fact: 'withdrawn', on: '2023-04-01', ref: 'SEND-1', reason: 'Moot' }),
      recheck('2023-05-01', 'same'),
      { refused: 'wrongStage', stage: 'withdrawn' },
    ],
  ])('is refused %s', (_, past, command, refusal) => {
    expect(asking(past(), command)).toMatchObject(refusal);
  });

  test('stands until it is replaced, whatever was found: so that it can be replaced', () => {
    const past = rechecked(told(), '2023-05-01', 'missing');
    expect(standingEvidence(action(past, '2023-05-01')).map(({ sha256 }) => sha256)).toEqual([HASH]);
    const anew = ask('lodgeEvidence', OWNER, '2023-05-02', { sha256: OTHER_HASH, title: 'Anew', replaces: HASH }, 'SEND-1');
    expect(asking(past, anew)).toMatchObject({ fact: 'evidenceLodged', replaces: HASH });
  });

  test('gives nobody a hand: whoever looked may vouch', () => {
    const past = andThen(told(), AUDIT, { fact: 'evidenceRechecked', on: '2023-03-10', ref: 'SEND-1', sha256: HASH, found: 'same' });
    expect(asking(past, verify('2023-03-20'))).toMatchObject({ fact: 'verified', evidence: [HASH] });
  });
});

describe('an assurance whose evidence was found changed or gone', () => {
  test.each<[EvidenceFound, string]>([
    ['missing', 'evidenceMissing'],
    [CHANGED, 'evidenceChanged'],
  ])('%o: is stale from that day, and says so', (found, why) => {
    const past = rechecked(assured(), '2023-05-01', found);
    expect(action(past, '2023-04-30').stage).toBe('assured');
    expect(action(past, '2023-05-01')).toMatchObject({ stage: 'reportedComplete', assurance: { stale: { why, on: '2023-05-01' } } });
  });

  test('is not made fresh by finding it the same again; only by a new verification', () => {
    const past = rechecked(rechecked(assured(), '2023-05-01', 'missing'), '2023-05-08', 'same');
    expect(action(past, '2023-05-08')).toMatchObject({ stage: 'reportedComplete', assurance: { stale: { why: 'evidenceMissing' } } });
    const again = asking(past, verify('2023-05-09')) as Fact;
    expect(action(andThen(past, AUDIT, again), '2023-05-09')).toMatchObject({ stage: 'assured', assurance: { stale: null } });
  });

  test('is not known to have been shaken before somebody recorded it', () => {
    const past = rechecked(assured(), '2023-05-01', 'missing', '2023-06-01');
    expect(action(past, '2023-05-15', '2023-05-31T12:00:00.000Z').stage).toBe('assured');
    expect(action(past, '2023-05-15').stage).toBe('reportedComplete');
  });

  test('never stood, when it was found before the check and recorded after it: the checker cannot have known', () => {
    const past = rechecked(assured(), '2023-03-10', 'missing', '2023-06-01');
    expect(action(past, '2023-04-01', '2023-05-01T12:00:00.000Z').stage).toBe('assured');
    expect(action(past, '2023-04-01')).toMatchObject({
      stage: 'reportedComplete',
      assurance: { stale: { why: 'evidenceMissing', on: verified.on } },
    });
  });
});

describe('nobody vouches on evidence that was last found changed or gone', () => {
  test('until it is found again, or replaced, or other evidence is named', () => {
    const past = () => rechecked(told(), '2023-03-10', 'missing');
    const more = andThen(past(), OWNER, { fact: 'evidenceLodged', on: '2023-03-11', ref: 'SEND-1', sha256: OTHER_HASH, title: 'More' });
    expect(asking(past(), verify('2023-03-20'))).toEqual({
      refused: 'evidenceShaken',
      ref: 'SEND-1',
      sha256: HASH,
      found: 'missing',
      on: '2023-03-10',
    });
    expect(asking(more, verify('2023-03-20'))).toMatchObject({ refused: 'evidenceShaken' });
    expect(asking(more, verify('2023-03-20', { evidence: [OTHER_HASH] }))).toMatchObject({ fact: 'verified' });
    expect(asking(rechecked(past(), '2023-03-12', 'same'), verify('2023-03-20'))).toMatchObject({ evidence: [HASH] });
    expect(asking(lodge(past(), '2023-03-12'), verify('2023-03-20'))).toMatchObject({ evidence: [OTHER_HASH] });
  });

  test('but anybody may find that it is not done', () => {
    expect(asking(rechecked(told(), '2023-03-10', 'missing'), verify('2023-03-20', { outcome: 'noEvidence' }))).toMatchObject({
      fact: 'verified',
    });
  });

  test('even when an entry says so', () => {
    const planted = andThen(rechecked(told(), '2023-03-10', CHANGED), AUDIT, verified);
    expect(action(planted, '2023-06-01').stage).toBe('reportedComplete');
  });
});
