import { describe, expect, test } from 'vitest';
import type { Visitor } from '../reader.ts';
import { smallRegister } from '../register.suite.ts';
import { screens } from '../screens.tsx';

const PUBLIC: Visitor = { post: null, title: null, audience: 'public', of: 'register', mayChoose: true, mayAsk: true };
const AUDIT: Visitor = { ...PUBLIC, post: 'head-of-internal-audit', title: 'Head of Internal Audit', audience: 'assurer' };
const seenBy = (visitor: Visitor) => screens(() => ({ ...smallRegister(), visitor: async () => visitor }));
const html = async (visitor: Visitor, path: string) => (await seenBy(visitor).request(path)).text();

describe('looking as a post, in the demonstration', () => {
  test('every page says whom the visitor looks as, what that lets them read, and how to look as another and come back', async () => {
    expect(await html(PUBLIC, '/actions?rating=red')).toMatch(
      /You look as <strong>a member of the public<\/strong>, who may read.*what is public.*href="\/look-as\?back=%2Factions%3Frating%3Dred"/s,
    );
    expect(await html(AUDIT, '/')).toMatch(/You look as <strong>Head of Internal Audit<\/strong>, who may read.*everything/s);
  });

  test('the posts of the council can be chosen, each with how it stands, and the one that was is set', async () => {
    const page = await html(AUDIT, '/look-as?back=/findings');
    expect(page).toContain('<form action="/api/v1/demo/session" method="post">');
    expect(page).toContain('<input type="hidden" name="back" value="/findings"/>');
    expect(page).toContain('<option value="">A member of the public</option>');
    expect(page).toContain('<option value="head-of-internal-audit" selected="">Head of Internal Audit: internal audit (line 3)</option>');
  });

  test('a post that there is not is said so, and not taken for one', async () => {
    expect(await html(PUBLIC, '/look-as?post=nobody')).toContain('There is no post “nobody”. Choose one of these.');
  });

  test('outside the demonstration there is nothing to choose', async () => {
    const visitor = { ...PUBLIC, mayChoose: false };
    expect((await seenBy(visitor).request('/look-as')).status).toBe(404);
    expect(await html(visitor, '/')).not.toContain('look as');
  });
});

describe('a reader of what was issued', () => {
  test('is told that the pages are of the last report', async () => {
    expect(await html({ ...PUBLIC, of: 'issued' }, '/')).toContain('what the last report to a committee told');
    expect(await html(PUBLIC, '/')).not.toContain('the last report to a committee');
  });

  test('is told why there is nothing to read while nothing was issued', async () => {
    const nothing = screens(() => ({
      ...smallRegister(),
      visitor: async () => ({ ...PUBLIC, of: 'issued' }),
      position: async () => ({ ...(await smallRegister().position('2001-01-01')), head: { size: 0, root: '' } }),
      register: () => smallRegister().register('2001-01-01'),
    }));
    const page = await (await nothing.request('/')).text();
    expect(page).toContain('No report has been issued to a committee by this day');
    expect(page).toContain('No action is in the register yet.');
  });
});
