import { describe, expect, test } from 'vitest';
import type { Action } from '../action/action.ts';
import { EXEMPTIBLE, type ExemptField } from '../action/exemption.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, andThen, CHAIR, CLERK, given, HASH, OWNER, on, raised } from '../given.suite.ts';
import type { Past } from '../register/past.ts';
import { AUDIENCES, type Audience } from './audience.ts';
import { disclosed } from './disclosed.ts';

const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', ...fact }) as Fact;
const exempting = (field: ExemptField, on = '2023-07-01'): Fact =>
  about({ fact: 'exempted', on, exempt: [{ field, paragraph: 3, publicInterest: 'A tender is open' }] });

/** An action in which every field has words of its own: `the words of reports`, and so on. */
const past = (): Past =>
  given(
    [CLERK, { fact: 'roleGranted', on: '2022-04-01', post: CLERK, role: 'clerk' }],
    [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: OWNER, line: 1 }],
    [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: 'director', heads: 'CFE' }],
    [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: 'treasurer', statutory: 'section151' }],
    [CLERK, { fact: 'postHeld', on: '2022-04-01', post: OWNER, state: 'held', holder: 'the name of a holder' }],
    [CLERK, { fact: 'postHeld', on: '2022-04-01', post: 'director', state: 'interim', holder: 'the name of a head' }],
    [CLERK, { fact: 'postHeld', on: '2022-04-01', post: 'treasurer', state: 'held', holder: 'the name of a statutory officer' }],
    [
      CLERK,
      {
        ...raised,
        title: 'the words of title',
        description: 'the words of description',
        dependsOnBodies: [{ body: 'The regulator', contact: 'the contact there' }],
      } as Fact,
    ],
    [
      OWNER,
      about({ fact: 'reported', on: '2023-01-10', text: 'the words of reports', recoveryPlan: 'the words of reports', rag: 'amber' }),
    ],
    [OWNER, about({ fact: 'consulted', on: '2023-01-11', who: 'the words of consultations', said: 'the words of consultations' })],
    [OWNER, about({ fact: 'extensionRequested', on: '2023-02-01', to: '2023-06-30', reason: 'the words of reasons' })],
    [CHAIR, about({ fact: 'extensionGranted', on: '2023-02-10', to: '2023-06-30', approver: CHAIR })],
    [
      OWNER,
      about({
        fact: 'evidenceLodged',
        on: '2023-03-01',
        sha256: HASH,
        title: 'the words of evidence',
        location: 'the place where it is kept',
      }),
    ],
    [OWNER, about({ fact: 'reportedComplete', on: '2023-03-02' })],
    [
      AUDIT,
      about({
        fact: 'verified',
        on: '2023-03-20',
        line: 3,
        method: 'tested',
        outcome: 'implemented',
        evidence: [HASH],
        opinion: 'the words of opinions',
      }),
    ],
  );

const ASKED = '2023-12-31';
const told = (of: Past, audience: Audience, asAt: typeof ASKED | '2023-06-01' = ASKED) => {
  const register = disclosed(on(of, asAt), audience);
  return { action: JSON.stringify(register.action('SEND-1')), history: JSON.stringify(register.history('SEND-1').map(({ fact }) => fact)) };
};

describe('words of an action that are exempt', () => {
  const rows = EXEMPTIBLE.flatMap((field) => AUDIENCES.map((audience) => [field, audience] as const));

  test.each(rows)('%s, as read by the %s', (field, audience) => {
    const { action, history } = told(andThen(past(), CLERK, exempting(field)), audience);
    for (const text of [action, history]) {
      if (audience === 'public') {
        expect(text).not.toContain(`the words of ${field}`);
        expect(text).toContain('[exempt: paragraph 3]');
      } else expect(text).toContain(`the words of ${field}`);
      for (const other of EXEMPTIBLE) if (other !== field) expect(text).toContain(`the words of ${other}`);
    }
  });

  test('are withheld today of an earlier day as well', () => {
    const { action, history } = told(andThen(past(), CLERK, exempting('reports')), 'public', '2023-06-01');
    for (const text of [action, history]) expect(text).not.toContain('the words of reports');
  });

  test('are told again, of every day, once the exemption is lifted', () => {
    const lifted = andThen(
      andThen(past(), CLERK, exempting('reports')),
      CLERK,
      about({ fact: 'exemptionLifted', on: '2023-08-01', field: 'reports', reason: 'Let' }),
    );
    expect(told(lifted, 'public', '2023-06-01').action).toContain('the words of reports');
    expect(told(lifted, 'public').history).toContain('the words of reports');
  });

  test.each(['suspended', 'withdrawn'] as const)('and the reason of a stage is one of its reasons: %s', (fact) => {
    const ended = andThen(
      given([CLERK, raised], [CLERK, about({ fact, on: '2023-01-01', reason: 'the words of reasons' })]),
      CLERK,
      exempting('reasons', '2023-01-02'),
    );
    expect(told(ended, 'public').action).not.toContain('the words of reasons');
    expect(told(ended, 'committee').action).toContain('the words of reasons');
  });
});

describe('what is never for everybody', () => {
  test.each(['the place where it is kept', 'the contact there'])('%s is withheld from the public alone', (words) => {
    for (const text of Object.values(told(past(), 'public'))) {
      expect(text).not.toContain(words);
      expect(text).toContain('[withheld]');
    }
    for (const audience of ['committee', 'assurer'] as const)
      for (const text of Object.values(told(past(), audience))) expect(text).toContain(words);
  });

  test.each([
    ['public', null, 0],
    ['committee', null, 1],
    ['assurer', 'the name of a holder', 1],
  ] as const)('as read by the %s: the names of holders below the top, and who was granted which role', (audience, holder, roles) => {
    const { council } = disclosed(on(past(), ASKED), audience);
    expect(council.posts.get(OWNER)?.holding).toMatchObject({ state: 'held', holder });
    expect(council.roles).toHaveLength(roles);
    expect(council.posts.get('director')?.holding).toMatchObject({ holder: 'the name of a head' });
    expect(council.posts.get('treasurer')?.holding).toMatchObject({ holder: 'the name of a statutory officer' });
  });
});

describe('what is never withheld', () => {
  const hidden = () => EXEMPTIBLE.reduce((so, field) => andThen(so, CLERK, exempting(field)), past());

  test.each(AUDIENCES)('are dates, stages, hands and totals, as read by the %s', (audience) => {
    const whole = on(hidden(), ASKED);
    const shown = disclosed(whole, audience);
    const { ref, stage, dates, hands, raisedOn, since, lead, accountable, follows } = whole.action('SEND-1') as Action;
    expect(shown.action('SEND-1')).toMatchObject({ ref, stage, dates, hands, raisedOn, since, lead, accountable, follows });
    expect(shown.actions()).toHaveLength(whole.actions().length);
    expect(shown.action('SEND-1')?.reports).toMatchObject([{ on: '2023-01-10', rag: 'amber' }]);
    expect(shown.action('SEND-1')?.evidence).toMatchObject([{ sha256: HASH, lodgedOn: '2023-03-01' }]);
    expect(shown.history('SEND-1').map(({ fact, number, by }) => [fact.fact, fact.on, number, by])).toEqual(
      whole.history('SEND-1').map(({ fact, number, by }) => [fact.fact, fact.on, number, by]),
    );
  });
});

test('whoever assures reads the register itself, and a committee the actions as they are', () => {
  const register = on(past(), ASKED);
  expect(disclosed(register, 'assurer')).toBe(register);
  expect(disclosed(register, 'committee').action('SEND-1')).toBe(register.action('SEND-1'));
  expect(disclosed(register, 'public').action('SEND-9')).toBeNull();
});
