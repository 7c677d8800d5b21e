import { describe, expect, test } from 'vitest';
import type { Day } from '../day/day.ts';
import { CLERK, OWNER } from '../given.suite.ts';
import type { Assertion, Links } from '../statement/statement.ts';
import {
  ACTION,
  about,
  assured,
  checked,
  counted,
  MEASURE,
  measure,
  OPINION,
  opinion,
  PRACTICE,
  practice,
  promised,
  proved,
  read,
  registerOf,
  type Told,
  told,
  WEAKNESS,
  weakness,
} from '../strength/grounds.suite.ts';
import { suggestedWording } from './suggested.ts';

type Row = readonly [claim: Partial<Assertion>, past: readonly Told[], links: Partial<Links>, says: string];

const TODAY: Day = '2023-02-15';
const named: Told = [CLERK, { fact: 'councilNamed', on: '2022-04-01', name: 'Wealdshire Council' }];
const suggested = (claim: Partial<Assertion>, past: readonly Told[], links: Partial<Links>, day: Day = '2023-06-30') => {
  const register = registerOf([named, ...past], day);
  return suggestedWording(proved(links, register, claim), register);
};
const check = (rows: readonly Row[], day?: Day) =>
  test.each(rows.map(([claim, past, links, says]) => ({ says, claim, past, links })))('$says', ({ claim, past, links, says }) => {
    expect(suggested(claim, past, links, day)).toBe(says);
  });
const undated: readonly Told[] = promised.map(([by, fact]) => [by, { ...fact, due: undefined } as never]);
const offered: readonly Told[] = [
  ...promised.map(([by, fact]): Told => [by, { ...fact, accountable: undefined } as never]),
  [OWNER, about({ fact: 'offered', on: '2022-11-20', to: 'PTE' })],
];
const ends = (fact: string, more: object): readonly Told[] => [...promised, [CLERK, about({ fact, on: '2023-02-01', ...more })]];
const negative = { sense: 'negative', text: 'I cannot give assurance that all decisions followed the procedure' } as const;
const introduced = { claims: 'underWay', text: 'A checklist for key decisions is being introduced' } as const;
const reason = 'An election';

describe('what is verified is said as the author says it, with who looked at what', () => {
  check([
    [
      {},
      assured,
      ACTION,
      'Key decisions are published before they are taken. All that this rests on has been independently verified, last on 20 March 2023.',
    ],
    [
      { text: 'Risks are owned.' },
      [measure(), counted(95, { verified: 2 }), ...assured],
      { ...ACTION, ...MEASURE },
      'Risks are owned. All that this rests on has been independently verified, last on 30 April 2023.',
    ],
    [
      introduced,
      assured,
      ACTION,
      'A checklist for key decisions is being introduced. What this rests on has been done since, and independently verified, last on 20 March 2023.',
    ],
  ]);
});

describe('what is reported is said to be reported', () => {
  const reports = { text: 'Management reports that risks are owned' };
  check([
    [
      {},
      told,
      ACTION,
      'Management reports that key decisions are published before they are taken. It has not been independently verified.',
    ],
    [
      {},
      [...told, opinion('annualAudit', 'assurance')],
      { ...ACTION, ...OPINION },
      'Management reports that key decisions are published before they are taken. Not all that this rests on has been independently verified.',
    ],
    [reports, told, ACTION, 'Management reports that risks are owned. It has not been independently verified.'],
    [
      { text: 'Risks are owned. Each is reviewed monthly' },
      told,
      ACTION,
      'Management reports this: “Risks are owned. Each is reviewed monthly.” It has not been independently verified.',
    ],
    [
      { text: 'Wealdshire publishes each decision' },
      told,
      ACTION,
      'Management reports that Wealdshire publishes each decision. It has not been independently verified.',
    ],
    [
      { text: 'Internal Audit looked at all of it' },
      told,
      ACTION,
      'Management reports that Internal Audit looked at all of it. It has not been independently verified.',
    ],
    [
      { text: 'CIPFA’s code is followed' },
      told,
      ACTION,
      'Management reports that CIPFA’s code is followed. It has not been independently verified.',
    ],
    [
      { text: 'I am told of each decision' },
      told,
      ACTION,
      'Management reports that I am told of each decision. It has not been independently verified.',
    ],
    [{ text: 'A log is kept' }, told, ACTION, 'Management reports that a log is kept. It has not been independently verified.'],
    [
      { text: "Members' questions are answered" },
      told,
      ACTION,
      "Management reports that members' questions are answered. It has not been independently verified.",
    ],
  ]);
});

describe('what is weak is said as it goes on', () => {
  const title = '“Publish the key decision checklist” (SEND-1)';
  check(
    [
      [
        { text: 'Risks are owned. All is well' },
        [practice()],
        PRACTICE,
        'This is not yet shown: “Risks are owned. All is well.” Nobody has looked whether P1 is kept in CFE.',
      ],
      [{}, promised, ACTION, `${title} is being introduced; due March 2023.`],
      [{}, undated, ACTION, `${title} is being introduced; no date has been agreed.`],
      [{}, offered, ACTION, `${title} has been offered, and nobody has taken it on yet.`],
      [{}, ends('suspended', { reason }), ACTION, `${title} is suspended.`],
      [{}, ends('withdrawn', { reason }), ACTION, `${title} was withdrawn.`],
      [{}, ends('superseded', { by: 'SEND-2' }), ACTION, `${title} was superseded.`],
      [{}, ends('riskAccepted', { approver: CLERK, reason, until: '2024-03-31' }), ACTION, `${title} is not done; its risk was accepted.`],
      [{}, [], ACTION, 'SEND-1 is not in the register.'],
      [
        {},
        [practice()],
        PRACTICE,
        'It is not yet shown that key decisions are published before they are taken. Nobody has looked whether P1 is kept in CFE.',
      ],
      [
        { directorate: 'PTE' },
        [practice()],
        PRACTICE,
        'It is not yet shown that key decisions are published before they are taken. P1 does not bind PTE.',
      ],
      [
        {},
        [measure()],
        MEASURE,
        'It is not yet shown that key decisions are published before they are taken. Nobody has said yet what K1 stands at.',
      ],
    ],
    TODAY,
  );

  test('late from the day after its date', () => {
    expect(suggested({}, promised, ACTION, '2023-03-31')).toBe(`${title} is being introduced; due March 2023.`);
    expect(suggested({}, promised, ACTION, '2023-04-01')).toBe(`${title} was due March 2023, and is not yet in place.`);
  });

  test('each action that is not done, and none that is', () => {
    const more: readonly Told[] = [
      [CLERK, about({ fact: 'raised', on: '2022-12-01', ref: 'SEND-2', title: 'Train all staff.', due: '2026-06-30' })],
    ];
    expect(suggested({}, [...assured, ...more], { actions: ['SEND-1', 'SEND-2'] })).toBe(
      '“Train all staff” (SEND-2) is being introduced; due June 2026.',
    );
    expect(suggested({}, [...promised, ...more], { actions: ['SEND-1', 'SEND-2'] }, TODAY)).toBe(
      `${title} is being introduced; due March 2023. “Train all staff” (SEND-2) is being introduced; due June 2026.`,
    );
  });
});

describe('what rests on nothing, or is contradicted, is not claimed', () => {
  check([
    [{}, [], {}, 'I can give no assurance that key decisions are published before they are taken. Nothing in the register supports it.'],
    [
      {},
      [practice(), read('partly', '2023-02-01')],
      PRACTICE,
      'I cannot give assurance that key decisions are published before they are taken. P1 was found not kept, or only in part, in CFE on 1 February 2023.',
    ],
    [
      {},
      [...told, checked('notImplemented')],
      ACTION,
      'I cannot give assurance that key decisions are published before they are taken. SEND-1 was checked on 20 March 2023, and was found not done.',
    ],
    [
      { text: 'Risks are owned. All is well' },
      [weakness()],
      WEAKNESS,
      'I cannot give assurance of this: “Risks are owned. All is well.” The weakness SW-1 has been open since 20 May 2023.',
    ],
    [
      introduced,
      [...told, checked('notImplemented')],
      ACTION,
      '“Publish the key decision checklist” (SEND-1) was due March 2023, and is not yet in place. SEND-1 was checked on 20 March 2023, and was found not done.',
    ],
    [
      introduced,
      [...assured, weakness({ actions: ['SEND-1'] })],
      ACTION,
      'I cannot give assurance that a checklist for key decisions is being introduced. A weakness that SEND-1 was to answer has been open since 20 May 2023.',
    ],
    [
      introduced,
      [...told, weakness({ actions: ['SEND-1'] })],
      ACTION,
      '“Publish the key decision checklist” (SEND-1) is complete, as management reports. A weakness that SEND-1 was to answer has been open since 20 May 2023.',
    ],
    [
      introduced,
      [practice(), read('notKept', '2023-02-01')],
      PRACTICE,
      'I cannot give assurance that a checklist for key decisions is being introduced. P1 was found not kept, or only in part, in CFE on 1 February 2023.',
    ],
  ]);
});

describe('what cannot be claimed is said with the best reason not to', () => {
  const left = [practice(), read('notKept', '2023-02-01')];
  check([
    [negative, left, PRACTICE, `${negative.text}. P1 was found not kept, or only in part, in CFE on 1 February 2023.`],
    [
      negative,
      [...promised, ...left],
      { ...ACTION, ...PRACTICE },
      `${negative.text}. P1 was found not kept, or only in part, in CFE on 1 February 2023.`,
    ],
    [negative, promised, ACTION, `${negative.text}. SEND-1 was due on 31 March 2023, and is still to be done.`],
    [negative, told, ACTION, `${negative.text}.`],
    [negative, [], {}, `${negative.text}.`],
    [
      negative,
      assured,
      ACTION,
      'This can now be assured: all that it rests on has been independently verified. SEND-1 was independently verified on 20 March 2023.',
    ],
  ]);
});

describe('no suggestion claims more than its strength', () => {
  const PASTS: readonly (readonly [readonly Told[], Partial<Links>])[] = [
    [assured, ACTION],
    [told, ACTION],
    [promised, ACTION],
    [[...told, checked('notImplemented')], ACTION],
    [[], {}],
    [[practice(), read('kept', '2023-02-01', { line: 1 })], PRACTICE],
    [[measure(), counted(80)], MEASURE],
    [[opinion('annualAudit', 'limitedAssurance')], OPINION],
  ];
  const said = PASTS.flatMap(([past, links]) =>
    (['inPlace', 'reported', 'underWay'] as const).map((claims) => {
      const register = registerOf([named, ...past]);
      const assertion = proved(links, register, { claims });
      return [assertion.strength, suggestedWording(assertion, register)] as const;
    }),
  );

  test.each(said)('%s: %s', (strength, words) => {
    const claims = words.replaceAll(/(has not been independently|nobody independent has) verified/g, '');
    expect(/verified/.test(claims)).toBe(strength === 'verified');
    expect(/^Management reports/.test(words)).toBe(strength === 'reported');
    const bare = 'Key decisions are published before they are taken.';
    expect(words.startsWith(bare)).toBe(strength === 'verified');
  });
});
