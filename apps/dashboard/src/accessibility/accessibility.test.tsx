import { describe, expect, test } from 'vitest';
import { shown } from '../page.suite.ts';
import { smallRegister } from '../register.suite.ts';

const page = (...more: Parameters<typeof smallRegister>) => shown(smallRegister(...more), '/accessibility');

describe('the accessibility statement', () => {
  test('has every part that the regulations of 2018 ask for, and is dated', async () => {
    const { text } = await page();
    expect(text).toContain('This statement is about the Management Action Table of Hand-made County Council');
    expect(text).toContain('partially compliant with the Web Content Accessibility Guidelines (WCAG) version 2.2, level AA');
    expect(text).toContain('What is not accessible, and what has not been tried');
    expect(text).toContain('disproportionate burden');
    expect(text).toContain('How to report a problem');
    expect(text).toContain('Equality and Human Rights Commission (EHRC)');
    expect(text).toContain('Equality Commission for Northern Ireland');
    expect(text).toMatch(/This statement was prepared on \d+ [A-Z][a-z]+ \d{4}/);
  });

  test('does not hide that people with disabilities have not tested the pages', async () => {
    expect((await page()).text).toContain('People with disabilities have not yet tested these pages.');
  });

  test('names the clerk by post where the record has one, and makes up no address', async () => {
    const { text, main } = await page([['clerk', { fact: 'roleGranted', on: '2023-01-03', post: 'clerk', role: 'clerk' }]]);
    expect(text).toContain('tell the committee’s clerk (the Clerk to the Committee)');
    expect((await page()).text).toContain('tell the committee’s clerk. Say');
    expect(main).not.toMatch(/mailto:|tel:|@/);
  });
});
