import { describe, expect, test } from 'vitest';
import type { Command } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import type { Day } from '../day/day.ts';
import type { Fact } from '../fact/fact.ts';
import { AUDIT, andThen, asking, CLERK, given, OWNER, on, raised } from '../given.suite.ts';

const about = (fact: Record<string, unknown>): Fact => ({ ref: 'SEND-1', ...fact }) as Fact;
const ask = (verb: Verb, as: string, day: Day, data: object = {}) => ({ verb, as, on: day, ref: 'SEND-1', data }) as unknown as Command;
const measured: Fact = {
  fact: 'measureDefined',
  on: '2023-01-01',
  measure: 'M1',
  name: 'Decisions published in time',
  action: 'SEND-1',
  population: 'Key decisions',
  unit: '%',
  target: 100,
  source: 'Democratic services',
};

test('an action may come from several places at once, in a priority of the council’s own words', () => {
  const past = given([CLERK, { ...raised, origins: ['existing', 'planned', 'new'], priority: 'P1' } as Fact]);
  expect(on(past, '2023-01-01').action('SEND-1')).toMatchObject({ origins: ['existing', 'planned', 'new'], priority: 'P1' });
});

test('an action that says nothing of where it stands is a service’s own, and of every statement', () => {
  expect(on(given([CLERK, raised]), '2023-01-01').action('SEND-1')).toMatchObject({
    scope: 'service',
    origins: [],
    priority: null,
    statementYears: [],
    dependsOnBodies: [],
  });
});

test('an action keeps the bodies outside that it waits for, whom to ask there, and what is done otherwise', () => {
  const dependsOnBodies = [
    { body: 'The regulator', contact: 'Its case officer', fallback: 'Publish without its view' },
    { body: 'An operator' },
  ];
  const past = given([CLERK, { ...raised, dependsOnBodies } as Fact]);
  expect(on(past, '2023-01-01').action('SEND-1')?.dependsOnBodies).toEqual(dependsOnBodies);
});

test('a corporate-wide action is taken up directorate by directorate, each as it last said', () => {
  const past = given(
    [CLERK, { ...raised, scope: 'corporateWide' } as Fact],
    [OWNER, about({ fact: 'takeUpRecorded', on: '2023-01-01', directorate: 'CFE', state: 'complete' })],
    [OWNER, about({ fact: 'takeUpRecorded', on: '2023-01-02', directorate: 'PTE', state: 'notStarted' })],
    [OWNER, about({ fact: 'takeUpRecorded', on: '2023-02-01', directorate: 'PTE', state: 'underWay' })],
  );
  expect(on(past, '2023-01-31').action('SEND-1')?.takeUp).toContainEqual({ directorate: 'PTE', state: 'notStarted', on: '2023-01-02' });
  expect(on(past, '2023-02-01').action('SEND-1')?.takeUp).toEqual([
    { directorate: 'CFE', state: 'complete', on: '2023-01-01' },
    { directorate: 'PTE', state: 'underWay', on: '2023-02-01' },
  ]);
});

test('a request for more time keeps the causes that made it necessary', () => {
  const data = { to: '2023-06-30', reason: 'The supplier failed', causes: ['supplier', 'capacity'] };
  const fact = asking(given([CLERK, raised]), ask('requestExtension', OWNER, '2023-03-01', data)) as Fact;
  expect(on(andThen(given([CLERK, raised]), OWNER, fact), '2023-03-01').action('SEND-1')?.extensions).toMatchObject([
    { causes: ['supplier', 'capacity'], outcome: { outcome: 'requested' } },
  ]);
});

describe('a milestone', () => {
  const set = () =>
    given(
      [CLERK, raised],
      [OWNER, about({ fact: 'milestoneSet', on: '2022-12-01', milestone: 'M1', title: 'A draft', due: '2023-01-31' })],
    );
  const met = () => andThen(set(), OWNER, asking(set(), ask('meetMilestone', OWNER, '2023-01-20', { milestone: 'M1' })) as Fact);

  test('is unmet until the day on which it is met, which is news of the action', () => {
    expect(on(met(), '2023-01-19').action('SEND-1')).toMatchObject({ milestones: [{ id: 'M1', met: null }], lastUpdate: '2022-11-15' });
    expect(on(met(), '2023-01-20').action('SEND-1')).toMatchObject({
      milestones: [{ id: 'M1', met: '2023-01-20' }],
      lastUpdate: '2023-01-20',
    });
  });

  test('is met once', () => {
    expect(asking(met(), ask('meetMilestone', OWNER, '2023-02-01', { milestone: 'M1' }))).toMatchObject({ refused: 'alreadyThere' });
  });
});

describe('a measure', () => {
  const past = () =>
    given(
      [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: 'quality-officer', line: 2 }],
      [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: AUDIT, line: 3, independent: true }],
      [CLERK, { fact: 'postEstablished', on: '2022-04-01', post: 'second-auditor', line: 3, independent: false }],
      [CLERK, raised],
      [OWNER, measured],
    );
  const read = (as: string, verified?: number) =>
    ask('readMeasure', as, '2023-04-01', { measure: 'M1', value: 82, ...(verified ? { verified } : {}) });

  test.each([
    ['read by the service, nobody checked it', OWNER, undefined, null],
    ['counted by a post of line 2', 'quality-officer', 2, 2],
    ['counted by internal audit', AUDIT, 3, 3],
  ] as const)('says who read it and from which line: %s', (_, by, line, verified) => {
    const fact = asking(past(), read(by, line)) as Fact;
    expect(on(andThen(past(), by, fact), '2023-04-01').measures.get('M1')?.readings).toEqual([
      { on: '2023-04-01', value: 82, by, verified },
    ]);
  });

  test.each([
    ['from a line that the post does not hold', 'quality-officer', 3, { refused: 'lineNotHeld', holds: 2 }],
    ['from audit by a post that is not marked as independent', 'second-auditor', 3, { refused: 'notMarkedIndependent' }],
    ['by the owner of the action measured', OWNER, 2, { refused: 'notIndependent', as: 'accountable' }],
  ] as const)('is not verified %s', (_, by, line, refusal) => {
    expect(asking(past(), read(by, line))).toMatchObject(refusal);
  });

  test('is of an action that is there, and is defined once', () => {
    const { fact: _fact, on: _on, ...data } = measured as Extract<Fact, { fact: 'measureDefined' }>;
    expect(asking(past(), ask('defineMeasure', OWNER, '2023-01-02', data))).toMatchObject({ refused: 'alreadyThere' });
    expect(asking(past(), ask('defineMeasure', OWNER, '2023-01-02', { ...data, measure: 'M2', action: 'SEND-9' }))).toMatchObject({
      refused: 'noSuchAction',
    });
  });
});
