import { describe, expect, test } from 'vitest';
import type { ExemptField } from '../action/exemption.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, CLERK, given, HASH, OWNER, on, TRANSPORT } from '../given.suite.ts';
import { AUDIENCES, countersign1, disclosed, positionOf } from '../index.ts';

const about = (fact: object): Fact => ({ on: '2023-01-01', ref: 'A1', ...fact }) as unknown as Fact;
const SECRET = 'What nobody may read';

/** An action with the same words in every field that can be exempt. */
const told: readonly (readonly [string, Fact])[] = [
  [
    CLERK,
    about({
      fact: 'raised',
      on: '2022-11-15',
      title: `${SECRET} title`,
      description: `${SECRET} description`,
      accountable: OWNER,
      lead: 'CFE',
      due: '2023-03-31',
    }),
  ],
  [OWNER, about({ fact: 'reported', text: `${SECRET} reports`, recoveryPlan: `${SECRET} reports` })],
  [OWNER, about({ fact: 'consulted', who: 'Families', said: `${SECRET} consultations` })],
  [OWNER, about({ fact: 'extensionRequested', to: '2023-06-30', reason: `${SECRET} reasons` })],
  [CLERK, about({ fact: 'extensionRefused', reason: `${SECRET} reasons` })],
  [OWNER, about({ fact: 'evidenceLodged', sha256: HASH, title: `${SECRET} evidence`, location: '//files/transport' })],
  [OWNER, about({ fact: 'reportedComplete' })],
  [AUDIT, about({ fact: 'verified', line: 3, method: 'tested', outcome: 'partly', evidence: [HASH], opinion: `${SECRET} opinions` })],
];
const exempt = (field: ExemptField): readonly [string, Fact] => [
  CLERK,
  about({ fact: 'exempted', on: '2023-05-01', exempt: [{ field, paragraph: 3, publicInterest: 'A tender is open' }] }),
];
const lifted = (field: ExemptField): readonly [string, Fact] => [
  CLERK,
  about({ fact: 'exemptionLifted', on: '2023-06-01', field, reason: 'It was let' }),
];

const FIELDS: readonly ExemptField[] = ['title', 'description', 'reports', 'evidence', 'consultations', 'opinions', 'reasons'];
const read = (
  facts: readonly (readonly [string, Fact])[],
  audience: (typeof AUDIENCES)[number],
  day: '2023-02-01' | '2023-12-31' = '2023-12-31',
) => {
  const register = disclosed(on(given(...facts), day), audience);
  return JSON.stringify([register.action('A1'), register.history('A1')]);
};

describe('words that are exempt', () => {
  test.each(FIELDS)('%s: are not told to the public, and are to the committee and to whoever assures', (field) => {
    const words = `${SECRET} ${field}`;
    const kept = [...told, exempt(field)];
    expect(AUDIENCES.map((audience) => read(kept, audience).includes(words))).toEqual([false, true, true]);
    expect(read(kept, 'public')).toContain('[exempt: paragraph 3]');
  });

  test.each(FIELDS)('%s: are not told of an earlier day either, when nobody had said so yet', (field) => {
    expect(read([...told, exempt(field)], 'public', '2023-02-01')).not.toContain(`${SECRET} ${field}`);
  });

  test.each(FIELDS)('%s: are told again of every day once the exemption is lifted', (field) => {
    const open = [...told, exempt(field), lifted(field)];
    for (const day of ['2023-02-01', '2023-12-31'] as const) expect(read(open, 'public', day)).toContain(`${SECRET} ${field}`);
  });

  test('leave every other word, date and rating as it is', () => {
    const [open, kept] = [told, [...told, exempt('reports')]].map((facts) =>
      disclosed(on(given(...facts), '2023-12-31'), 'public').action('A1'),
    );
    expect({ ...kept, reports: [], exemptions: [], recoveryPlan: null }).toEqual({
      ...open,
      reports: [],
      exemptions: [],
      recoveryPlan: null,
    });
  });

  test('change no total', () => {
    const positions = AUDIENCES.map((audience) => {
      const register = disclosed(on(given(...told, ...FIELDS.map(exempt)), '2023-12-31'), audience);
      const { counts, overdue, total } = positionOf({
        name: 'main',
        head: { size: 1, root: '' },
        register,
        scheme: countersign1,
        before: null,
      });
      return { counts, overdue, total };
    });
    expect(positions[1]).toEqual(positions[0]);
    expect(positions[2]).toEqual(positions[0]);
  });
});

describe('what is never for everybody', () => {
  test('where evidence is kept', () => {
    expect(AUDIENCES.map((audience) => read(told, audience).includes('//files/transport'))).toEqual([false, true, true]);
  });

  test('whom to ask outside the council', () => {
    const waiting = [
      ...told,
      [CLERK, about({ fact: 'classified', dependsOnBodies: [{ body: 'The Ombudsman', contact: 'The desk officer' }] })] as const,
    ];
    expect(AUDIENCES.map((audience) => read(waiting, audience).includes('The desk officer'))).toEqual([false, true, true]);
  });

  test('who holds a post below the heads and the statutory officers: that is for whoever assures', () => {
    const holders: readonly (readonly [string, Fact])[] = [
      [CLERK, { fact: 'directorateOpened', on: '2022-01-01', directorate: 'CFE', name: 'Children' }],
      [CLERK, { fact: 'postEstablished', on: '2022-01-01', post: 'director', heads: 'CFE' }],
      [CLERK, { fact: 'postEstablished', on: '2022-01-01', post: 'monitoring', statutory: 'monitoringOfficer' }],
      [CLERK, { fact: 'postEstablished', on: '2022-01-01', post: TRANSPORT }],
      ...['director', 'monitoring', TRANSPORT].map(
        (post) => [CLERK, { fact: 'postHeld', on: '2022-01-01', post, state: 'held', holder: `Holder of ${post}` }] as const,
      ),
    ];
    const named = AUDIENCES.map((audience) =>
      [...disclosed(on(given(...holders), '2023-01-01'), audience).council.posts.values()]
        .filter(({ holding }) => 'holder' in holding && holding.holder !== null)
        .map(({ id }) => id),
    );
    expect(named).toEqual([
      ['director', 'monitoring'],
      ['director', 'monitoring'],
      ['director', 'monitoring', TRANSPORT],
    ]);
  });

  test('which post was granted which role is for the committee', () => {
    const register = on(given([CLERK, { fact: 'roleGranted', on: '2022-01-01', post: CLERK, role: 'clerk' }]), '2023-01-01');
    expect(AUDIENCES.map((audience) => disclosed(register, audience).council.roles.length)).toEqual([0, 1, 1]);
  });
});
