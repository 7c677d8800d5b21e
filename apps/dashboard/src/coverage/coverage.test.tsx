import { describe, expect, test } from 'vitest';
import { numbersOn, pagesOf } from '../pages.suite.ts';
import { raised, smallRegister, type Told } from '../register.suite.ts';

const CLERK = 'clerk';
const recommended = (recommendation: string): Told => [
  CLERK,
  { fact: 'recommended', on: '2023-01-03', review: 'R1', recommendation, text: `What ${recommendation} asks`, area: 'A1' },
];
const refused: Told = [
  'director-of-finance',
  { fact: 'responded', on: '2023-02-01', review: 'R1', recommendation: 'REC2', answer: 'notAgreed', reason: 'It is done already' },
];
const coverage = async (...more: readonly Told[]) => (await pagesOf(smallRegister(more))('/coverage')).text;

describe('the page of coverage', () => {
  test('says how many areas are verified, and what is lacking where one is not', async () => {
    expect(await coverage()).toMatch(/1 of 1 area is verified \. .*Who owned what Verified ✓ Verified What it lacks Nothing/);
    const more = await coverage(recommended('REC1'), raised('LATE', { review: 'R1', area: 'A1' }));
    expect(more).toMatch(/0 of 1 area is verified \. .*Assurance of LATE An action or a recorded refusal for REC1/);
  });

  test('tells of each recommendation whether actions cover it, a refusal with its reason, or nothing', async () => {
    const text = await coverage(
      recommended('REC1'),
      recommended('REC2'),
      recommended('REC3'),
      refused,
      raised('DOES', { review: 'R1', recommendation: 'REC3', area: 'A1' }),
    );
    expect(text).toMatch(/Not covered: 1 .*REC1 What REC1 asks What management answered Nobody has answered Actions None/);
    expect(text).toMatch(
      /Refused, with the reason recorded: 1 .*REC2 .*Not agreed , Director of Finance, 1 February 2023 Reason: It is done already/,
    );
    expect(text).toMatch(/Covered by actions: 1 .*REC3 .*Actions DOES/);
  });

  test('tells who has verified the actions, and every number leads to them', async () => {
    const numbers = await numbersOn('/coverage', pagesOf(smallRegister()));
    expect(numbers.map(([href, count]) => [href, count])).toEqual([
      ['/actions?checked=audit', '1'],
      ['/actions?checked=otherLine', '0'],
      ['/actions?checked=stale', '0'],
      ['/actions?checked=notProved', '0'],
      ['/actions?checked=none', '10'],
      ['/actions?rating=reportedComplete', '1'],
    ]);
    for (const [href, count, found] of numbers) expect([href, found]).toEqual([href, count]);
  });

  test('tells what is reported complete and waits, and for how long', async () => {
    expect(await coverage()).toMatch(/COMPLETE The promise of COMPLETE Reported complete 4 April 2023 Waits 87 days/);
  });

  test('says so on a day before anything was recorded', async () => {
    const { text } = await pagesOf(smallRegister())('/coverage?asAt=2022-01-01');
    expect(text).toContain('No review is in the register yet.');
    expect(text).toContain('None: nothing that is reported complete waits.');
  });
});
