import { STATES } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { raised, smallRegister } from '../register.suite.ts';
import { viewOf } from '../view.ts';
import { FILTERS } from './filters.ts';
import { listAsked, questionOf } from './list-asked.ts';
import { matching } from './matching.ts';

const reader = smallRegister();
const viewAsked = (query: string) => viewOf(reader, { path: '/actions', query: new URLSearchParams(query), asAt: null });
const found = async (query: string) => {
  const view = await viewAsked(query);
  return matching(view, listAsked(view)).map(({ ref }) => ref);
};

describe('the list of actions', () => {
  test.each([
    ['rating=red', ['RED']],
    ['rating=red&rating=amber', ['RED', 'AMBER']],
    ['rating=red&lead=PTE', []],
    ['lead=nobody', ['NO-DATE']],
    ['contributing=CFE', ['AMBER']],
    ['overdue=agreed', ['RED']],
    ['officer=better', ['RED']],
    ['change=worse', ['RED', 'AMBER']],
    ['change=closed', ['ASSURED', 'GIVEN/UP']],
    ['owner=missing', ['NO-DATE']],
    ['checked=audit', ['ASSURED']],
    ['finding=CLS-3', []],
    ['finding=DAT-1', ['NO-DATE']],
    ['area=R1%3AA1', ['ASSURED']],
    ['q=promise+of+not-', ['NOT-YET']],
    ['q=TRANSPORT', ['AMBER']],
  ])('asked for %s holds %j', async (query, refs) => {
    expect(await found(query)).toEqual(refs);
  });

  test('holds every action, in the order of the record, when nothing is asked', async () => {
    const { position } = await viewAsked('');
    expect(await found('')).toEqual(position.actions.map(({ ref }) => ref));
  });

  test('is split by rating without loss: each action answers to exactly one', async () => {
    const parts = await Promise.all(STATES.map((state) => found(`rating=${state}`)));
    expect(parts.flat().toSorted()).toEqual((await found('')).toSorted());
  });
});

describe('what an address asks', () => {
  test.each([
    ['rating=purple', 'Rating: “purple” is not known here.'],
    ['lead=XYZ&rating=red', 'Lead directorate: “XYZ” is not known here.'],
    ['sort=colour', 'The list cannot be sorted by “colour”.'],
    ['sort=-toString', 'The list cannot be sorted by “-toString”.'],
    ['page=0', 'There is no page “0”.'],
    ['page=two', 'There is no page “two”.'],
    ['ratng=red', 'The list cannot be filtered by “ratng”.'],
  ])('and cannot mean is said: %s', async (query, sentence) => {
    expect(listAsked(await viewAsked(query)).notUnderstood).toEqual([sentence]);
  });

  test('comes back from its own question, whatever is chosen', async () => {
    const all = await viewAsked('');
    const each = FILTERS.flatMap((filter) => filter.choices(all).map(({ value }) => [filter.name, value]));
    for (const pair of each) {
      const view = await viewAsked(`${new URLSearchParams([pair as [string, string], ['q', 'a & b'], ['sort', '-overdue']])}`);
      expect(questionOf(listAsked(view))).toEqual([['q', 'a & b'], pair, ['sort', '-overdue']]);
    }
  });

  test('knows a directorate that only a sheet has named', async () => {
    const view = await viewOf(smallRegister([raised('SHEET', { lead: 'Highways ' })]), {
      path: '/actions',
      query: new URLSearchParams([['lead', 'Highways ']]),
      asAt: null,
    });
    expect(matching(view, listAsked(view)).map(({ ref }) => ref)).toEqual(['SHEET']);
  });
});
