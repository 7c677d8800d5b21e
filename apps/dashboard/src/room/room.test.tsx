import { describe, expect, test } from 'vitest';
import { readerOf } from '../reader.suite.ts';
import { entriesOf, raised, smallRegister, type Told } from '../register.suite.ts';
import { screens } from '../screens.tsx';
import { viewOf } from '../view.ts';
import { screensOf } from './screens-of.ts';

const ASKS: Told = [
  'head-of-admissions',
  { fact: 'extensionRequested', on: '2023-06-25', ref: 'GREEN', to: '2024-03-31', reason: 'The supplier is late' },
];
const app = screens(() => smallRegister([ASKS]));
const html = async (number: number | string) => (await app.request(`/room?screen=${number}`)).text();
const view = await viewOf(smallRegister([ASKS]), { path: '/room', query: new URLSearchParams(), asAt: null });

describe('the room view', () => {
  test('takes what a chair would take: where it stands, what got worse, what asks for more time, what is off track, what got better', () => {
    const told = screensOf(view).map((screen) => ('action' in screen ? `${screen.shows} ${screen.action.ref}` : screen.shows));
    expect(told[0]).toBe('summary');
    expect(told).toContain('worse RED');
    expect(told).toContain('asks GREEN');
    expect(told.at(-2)).toBe('better');
    expect(told.at(-1)).toBe('end');
  });

  test('shows no action twice, and leaves no red one out', () => {
    const refs = screensOf(view).flatMap((screen) => ('action' in screen ? [screen.action.ref] : []));
    expect(new Set(refs).size).toBe(refs.length);
    for (const { ref } of view.position.actions.filter(({ rating }) => rating.state === 'red')) expect(refs).toContain(ref);
  });

  test('turns by links, of which the one that goes on has the focus', async () => {
    const [first, second] = [await html(1), await html(2)];
    expect(first).toMatch(/href="\/room\?screen=2" autofocus="">Next/);
    expect(first).not.toContain('>Back<');
    expect(second).toMatch(/href="\/room\?screen=1">Back/);
    expect(await html(screensOf(view).length)).not.toContain('>Next<');
  });

  test.each(['0', '-1', '1.5', 'two', ''])('takes screen %j for the first', async (asked) => {
    expect(await html(asked)).toBe(await html(1));
  });

  test('takes a screen past the last for the last', async () => {
    expect(await html(999)).toBe(await html(screensOf(view).length));
  });

  test('says what is asked for, by whom it is answered for, and what the three voices say', async () => {
    const at = screensOf(view).findIndex((screen) => screen.shows === 'asks') + 1;
    const page = await html(at);
    for (const words of [
      'Asks for more time',
      'until 31 March 2024: The supplier is late',
      'Head of Admissions answers for it',
      'The officer says Green',
    ])
      expect(page).toContain(words);
  });

  test('has something to say before any action was raised', async () => {
    const empty = screens(() => readerOf(entriesOf([raised('LATER')]), '2022-01-01'));
    expect(await (await empty.request('/room')).text()).toContain('No action is in the register yet.');
  });
});
