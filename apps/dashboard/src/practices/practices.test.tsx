import type { Fact } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../pages.suite.ts';
import { raised, smallRegister, type Told } from '../register.suite.ts';

const AUDIT = 'head-of-internal-audit';
const OWNER = 'head-of-admissions';
const expected = (more: Partial<Extract<Fact, { fact: 'practiceExpected' }>> = {}): Told => [
  'clerk',
  {
    fact: 'practiceExpected',
    on: '2022-04-01',
    practice: 'P1',
    title: 'A risk has an owner',
    source: 'Risk policy',
    directorates: ['CFE', 'PTE'],
    everyMonths: 6,
    ...more,
  },
];
const read = (by: string, line: 1 | 3, keeping: 'kept' | 'partly' | 'notKept', note: string): Told => [
  by,
  {
    fact: 'practiceRead',
    on: '2023-05-20',
    practice: 'P1',
    directorate: 'CFE',
    keeping,
    line,
    note,
    ...(line === 3 ? { evidence: ['a'.repeat(64)] } : {}),
  },
];
const practices = async (path: string, ...more: readonly Told[]) => pagesOf(smallRegister(more))(path);

describe('the page of expected practices', () => {
  test('says how many deviate in the year of the day, and lists them with the actions that repair them', async () => {
    const { text, html } = await practices(
      '/practices',
      expected(),
      read(AUDIT, 3, 'partly', 'Four of five'),
      raised('MEND', { repairs: ['P1'] }),
    );
    expect(text).toContain('In 2023/24, 2 of 2 practices deviate : 1 is partly kept and 1 is silent .');
    expect(text).toContain('Deviations in 2023/24: 2');
    expect(text).toMatch(/½ Partly kept \(deviates\) : 1 Practice Directorate Actions that repair it A risk has an owner .* MEND/);
    expect(html).toContain('href="/actions/MEND"');
  });

  test('tells who read it from which line and when, and what management said beside it', async () => {
    const { text } = await practices(
      '/practices',
      expected(),
      read(OWNER, 1, 'kept', 'We know it'),
      read(AUDIT, 3, 'notKept', 'One of five'),
    );
    expect(text).toMatch(/Not kept \(deviates\) Head of Internal Audit, internal audit \(line 3\), 20 May 2023: One of five/);
    expect(text).toContain('Said by management itself (line 1) on 20 May 2023: kept. We know it');
  });

  test('tells the source, how often it is read, and every year since it was expected', async () => {
    const { text } = await practices('/practices', expected());
    expect(text).toContain('Source: Risk policy. It is to be read at least every 6 months. Actions that repair it: none');
    expect(text).toMatch(/By directorate, 2022\/23 to 2023\/24 Directorate 2022\/23 2023\/24/);
    expect(text).toContain('Nobody has read it.');
  });

  test('shows three years side by side, and older ones in a table below', async () => {
    const { text } = await practices('/practices', expected({ on: '2019-05-01' }));
    expect(text).toMatch(/By directorate, 2021\/22 to 2023\/24 .*By directorate, 2019\/20 to 2020\/21/);
  });

  test('says so when all is kept, and when nothing is expected yet', async () => {
    const { text } = await practices('/practices', expected({ directorates: ['CFE'] }), read(AUDIT, 3, 'kept', 'Five of five'));
    expect(text).toContain('In 2023/24, nothing deviates from expected practice.');
    expect((await practices('/practices')).text).toContain('No practice is expected of any directorate in 2023/24.');
  });
});
