import { coverageOf, decide, disclosed, keptParts, practicesByYear, urgencyOf } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { entries, LAST_MEETING, registerOn } from './replay.suite.ts';

describe('what the review recommended', () => {
  const [coverage] = coverageOf(registerOn(LAST_MEETING));

  // biome-ignore format: a table, to be read by anybody
  test.each([
    // recommendation  answer          covered by     actions
    ['R1',  'agreed',       'byActions', 'GA004 GA005'],
    ['R2',  'agreed',       'byActions', 'GA006 GA007'],
    ['R3',  'agreed',       'byActions', 'GA008 GA009 GA010'],
    ['R4',  'partlyAgreed', 'byActions', 'GA011 GA031'],
    ['R5',  'agreed',       'byActions', 'GA012 GA013 GA014 GA033 GA034'],
    ['R6',  'agreed',       'byActions', 'GA003 GA015 GA017'],
    ['R7',  'notAgreed',    'byRefusal', ''],
    ['R8',  'agreed',       'byActions', 'GA018 GA019 GA020 GA035'],
    ['R9',  'agreed',       'byActions', 'GA022'],
    ['R10', null,           'byActions', 'GA030'],
    ['R11', 'agreed',       'byActions', 'GA023 GA024 GA025'],
    ['R12', 'agreed',       'no',        ''],
    ['R13', 'agreed',       'byActions', 'GA027 GA032'],
    ['R14', 'notSought',    'byActions', 'GA002 GA026'],
    ['R15', 'notSought',    'byActions', 'GA001 GA028 GA029'],
  ] as const)('%s was answered %s and is covered %s', (recommendation, answer, covered, refs) => {
    const found = coverage?.byRecommendation.find((each) => each.recommendation === recommendation);
    expect(found).toEqual({ recommendation, answer, covered, refs: refs === '' ? [] : refs.split(' ') });
  });

  test('one was agreed and nothing came of it, and its area cannot be verified until something does', () => {
    expect(coverage?.byArea.find(({ area }) => area === 'A9')?.lacks).toContainEqual({ lacks: 'answer', recommendations: ['R12'] });
  });

  test('one joint reply was asked of seven posts, named nobody for four months, and has not been given', () => {
    const joint = (day: `${number}-${number}-${number}`) => registerOn(day).reviews.get('HTST-2022')?.jointResponses[0];
    expect(joint('2023-10-10')).toMatchObject({ respondent: null, due: '2023-09-15', given: null });
    expect(joint('2023-10-10')?.from).toHaveLength(7);
    expect(joint(LAST_MEETING)).toMatchObject({ respondent: 'head-of-admissions', given: null });
  });
});

describe('what the council expects of itself', () => {
  const { practices, council } = registerOn(LAST_MEETING);
  const found = practicesByYear(practices.values(), council, LAST_MEETING);

  // biome-ignore format: a table, to be read by anybody
  test.each([
    // practice  year       CFE          PTE        CR           AH
    ['P1', '2022/23', 'kept',      'notKept', 'kept',      'kept'],
    ['P1', '2023/24', 'kept',      'partly',  'kept',      'notTested'],
    ['P2', '2022/23', 'partly',    'notKept', 'kept',      'notYetDue'],
    ['P2', '2023/24', 'kept',      'partly',  'notTested', 'silent'],
    ['P3', '2022/23', 'kept',      'kept',    'partly',    undefined],
    ['P3', '2023/24', 'kept',      'kept',    'notKept',   undefined],
    ['P4', '2022/23', 'notTested', 'kept',    'kept',      undefined],
    ['P4', '2023/24', 'partly',    'notKept', 'kept',      undefined],
  ] as const)('%s in %s was kept in Children: %s, Transport: %s, Resources: %s, Adults: %s', (practice, year, ...states) => {
    const stateIn = (directorate: string) =>
      found.find((each) => each.practice === practice && each.year === year && each.directorate === directorate)?.state;
    expect(['CFE', 'PTE', 'CR', 'AH'].map(stateIn)).toEqual(states);
  });

  test('of a report to Members, Transport said that it was kept, and audit found that it was not', () => {
    const of = (year: string) => found.find((each) => each.practice === 'P4' && each.directorate === 'PTE' && each.year === year);
    expect(of('2022/23')).toMatchObject({ deviates: false, byLine: { 1: { keeping: 'kept' }, 3: null } });
    expect(of('2023/24')).toMatchObject({ deviates: true, reading: { line: 3, keeping: 'notKept' } });
  });

  test('nobody has read in Adults and Health whether equality is assessed first: a silence, which deviates', () => {
    expect(found).toContainEqual(
      expect.objectContaining({ practice: 'P2', directorate: 'AH', state: 'silent', deviates: true, reading: null }),
    );
  });

  test('a practice that an action repaired goes on being read after the action became how the council works', () => {
    const repaired = registerOn(LAST_MEETING).action('GA004');
    expect(repaired).toMatchObject({ stage: 'assured', repairs: ['P1'], embeddedOn: '2023-11-14' });
    expect(practices.get('P1')?.readings.filter(({ on }) => on > '2023-11-14').length).toBeGreaterThan(0);
  });
});

describe('what is told, and to whom', () => {
  test('how the trackers are bought is exempt from the public: their rating and dates are told, their reports are not', () => {
    const whole = registerOn(LAST_MEETING);
    const told = disclosed(whole, 'public').action('GA020');
    expect(told?.reports.map(({ text }) => text)).toEqual(['[exempt: paragraph 3]', '[exempt: paragraph 3]']);
    expect(told?.dates).toEqual(whole.action('GA020')?.dates);
    expect(disclosed(whole, 'committee').action('GA020')?.reports).toEqual(whole.action('GA020')?.reports);
  });

  test('what was written under the exemption is kept apart from the public words, where it can be erased', () => {
    const under = entries.flatMap(({ facts }) => facts).filter((fact) => fact.fact === 'reported' && fact.exempt !== undefined);
    expect(under).toHaveLength(1);
    expect(keptParts(under).prose).toMatchObject({ exempt: { '/0/text': expect.any(String) } });
    expect(keptParts(under).prose.public?.['/0/text']).toBeUndefined();
  });

  test('a report under the wrong reference was entered in error: it counts no more, and can still be read', () => {
    const [[entry, correction] = [0, null]] = [...registerOn(LAST_MEETING).corrections];
    expect(correction).toMatchObject({ by: 'democratic-services', on: '2024-01-11' });
    expect(
      registerOn(LAST_MEETING)
        .history('GA013')
        .some(({ number }) => number === entry),
    ).toBe(true);
    expect(
      registerOn(LAST_MEETING)
        .action('GA013')
        ?.reports.some(({ on }) => on === '2024-01-10'),
    ).toBe(false);
    expect(
      registerOn('2024-01-10', '2024-01-10T18:00:00.000Z')
        .action('GA013')
        ?.reports.some(({ on }) => on === '2024-01-10'),
    ).toBe(true);
  });

  test('the head of a directorate stands behind the table as it was known eleven days before the meeting', () => {
    expect(registerOn(LAST_MEETING).endorsements).toMatchObject([
      { directorate: 'CFE', meeting: 'GAC-2024-03', edition: { asAt: '2024-03-08' } },
    ]);
  });
});

describe('how urgent it is', () => {
  test('is said in words of the council, in the order that the council gave them', () => {
    const { scales } = registerOn(LAST_MEETING).council;
    expect(['High', 'Medium', 'Low', 'Someday'].map((word) => urgencyOf(scales.values(), word))).toEqual([0, 1, 2, null]);
  });
});

describe('who is not independent', () => {
  test('a shared list was superseded by the one record, which now stands under the date first promised for the list', () => {
    expect(registerOn(LAST_MEETING).action('GA021')).toMatchObject({ stage: 'superseded', successor: { in: 'register', refs: ['GA015'] } });
    expect(registerOn(LAST_MEETING).action('GA015')).toMatchObject({ follows: ['GA021'], dates: { original: '2023-02-17' } });
  });

  test('nor can the owner of the list vouch for the record', () => {
    const hands = registerOn(LAST_MEETING)
      .action('GA015')
      ?.hands.map(({ post }) => post);
    expect(hands).toContain('head-of-passenger-transport');
  });

  test('a post of Corporate Resources does not vouch for what Corporate Resources leads', () => {
    const verify = { verb: 'verify', as: 'equality-lead', on: '2023-06-21', ref: 'GA022' } as const;
    const answer = decide(registerOn('2023-06-21'), {
      ...verify,
      data: { line: 2, method: 'deskReview', outcome: 'implemented' },
    } as const);
    expect(answer).toMatchObject({ refused: 'notIndependent', as: 'host' });
  });
});
