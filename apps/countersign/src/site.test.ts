import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { place } from './command-line.suite.ts';

/** Every page of a site, by its file. */
function pagesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/\b(?:href|src)="([^"#]*)/g)].map(([, link = '']) => link).filter((link) => link !== '' && !/^[a-z]+:/.test(link));

async function workedExample() {
  const { countersign, cwd } = place();
  await countersign('init', '--demo');
  const answer = await countersign('export', '--format', 'site', '--out', 'site');
  return { answer, countersign, cwd, folder: join(cwd, 'site'), pages: pagesIn(join(cwd, 'site')) };
}

describe('the site of the worked example', () => {
  test('is whole: every link leads to a file that is there, and every page says its day and needs no server', {
    timeout: 60_000,
  }, async () => {
    const { answer, folder, pages } = await workedExample();
    expect(answer).toMatchObject({ exit: 0, json: { out: 'site', asAt: '2024-03-19', pages: pages.size } });
    const dead = [...pages].flatMap(([file, html]) =>
      linksIn(html)
        .filter((link) => link.startsWith('/') || !existsSync(join(folder, dirname(file), link)))
        .map((link) => `${file}: ${link}`),
    );
    expect(dead).toEqual([]);
    for (const [file, html] of pages) {
      expect([file, /<script|<form|<input|\bonclick| style=/.test(html)]).toEqual([file, false]);
      expect([file, /as at (<!-- -->|<strong>)?19 March 2024/i.test(html)]).toEqual([file, true]);
      expect([file, /look as/i.test(html)]).toEqual([file, false]);
    }
    expect([...pages.keys()].filter((file) => relative('actions', file) === join('GA012.html'))).toHaveLength(1);
  });

  test('adds up: the number behind each link is the number of actions on the page that it leads to', { timeout: 60_000 }, async () => {
    const { pages } = await workedExample();
    const index = pages.get('index.html') ?? '';
    const numbers = [...index.matchAll(/href="(actions--[^"]*)">(\d+)</g)];
    expect(numbers.length).toBeGreaterThan(50);
    for (const [, file = '', count] of numbers) expect([file, pages.get(file)?.match(/found">(\d+)/)?.[1]]).toEqual([file, count]);
  });

  test('tells another day when it is asked for, in the place of the one before', { timeout: 60_000 }, async () => {
    const { countersign, folder } = await workedExample();
    writeFileSync(join(folder, 'left-over.html'), 'of the site before');
    expect(await countersign('export', '--format', 'site', '--out', 'site', '--as-at', '2022-11-15')).toMatchObject({ exit: 0 });
    const pages = pagesIn(folder);
    expect(pages.get('index.html')).toContain('As at <strong>15 November 2022');
    expect(pages.has('left-over.html')).toBe(false);
  });
});

describe('words that the public may not read', () => {
  test('are in no file of the site, and the action is there all the same, with a mark in their place', { timeout: 60_000 }, async () => {
    const marker = 'The operator is in dispute with the council';
    const { countersign, cwd, does } = place();
    await countersign('init');
    const exempt = [{ field: 'title', paragraph: 3, publicInterest: 'It would weaken the council’s hand' }];
    await does('raise', 'GA1', 'clerk', '2024-04-01', { title: marker, due: '2024-12-31', exempt });
    await does('raise', 'GA2', 'clerk', '2024-04-01', { title: 'Publish the list', due: '2024-12-31' });
    expect(await countersign('export', '--format', 'site', '--out', 'site')).toMatchObject({ exit: 0 });
    const pages = pagesIn(join(cwd, 'site'));
    expect([...pages].filter(([, html]) => html.includes(marker))).toEqual([]);
    expect(pages.get('actions.html')?.match(/found">(\d+)/)?.[1]).toBe('2');
    expect(pages.get('actions.html')?.match(/\[exempt: paragraph 3\]/g)).toHaveLength(1);
    expect(pages.has(join('actions', 'GA1.html'))).toBe(true);
  });
});

describe('a site that cannot be written', () => {
  test('because the folder holds something else leaves it as it is', async () => {
    const { countersign, cwd } = place();
    await countersign('init', '--demo');
    mkdirSync(join(cwd, 'mine'));
    writeFileSync(join(cwd, 'mine', 'letter.txt'), 'kept');
    const answer = await countersign('export', '--format', 'site', '--out', 'mine');
    expect(answer).toMatchObject({ exit: 1, json: { refused: 'notOurs', because: expect.stringContaining('Name another folder') } });
    expect(readFileSync(join(cwd, 'mine', 'letter.txt'), 'utf8')).toBe('kept');
    expect(await countersign('export', '--format', 'site', '--out', 'mine/letter.txt')).toMatchObject({
      exit: 1,
      json: { refused: 'notAFolder' },
    });
  });

  test.each([
    [['export'], 2, '--format site'],
    [['export', '--format', 'pdf', '--out', 'x'], 2, '--format site'],
    [['export', '--format', 'site'], 2, '--out FOLDER'],
    [['export', '--format', 'site', '--out', 'x', '--as-at', 'soon'], 2, '--as-at must be a day'],
    [['export', '--format', 'site', '--out', 'x'], 3, 'init'],
  ])('%j is told what to do', async (words, exit, sentence) => {
    const { countersign } = place();
    const answer = await countersign(...words);
    expect([answer.exit, answer.words]).toEqual([exit, expect.stringContaining(sentence)]);
  });
});
