import type { State } from '@countersign/core';
import type { RuleProperties } from 'json-rules-engine';
import type { TEN } from '../answer.ts';

type Condition = { readonly fact: string; readonly operator: string; readonly value: number | boolean | string };
type Conditions = { readonly any: Nested[] } | { readonly all: Nested[] };
type Nested = Condition | Conditions;

const is = (fact: string, value: Condition['value']): Condition => ({ fact, operator: 'equal', value });
const above = (fact: string, value: number): Condition => ({ fact, operator: 'greaterThan', value });
const atLeast = (fact: string, value: number): Condition => ({ fact, operator: 'greaterThanInclusive', value });
const atMost = (fact: string, value: number): Condition => ({ fact, operator: 'lessThanInclusive', value });

const step = (state: State, priority: number, any: Nested[]): RuleProperties => ({ priority, conditions: { any }, event: { type: state } });

/** The scheme `countersign-1`, the first step with the highest priority. */
export const RATING_RULES: readonly RuleProperties[] = [
  step('notRated', 4, [is('dated', false)]),
  step('red', 3, [
    above('overdue', 31),
    { all: [above('overdue', 0), is('planned', false)] },
    above('returnedFor', 31),
    is('owned', false),
    atLeast('silentFor', 183),
  ]),
  step('notYetDue', 2, [above('startsIn', 0)]),
  step('amber', 1, [
    above('overdue', 0),
    above('extendedBy', 0),
    above('forecastBy', 0),
    { all: [atMost('dueIn', 28), atLeast('dueIn', 0), is('milestoneUnmet', true)] },
    is('dependsOnLate', true),
    above('officerSays', 0),
    is('returned', true),
    atLeast('silentFor', 92),
  ]),
];

const rule = (id: (typeof TEN)[number], all: Nested[]): RuleProperties => ({ conditions: { all }, event: { type: id } });
const live = is('stage', 'live');
const reported = is('stage', 'reportedComplete');

export const TEN_RULES: readonly RuleProperties[] = [
  rule('OWN-1', [live, is('owned', false)]),
  rule('OWN-2', [live, { any: [is('led', false), is('unnamed', true)] }]),
  rule('OWN-3', [live, is('shared', true), is('inAgreement', false)]),
  rule('DAT-1', [live, is('dated', false)]),
  rule('DAT-2', [is('disputed', true)]),
  rule('DAT-3', [is('claimed', true)]),
  rule('CLS-2', [reported, is('evidence', false)]),
  rule('CLS-3', [reported, above('since', 90)]),
  rule('DEP-1', [live, is('unreachable', true)]),
  rule('RAG-3', [{ any: [is('state', 'red'), is('state', 'amber')] }, is('planned', false)]),
];
