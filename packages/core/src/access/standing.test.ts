import { describe, expect, test } from 'vitest';
import type { Command } from '../command/command.ts';
import type { PostId } from '../council/ids.ts';
import { AUDIT, CHAIR, CLERK, given, MONITORING, OWNER, on } from '../given.suite.ts';
import { hasRole, headOf, isAssurer, publicAt } from './actor.ts';
import { readingOf } from './can-read.ts';
import type { Standing } from './grants.ts';
import {
  ADMINISTRATOR,
  AUTHOR,
  actor,
  CONTRIBUTOR,
  COUNCIL,
  command,
  GONE,
  HEAD,
  OFFICER,
  OTHER_HEAD,
  raised,
  TODAY,
  type Told,
} from './small-council.suite.ts';
import { standingsOf } from './standing.ts';

type Row = readonly [statement: string, before: readonly Told[], asks: PostId | null, asked: Command, stands: readonly Standing[]];

const report = command('report', OWNER, { text: 'Half of it is drafted' }, 'A');
const open = [raised('A')];
const nobody = command('report', OWNER, { text: 'Half of it is drafted' }, 'NONE');
const abolished = (post: PostId): Told => [ADMINISTRATOR, { fact: 'postAbolished', on: '2023-10-01', post }];

describe('a post stands to an action', () => {
  const offered: Told = [HEAD, { fact: 'offered', on: '2023-10-02', ref: 'A', to: 'PTE' }];
  const leaderless: Told = [CLERK, { fact: 'raised', on: '2023-04-03', ref: 'A', title: 'Own each risk', due: '2024-03-31' }];
  const shared = raised('A', { contributors: [OTHER_HEAD, CONTRIBUTOR].map((post) => ({ directorate: 'PTE', post })) });

  // biome-ignore format: a table is a table
  check([
    ['as the one that answers for it',                        open,                           OWNER,       report, ['accountable']],
    ['as one that contributes to it',                         open,                           CONTRIBUTOR, report, ['contributor']],
    ['also beside another',                                   [shared],                       CONTRIBUTOR, report, ['contributor']],
    ['as the head of the directorate that leads it',          open,                           HEAD,        report, ['head', 'concernedHead']],
    ['as the head of one that it is on offer to',             [...open, offered],             OTHER_HEAD,  report, ['receivingHead']],
    ['as nothing, when it is neither',                        open,                           OFFICER,     report, []],
    ['as no head, where no directorate leads and it heads none', [leaderless],                OFFICER,     report, []],
    ['as nothing, once it was abolished',                     [raised('A', { accountable: GONE }), abolished(GONE)], GONE, report, []],
    ['as nothing, when it is not known',                      open,                           'nobody-knows', report, []],
    ['as nothing, when it is the public',                     open,                           null,        report, []],
    ['as nothing, where nobody knows the action',             open,                           OWNER,       nobody, []],
  ]);
});

describe('a post stands to anything by what it speaks for and was granted', () => {
  // biome-ignore format: a table is a table
  check([
    ['from line 2 or 3 as an assurer', open, AUDIT,         report, ['assurer']],
    ['as the monitoring officer too, with that office', open, MONITORING, report, ['assurer', 'monitoringOfficer']],
    ['as a clerk',                     open, CLERK,         report, ['clerk']],
    ['as a member',                    open, CHAIR,         report, ['member']],
    ['as an author of the statement',  open, AUTHOR,        report, ['agsAuthor']],
    ['as an administrator',            open, ADMINISTRATOR, report, ['administrator']],
  ]);
});

describe('a measure belongs to the people of its action', () => {
  const defined: Told = [
    OWNER,
    {
      fact: 'measureDefined',
      on: '2023-06-01',
      measure: 'K1',
      name: 'In time',
      action: 'A',
      population: 'Decisions',
      unit: '%',
      target: 100,
      source: 'Audit',
    },
  ];
  const count = (measure: string) => command('readMeasure', OWNER, { measure, value: 82 });
  const define = (about: { action?: string }) =>
    command('defineMeasure', OWNER, {
      measure: 'K2',
      name: 'In time',
      population: 'Decisions',
      unit: '%',
      target: 100,
      source: 'Audit',
      ...about,
    });

  // biome-ignore format: a table is a table
  check([
    ['whoever answers for the action counts it',     [...open, defined], OWNER, count('K1'),               ['accountable']],
    ['and defines one',                              open,               OWNER, define({ action: 'A' }),   ['accountable']],
    ['nobody stands to one that is not known',       open,               OWNER, count('K9'),               []],
    ['nor to one of no action',                      open,               OWNER, define({}),                []],
  ]);
});

describe('a head speaks where its directorate is concerned', () => {
  const raise = (lead: { lead?: string }) => command('raise', HEAD, { title: 'Own each risk', due: '2024-03-31', ...lead }, 'B');
  const takeUp = (directorate: string) => command('recordTakeUp', CONTRIBUTOR, { directorate, state: 'underWay' }, 'A');

  // biome-ignore format: a table is a table
  check([
    ['of an action that its directorate is to lead',             [],   HEAD,        raise({ lead: 'CFE' }), ['concernedHead']],
    ['not of one that another is to lead',                       [],   HEAD,        raise({ lead: 'PTE' }), []],
    ['nor of one that none is to lead',                          [],   HEAD,        raise({}),              []],
    ['a contributor of how far its own directorate has come',    open, CONTRIBUTOR, takeUp('PTE'),          ['contributor']],
    ['and of no other',                                          open, CONTRIBUTOR, takeUp('CFE'),          []],
  ]);
});

describe('a post is the respondent of a joint response', () => {
  const asked = (response: string, respondent: PostId): readonly Told[] => [
    [CLERK, { fact: 'jointResponseAsked', on: '2023-04-03', review: 'PEER', response, from: [OFFICER, OWNER], due: '2023-12-01' }],
    [CLERK, { fact: 'respondentNamed', on: '2023-04-04', review: 'PEER', response, respondent }],
  ];
  const before: readonly Told[] = [
    [CLERK, { fact: 'reviewReceived', on: '2023-04-02', review: 'PEER', title: 'Peer challenge', areas: [] }],
    ...asked('J1', OFFICER),
    ...asked('J2', OWNER),
  ];
  const respond = (review: string, response: string) => command('respondJointly', OFFICER, { review, response, text: 'We agree' });

  // biome-ignore format: a table is a table
  check([
    ['that it was named to answer',    before, OFFICER, respond('PEER', 'J1'), ['respondent']],
    ['not of another of that review',  before, OFFICER, respond('PEER', 'J2'), []],
    ['nor of one that is not known',   before, OFFICER, respond('PEER', 'J9'), []],
    ['nor of a review that is not',    before, OFFICER, respond('NONE', 'J1'), []],
  ]);
});

describe('a post that was abolished', () => {
  const { council, ...register } = on(given(...COUNCIL, abolished(HEAD), abolished(AUDIT)), TODAY);

  test('heads nothing', () => expect(headOf(council, actor(HEAD))).toBeNull());
  test('speaks from no line', () => expect(isAssurer(council, actor(AUDIT))).toBe(false));
  test('reads as the public', () =>
    expect(readingOf(actor(AUDIT), { ...register, council })).toEqual({ audience: 'public', of: 'issued' }));
});

test('the public holds no post, and with it no role', () => {
  const anybody = publicAt('2023-11-01T12:00:00.000Z');
  expect(anybody).toEqual({ post: null, as: 'person', at: '2023-11-01T12:00:00.000Z' });
  expect(hasRole(on(given(...COUNCIL), TODAY).council, anybody, 'member')).toBe(false);
});

function check(rows: readonly Row[]): void {
  test.each(rows)('%s', (_, before, asks, asked, stands) => {
    expect(standingsOf(actor(asks), asked, on(given(...COUNCIL, ...before), TODAY))).toEqual(stands);
  });
}
