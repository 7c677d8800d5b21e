import { describe, expect, test } from 'vitest';
import { raised, smallRegister } from '../register.suite.ts';
import { screens } from '../screens.tsx';

const html = async (app: ReturnType<typeof screens>, path = '/') => (await app.request(path)).text();

describe('news of the record', () => {
  test('is counted from the head that the page was made of, which can be asked for again', async () => {
    let reader = smallRegister();
    const app = screens(() => reader);
    const { size } = (await reader.position()).head;
    expect(await html(app)).toContain(`data-size="${size}" data-head="/head"`);
    expect(await (await app.request('/head')).json()).toEqual({ size });
    reader = smallRegister([raised('LATER'), raised('LATER-STILL')]);
    expect(await (await app.request('/head')).json()).toEqual({ size: size + 2 });
  });

  test('leads to the same page with the same question', async () => {
    expect(
      await html(
        screens(() => smallRegister()),
        '/actions?rating=red&asAt=2023-06-01',
      ),
    ).toContain('news__show" href="/actions?rating=red&amp;asAt=2023-06-01"');
  });

  test('is not told to whoever reads what was issued, which does not move', async () => {
    const visitor = { post: null, title: null, audience: 'public', of: 'issued', mayChoose: false, mayAsk: true } as const;
    const page = await html(screens(() => ({ ...smallRegister(), visitor: async () => visitor })));
    expect(page).not.toContain('id="news"');
    expect(page).not.toContain('<script');
  });
});
