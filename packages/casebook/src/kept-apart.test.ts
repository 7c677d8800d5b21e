import { decide, disclosed, tieOf } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { entries, LAST_MEETING, registerOn } from './replay.suite.ts';

describe('who is tied to what, and so cannot vouch for it', () => {
  // biome-ignore format: a table, to be read by anybody
  test.each([
    ['the post that answers for it',                             'head-of-admissions',          'GA001', 'accountable'],
    ['a post that owes a part of it',                            'transport-contracts-lead',    'GA008', 'contributor'],
    ['the post that answered for it before it was handed over',  'head-of-admissions',          'GA014', 'accountable'],
    ['the post that answered for what it took the place of',     'head-of-passenger-transport', 'GA015', 'accountable'],
    ['the head of the directorate that leads it',                'corporate-director-cfe',      'GA007', 'head'],
    ['a post that sits in the directorate that leads it',        'equality-lead',               'GA022', 'host'],
    ['the head of the directorate that led it until May 2023',   'corporate-director-cfe',      'GA014', 'head'],
  ] as const)('%s: %s is tied to %s as %s', (_, post, ref, as) => {
    expect(tie(post, ref)).toBe(as);
  });

  // biome-ignore format: a table, to be read by anybody
  test.each([
    ['internal audit, which is independent and sits in no directorate', 'head-of-internal-audit', 'GA022'],
    ['a post of line 2 in another directorate',                          'equality-lead',          'GA007'],
    ['a post that only recorded that it was raised',                     'democratic-services',    'GA033'],
  ] as const)('but not %s: %s and %s', (_, post, ref) => {
    expect(tie(post, ref)).toBeNull();
  });
});

describe('who holds which trust', () => {
  test('four posts, each one role, granted by the Chief Executive and by none of them to itself', () => {
    expect(registerOn(LAST_MEETING).council.roles).toEqual([
      { post: 'register-administrator', role: 'administrator' },
      { post: 'democratic-services', role: 'clerk' },
      { post: 'gac-chair', role: 'member' },
      { post: 'corporate-governance-lead', role: 'agsAuthor' },
    ]);
    const granted = entries.flatMap(({ by, facts }) =>
      facts.flatMap((fact) => (fact.fact === 'roleGranted' ? [{ by, to: fact.post }] : [])),
    );
    expect(granted.filter(({ by, to }) => by === to)).toEqual([]);
  });

  test('whoever writes the statement or tends the register has recorded nothing of any action', () => {
    const register = registerOn(LAST_MEETING);
    const wrote = register.actions().flatMap(({ ref }) => register.history(ref).map(({ by }) => by));
    expect(wrote).not.toContain('corporate-governance-lead');
    expect(wrote).not.toContain('register-administrator');
  });

  test('three statutory officers, and four heads of four directorates', () => {
    const posts = [...registerOn(LAST_MEETING).council.posts.values()];
    expect(posts.flatMap(({ id, statutory }) => (statutory === null ? [] : `${id} ${statutory}`))).toEqual([
      'chief-executive headOfPaidService',
      'monitoring-officer monitoringOfficer',
      'section-151-officer section151',
    ]);
    expect(posts.flatMap(({ id, headed }) => headed.map(({ directorate }) => `${id} ${directorate}`))).toEqual([
      'chief-executive CR',
      'corporate-director-cfe CFE',
      'corporate-director-pte PTE',
      'corporate-director-ah AH',
    ]);
  });
});

describe('what is exempt: the price of the tracking contract, under paragraph 3', () => {
  test('is not in the history that the public reads either', () => {
    expect(JSON.stringify(registerOn(LAST_MEETING).history('GA020'))).toContain('£11.40');
    expect(JSON.stringify(disclosed(registerOn(LAST_MEETING), 'public').history('GA020'))).not.toContain('£11.40');
  });

  test('with the reason why that serves the public better', () => {
    expect(registerOn(LAST_MEETING).action('GA020')?.exemptions).toMatchObject([
      { field: 'reports', paragraph: 3, publicInterest: expect.stringContaining('families would pay for it in the end') },
    ]);
  });

  test('stays so when more is written of it, though nobody says so again', () => {
    const answer = decide(registerOn('2023-12-01'), {
      verb: 'report',
      as: 'transport-contracts-lead',
      on: '2023-12-01',
      ref: 'GA020',
      data: { text: 'The supplier asks for more.' },
    });
    expect(answer).toMatchObject([{ fact: 'reported', exempt: [{ field: 'reports', paragraph: 3 }] }]);
  });
});

describe('what was entered in error: a report under the wrong reference', () => {
  const register = registerOn(LAST_MEETING);
  const [[wrong, correction] = [0, undefined]] = [...register.corrections];

  test('is still told under the reference that it was written under, with why it does not count', () => {
    expect(register.history('GA013').find(({ number }) => number === wrong)).toMatchObject({
      by: 'head-of-admissions',
      fact: { fact: 'reported', text: 'The weekly count by day of travel has been tried on two schools.' },
    });
    expect(correction).toMatchObject({
      by: 'democratic-services',
      on: '2024-01-11',
      reason: expect.stringContaining('It speaks of GA003'),
    });
  });

  test('counts for nothing there, and stands under the right one', () => {
    const texts = (ref: string) => register.action(ref)?.reports.map(({ text }) => text);
    expect(texts('GA013')).toEqual([]);
    expect(texts('GA003')).toContain('The weekly count by day of travel has been tried on two schools.');
  });
});

function tie(post: string, ref: string): string | null {
  const { council, action } = registerOn(LAST_MEETING);
  const found = action(ref);
  if (found === null) throw new Error(`${ref} is not in the table`);
  return tieOf(post, { action: found, council, on: [LAST_MEETING] })?.as ?? null;
}
