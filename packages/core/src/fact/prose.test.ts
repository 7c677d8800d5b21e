import { describe, expect, test } from 'vitest';
import type { Fact } from './fact.ts';
import { factsOf, keptParts, withoutWords } from './prose.ts';

const raised = {
  fact: 'raised',
  on: '2022-11-15',
  ref: 'SEND-1',
  title: 'Publish the checklist',
  accountable: 'head-of-admissions',
  due: '2023-03-31',
  contributors: [{ directorate: 'PTE' }, { directorate: 'AH', post: 'head-of-fleet', deliverable: 'A list' }],
  dependsOnBodies: [{ body: 'The regulator', contact: 'The duty desk' }],
} as Fact;
const reported = { fact: 'reported', on: '2023-01-10', ref: 'SEND-1', text: 'Half of it', rag: 'amber' } as Fact;
const exempt = [{ field: 'reports', paragraph: 3, publicInterest: 'A tender is open' }];

describe('the words of an entry are taken out of the record', () => {
  test('public ones and those that could name a person, each by where it stood', () => {
    expect(keptParts([reported, raised])).toEqual({
      facts: [
        { fact: 'reported', on: '2023-01-10', ref: 'SEND-1', rag: 'amber' },
        {
          fact: 'raised',
          on: '2022-11-15',
          ref: 'SEND-1',
          due: '2023-03-31',
          contributors: [{ directorate: 'PTE' }, { directorate: 'AH' }],
          dependsOnBodies: [{}],
        },
      ],
      prose: {
        public: {
          '/0/text': 'Half of it',
          '/1/title': 'Publish the checklist',
          '/1/contributors/1/deliverable': 'A list',
          '/1/dependsOnBodies/0/body': 'The regulator',
        },
        personal: {
          '/1/accountable': 'head-of-admissions',
          '/1/contributors/1/post': 'head-of-fleet',
          '/1/dependsOnBodies/0/contact': 'The duty desk',
        },
      },
    });
  });

  test('those that the fact says are exempt are kept with the exempt, and no others', () => {
    const { prose } = keptParts([{ ...reported, recoveryPlan: 'A second officer', exempt } as Fact, { ...raised, exempt } as Fact]);
    expect(prose.exempt).toEqual({ '/0/text': 'Half of it', '/0/recoveryPlan': 'A second officer' });
    expect(prose.public).toMatchObject({ '/0/exempt/0/publicInterest': 'A tender is open', '/1/title': 'Publish the checklist' });
  });

  test('a list whose items are words keeps its length', () => {
    const asked = {
      fact: 'jointResponseAsked',
      on: '2023-01-01',
      review: 'PEER',
      response: 'J1',
      from: ['auditor', 'owner'],
      due: '2023-06-01',
    } as Fact;
    const { facts, prose } = keptParts([asked]);
    expect(facts).toMatchObject([{ from: [null, null] }]);
    expect(prose).toEqual({ personal: { '/0/from/0': 'auditor', '/0/from/1': 'owner' } });
    expect(factsOf({ facts, prose })).toEqual([asked]);
  });

  test('a fact that says nothing in words is kept whole', () => {
    const met = { fact: 'milestoneMet', on: '2023-01-01', ref: 'SEND-1', milestone: 'M1' } as Fact;
    expect(keptParts([met])).toEqual({ facts: [met], prose: {} });
  });
});

describe('the words are put back where they stood', () => {
  test('all of them', () => {
    const facts = [raised, { ...reported, exempt } as Fact];
    expect(factsOf(keptParts(facts))).toEqual(facts);
  });

  test('but for a part that was erased', () => {
    const { facts, prose } = keptParts([raised]);
    const [told] = factsOf({ facts, prose: { ...prose, personal: null } });
    expect(told).toMatchObject({
      title: 'Publish the checklist',
      contributors: [{ directorate: 'PTE' }, { directorate: 'AH', deliverable: 'A list' }],
    });
    expect(told).not.toHaveProperty('accountable');
  });

  test('and a part that was erased reads so wherever something must stand', () => {
    const asked = {
      fact: 'jointResponseAsked',
      on: '2023-01-01',
      review: 'PEER',
      response: 'J1',
      from: ['auditor', 'owner'],
      due: '2023-06-01',
    } as Fact;
    const held = { fact: 'postHeld', on: '2023-01-01', post: 'owner', state: 'held', holder: 'A. N. Other' } as Fact;
    const { facts, prose } = keptParts([asked, held, { ...raised, exempt: [{ ...exempt[0], field: 'title' }] } as Fact]);
    expect(factsOf({ facts, prose: { ...prose, personal: null, exempt: null } })).toMatchObject([
      { from: ['[erased]', '[erased]'] },
      { fact: 'postHeld', post: '[erased]', state: 'held' },
      { fact: 'raised', title: '[erased]', exempt: [{ publicInterest: 'A tender is open' }] },
    ]);
  });

  test('without touching the record that was kept', () => {
    const kept = keptParts([raised]);
    factsOf(kept);
    expect(kept).toEqual(keptParts([raised]));
  });
});

describe('words that are erased', () => {
  const whole = [{ ...reported, exempt } as Fact, raised];
  const { facts, prose } = keptParts(whole);

  test.each(['exempt', 'personal'] as const)(
    'are marked at each place at which they stood, whether they were read before or are gone: %s',
    (section) => {
      const places = Object.keys(prose[section] ?? {});
      const marked = withoutWords(whole, section, places);
      expect(withoutWords(factsOf({ facts, prose: { ...prose, [section]: null } }), section, places)).toEqual(marked);
      expect(keptParts(marked).prose).toEqual({ ...prose, [section]: Object.fromEntries(places.map((place) => [place, '[erased]'])) });
    },
  );

  test('leave what was left out left out, and what is public as it was', () => {
    expect(withoutWords(whole, 'personal')).toMatchObject([reported, { title: 'Publish the checklist', accountable: '[erased]' }]);
    expect(withoutWords([reported], 'exempt')).toEqual([reported]);
    expect(withoutWords([reported], 'personal')[0]).not.toHaveProperty('recoveryPlan');
  });
});
