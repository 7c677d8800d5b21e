import { createHash } from 'node:crypto';
import { STYLE } from '@countersign/reports';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { guarded } from '../guarded.ts';
import { notThere, problem } from '../problem.ts';
import { feedAnswer } from './feed.ts';
import type { RegisterNamed } from './registered.ts';

/** A page of these holds its own few styles: they are allowed, by their hash, and nothing else is. */
const STYLES = [`'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`];

/** The registers that are served, for programs: the AGS feed of a year, and the head that proofs are held against. */
export function registers(named: RegisterNamed, passes: (fault: Error) => boolean): Hono {
  const all = new Hono();
  all.use(guarded({ styles: STYLES }), compress());
  all.get('/:register/ags/:year', (c) => {
    const of = named(c.req.param('register'), c);
    return of === null ? problem(c, noRegister(c.req.param('register'))) : feedAnswer(c, of, c.req.param('year'));
  });
  all.get('/:register/checkpoint', async (c) => {
    const name = c.req.param('register');
    const of = named(name, c);
    if (of === null) return problem(c, noRegister(name));
    const { size, root } = await of.head();
    return c.json({ register: name, size, root, signed: of.signed }, 200, { 'cache-control': 'no-cache' });
  });
  all.get('*', (c) => problem(c, notThere('Not found', 'Nothing is kept at this address.')));
  all.onError((fault, c) => {
    if (!passes(fault)) return problem(c, { status: 500, title: 'Internal Server Error', detail: 'Something went wrong here.' });
    c.header('retry-after', AGAIN_SECONDS);
    return problem(c, { status: 503, title: 'The record cannot be reached', detail: 'Nothing was lost; try again in a moment.' });
  });
  return all;
}

const AGAIN_SECONDS = '5';

const noRegister = (name: string) => notThere('No such register', `There is no register "${name}" here.`);
