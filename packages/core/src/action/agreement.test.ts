import { describe, expect, test } from 'vitest';
import type { Command } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { asking, CLERK, given, OWNER, on, raised, TRANSPORT } from '../given.suite.ts';
import { type AgreementState, agreementsInOrder } from './agreement.ts';

type Told = readonly [string, Fact];

const council: readonly Told[] = [
  [CLERK, { fact: 'directorateOpened', on: '2022-01-01', directorate: 'CFE', name: 'Children' }],
  [CLERK, { fact: 'directorateOpened', on: '2022-01-01', directorate: 'PTE', name: 'Transport' }],
  [CLERK, { fact: 'postEstablished', on: '2022-01-01', post: OWNER, directorate: 'CFE' }],
  [CLERK, { fact: 'postEstablished', on: '2022-01-01', post: TRANSPORT, directorate: 'PTE' }],
  [CLERK, raised],
];
const says = (state: AgreementState, more: object = {}) => ({
  agreement: 'SLA-1',
  title: 'Who plans the routes',
  state,
  directorates: ['CFE', 'PTE'],
  signatories: [OWNER, TRANSPORT],
  actions: ['SEND-1'],
  ...more,
});
const recorded = (day: Day, state: AgreementState, more: object = {}): Told => [
  OWNER,
  { fact: 'agreementRecorded', on: day, ...says(state, more) } as Fact,
];
const ask = (day: Day, state: AgreementState, more: object = {}) =>
  ({ verb: 'recordAgreement', as: OWNER, on: day, data: says(state, more) }) as unknown as Command;

describe('an agreement between directorates', () => {
  // biome-ignore format: a table, to be read by anybody
  test.each([
    // from       drafted agreed inForce expired
    ['drafted',   [true,  true,  false,  true]],
    ['agreed',    [false, true,  true,   true]],
    ['inForce',   [false, false, true,   true]],
    ['expired',   [true,  false, true,   true]],
  ] as const)('that is %s may next be drafted, agreed, in force or expired: %j', (from, may) => {
    const past = given(...council, recorded('2022-12-01', from));
    const answers = (['drafted', 'agreed', 'inForce', 'expired'] as const).map((to) => 'fact' in asking(past, ask('2023-01-01', to)));
    expect(answers).toEqual(may);
  });

  test('is agreed only when a post of each directorate has signed', () => {
    expect(asking(given(...council), ask('2023-01-01', 'agreed', { signatories: [OWNER] }))).toEqual({
      refused: 'unsigned',
      agreement: 'SLA-1',
      directorates: ['PTE'],
    });
    expect(asking(given(...council), ask('2023-01-01', 'drafted', { signatories: [] }))).toMatchObject({ fact: 'agreementRecorded' });
  });

  test('expires the day after its last day, whoever forgot to say so', () => {
    const past = given(...council, recorded('2022-12-01', 'inForce', { endsOn: '2023-11-30' }));
    expect(on(past, '2023-11-30').agreements.get('SLA-1')).toMatchObject({ state: 'inForce', since: '2022-12-01' });
    expect(on(past, '2023-12-01').agreements.get('SLA-1')).toMatchObject({ state: 'expired', since: '2023-12-01' });
  });

  test('that is a draft stays one, however old and however often it is recorded', () => {
    const past = given(...council, recorded('2022-12-01', 'drafted'), recorded('2023-12-01', 'drafted', { reviewOn: '2024-01-31' }));
    expect(on(past, '2024-06-01').agreements.get('SLA-1')).toMatchObject({
      state: 'drafted',
      draftedOn: '2022-12-01',
      since: '2022-12-01',
    });
  });

  test('is not recorded as of a day before it came to where it is, nor of an action that is not there', () => {
    const past = given(...council, recorded('2022-12-01', 'agreed'));
    expect(asking(past, ask('2022-11-30', 'inForce'))).toMatchObject({ refused: 'notLater' });
    expect(asking(past, ask('2023-01-01', 'inForce', { actions: ['SEND-9'] }))).toMatchObject({ refused: 'noSuchAction' });
  });
});

test('what has run out is looked at first, then what nobody has signed, each by how long it has stood so', () => {
  const agreements = [
    recorded('2022-03-01', 'inForce', { agreement: 'IN-FORCE' }),
    recorded('2022-03-02', 'agreed', { agreement: 'AGREED' }),
    recorded('2022-03-04', 'drafted', { agreement: 'NEW-DRAFT' }),
    recorded('2022-03-03', 'drafted', { agreement: 'OLD-DRAFT' }),
    recorded('2022-03-05', 'inForce', { agreement: 'RUN-OUT', endsOn: '2022-04-30' }),
  ];
  const { agreements: held } = on(given(...council, ...agreements), '2022-06-30');
  expect(agreementsInOrder(held.values()).map(({ id }) => id)).toEqual(['RUN-OUT', 'OLD-DRAFT', 'NEW-DRAFT', 'AGREED', 'IN-FORCE']);
});
