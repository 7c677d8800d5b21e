import { coverageOf, type Day } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { LAST_MEETING, registerOn } from './replay.suite.ts';

describe('what management answered', () => {
  test('was given by the Chief Executive with the table, seven weeks after the review of lessons learned was received', () => {
    expect(review()).toMatchObject({ kind: 'lessonsLearned', receivedOn: '2022-09-22' });
    const given = review()?.recommendations.flatMap(({ response }) => (response === null ? [] : [`${response.by} ${response.on}`]));
    expect([...new Set(given)]).toEqual(['chief-executive 2022-11-07']);
  });

  test('has a reason wherever it was not agreed, or only in part', () => {
    expect(recommendation('R4')?.response?.reason).toContain('Agreed for changes worth more than £500,000');
    expect(recommendation('R7')?.response?.reason).toContain('would do again what the statutory appeal does already');
  });
});

describe('what came of it', () => {
  test('the one that nobody answered was taken up by Members, who raised an action themselves', () => {
    expect(covered('2022-11-15').find((each) => each.recommendation === 'R10')).toMatchObject({ covered: 'no', answer: null });
    expect(covered(LAST_MEETING).find((each) => each.recommendation === 'R10')).toMatchObject({
      covered: 'byActions',
      answer: null,
      refs: ['GA030'],
    });
  });

  test('the one that was refused had an action in its place, until that was withdrawn; then the refusal alone was left', () => {
    expect(covered('2023-04-17').find((each) => each.recommendation === 'R7')).toMatchObject({ covered: 'byActions', refs: ['GA016'] });
    expect(covered('2023-04-18').find((each) => each.recommendation === 'R7')).toMatchObject({ covered: 'byRefusal', refs: [] });
  });

  test('and every area has a recommendation that its actions answer', () => {
    const { areas = [], recommendations = [] } = review() ?? {};
    expect(areas.map(({ id }) => id).filter((id) => !recommendations.some(({ area }) => area === id))).toEqual([]);
    const by = new Map(recommendations.map(({ id, area }) => [id, area]));
    const elsewhere = registerOn(LAST_MEETING)
      .actions()
      .filter((action) => by.get(action.recommendation ?? '') !== action.area);
    expect(elsewhere.map(({ ref }) => ref)).toEqual([]);
  });
});

describe('the joint reply that seven managers owed to internal audit', () => {
  const joint = (day: Day) => registerOn(day).reviews.get('HTST-2022')?.jointResponses[0];

  test('was asked of four posts of one directorate and three of the other, and of none of them for the whole', () => {
    const { posts } = registerOn('2023-07-12').council;
    expect(joint('2023-07-12')).toMatchObject({ id: 'J1', due: '2023-09-15', respondent: null, given: null });
    expect(joint('2023-07-12')?.from.map((post) => posts.get(post)?.directorate)).toEqual([
      ...['CFE', 'CFE', 'CFE', 'CFE'],
      ...['PTE', 'PTE', 'PTE'],
    ]);
  });

  test('has had one post to answer for the whole since 6 November 2023, seven weeks after it was due', () => {
    expect(joint('2023-11-05')).toMatchObject({ respondent: null, given: null });
    expect(joint('2023-11-06')).toMatchObject({ respondent: 'head-of-admissions', given: null });
  });
});

function review() {
  return registerOn(LAST_MEETING).reviews.get('HTST-2022');
}

function recommendation(id: string) {
  return review()?.recommendations.find((each) => each.id === id);
}

function covered(day: Day) {
  return coverageOf(registerOn(day))[0]?.byRecommendation ?? [];
}
