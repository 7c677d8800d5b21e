import { describe, expect, test } from 'vitest';
import { partOf, shown, wordsOf } from '../page.suite.ts';
import { readerOf } from '../reader.suite.ts';
import { entriesOf, MEETING, raised, smallRegister, TODAY, type Told } from '../register.suite.ts';
import { LISTS } from './lists.ts';

const OWNER = 'head-of-admissions';
const happened: readonly Told[] = [
  [OWNER, { fact: 'extensionRequested', on: '2023-06-12', ref: 'RED', to: '2023-09-30', reason: 'Staff left' }],
  ['clerk', { fact: 'reworded', on: '2023-06-14', ref: 'GREEN', title: 'A smaller promise' }],
  ['clerk', { fact: 'meetingScheduled', on: '2023-01-02', meeting: 'M2', committee: 'Governance and Audit Committee', date: '2023-06-10' }],
];
const reader = smallRegister(happened);
const page = (path: string) => shown(reader, path);

describe('what changed', () => {
  test('is told from the last meeting before the day to the day, unless two days are asked for', async () => {
    expect((await page('/changes')).text).toContain('What changed from 10 June 2023 to 30 June 2023');
    expect((await page('/changes?to=2023-06-10')).text).toContain('What changed from 10 May 2023 to 10 June 2023');
    expect((await page('/changes?asAt=2023-06-01')).text).toContain('What changed from 10 May 2023 to 1 June 2023');
    expect((await page('/changes?from=2023-04-01&asAt=2023-06-01')).text).toContain('What changed from 1 April 2023 to 1 June 2023');
  });

  test('may be asked for by two meetings, which are their days', async () => {
    const byMeeting = await page('/changes?fromMeeting=M1&toMeeting=M2');
    expect(byMeeting.text).toContain('What changed from 10 May 2023 to 10 June 2023');
    expect(byMeeting.main).toMatch(/<option value="M1" selected/);
  });

  test('is the lists of core, each action with its sentence, in the order in which members ask', async () => {
    const whole = await page(`/changes?from=${MEETING}&to=${TODAY}`);
    const changes = await reader.changes(MEETING, TODAY);
    const sections = [...whole.main.matchAll(/<h2[^>]* id="([^"]*)"/g)].map(([, id]) => id);
    expect(sections).toEqual(LISTS.map(({ name }) => name).filter((name) => changes[name].length > 0));
    expect(LISTS.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(changes)
        .filter((name) => name !== 'from' && name !== 'to')
        .toSorted(),
    );
    for (const { name } of LISTS.filter((each) => changes[each.name].length > 0)) {
      expect([name, [...partOf(whole, name).matchAll(/href="\/actions\//g)].length]).toEqual([name, changes[name].length]);
      expect(whole.main).toMatch(new RegExp(`href="#${name}"><span class="tile__count">${changes[name].length}<`));
    }
  });

  test('says of a request for more time what was asked, why, and that nobody has decided', async () => {
    const part = partOf(await page(`/changes?from=${MEETING}`), 'extensionsAsked');
    expect(wordsOf(part)).toContain(
      'More time was asked for on 12 June 2023, to 30 September 2023: “Staff left” Nobody has decided on it yet.',
    );
  });

  test('marks old and new words for the eye, and says in words which is which', async () => {
    const part = partOf(await page(`/changes?from=${MEETING}`), 'reworded');
    expect(part).toContain('<del>“');
    expect(wordsOf(part)).toMatch(/The title was “ ?The promise of GREEN ?” , now “ ?A smaller promise ?” \./);
  });

  test('says plainly that nothing got worse', async () => {
    const quiet = readerOf(
      entriesOf([
        raised('ONE'),
        ['clerk', { fact: 'meetingScheduled', on: '2023-01-02', meeting: 'M', committee: 'Audit Committee', date: MEETING }],
      ]),
      '2023-05-11',
    );
    expect((await shown(quiet, '/changes')).text).toContain('Nothing got worse since 10 May 2023.');
    expect((await page(`/changes?from=${MEETING}`)).text).not.toContain('Nothing got worse');
  });

  test('has links on the later day, so that what they lead to is what was told', async () => {
    const { main } = await page('/changes?from=2023-05-01&to=2023-06-01');
    expect(main).toContain('href="/actions/RED?asAt=2023-06-01"');
  });

  test('can be asked for before any meeting: there is nothing to compare with, and two days can be chosen', async () => {
    const early = await page('/changes?asAt=2023-04-01');
    expect(early.status).toBe(200);
    expect(early.text).toContain('No meeting had been held before 1 April 2023');
    expect((await page('/changes?asAt=2022-01-01')).status).toBe(200);
  });
});

describe('days that cannot be compared', () => {
  test.each([
    ['?from=2023-02-30', '“2023-02-30” is not a day. Write it like 2023-03-31.', 'from-day', '2023-02-30'],
    ['?from=2023-05-01&to=soon', '“soon” is not a day. Write it like 2023-03-31.', 'to-day', 'soon'],
    ['?from=2023-06-02&to=2023-06-01', 'The first day, 2 June 2023, is after the second, 1 June 2023.', 'from-day', '2023-06-02'],
    ['?from=2023-06-01&to=2023-06-01', 'Both days are 1 June 2023. Choose two different days.', 'from-day', '2023-06-01'],
    ['?from=2021-06-01&to=2023-06-01', 'The record had not begun on 1 June 2021. Choose a later day.', 'from-day', '2021-06-01'],
    ['?fromMeeting=M9', '“M9” is not a meeting in the record.', 'from-meeting', 'M2'],
    ['?fromMeeting=M2&toMeeting=M1', 'The first day, 10 June 2023, is after the second, 10 May 2023.', 'from-meeting', 'M2'],
  ])('%s: %s', async (query, sentence, field, kept) => {
    const { status, main, text } = await page(`/changes${query}`);
    expect(status).toBe(400);
    expect(text).toContain(sentence);
    expect(main).toContain(`href="#${field}"`);
    expect(main).toContain(`id="${field}"`);
    expect(main).toContain(`value="${kept}"`);
    expect(main).not.toContain('tile__count');
  });
});

test('pages with nobody behind them ask for no day: neither of changes, of findings nor of an action', async () => {
  const frozen = { ...reader, visitor: async () => ({ ...(await reader.visitor()), mayAsk: false }) };
  for (const path of ['/changes', '/findings', '/actions/RED'])
    expect([path, /<form|<input|compare=/.test((await shown(frozen, path)).main)]).toEqual([path, false]);
});
