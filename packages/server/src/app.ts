import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { type DemoPosts, demo } from './demo.ts';
import { guarded } from './guarded.ts';
import type { RegisterNamed } from './registers/registered.ts';
import { registers } from './registers/registers.ts';

/** What the app is made of. */
export type Parts = {
  /** The committee's pages. */
  readonly screens: Hono;
  /** Answers for the files that pages ask for, under `/assets/`. */
  readonly assets: MiddlewareHandler;
  /** The posts that a visitor may look as, in the demonstration; null outside it. */
  readonly demoPosts: DemoPosts | null;
  /** The registers that programs may read. */
  readonly registers: RegisterNamed;
  /** Can the record be read? */
  readonly ready: () => Promise<boolean>;
  /** Is what a page threw trouble with the store, which passes? */
  readonly passes: (fault: Error) => boolean;
};

/** Everything that Countersign answers over HTTP. */
export function app({ screens, assets, demoPosts, registers: named, ready, passes }: Parts): Hono {
  const all = new Hono();
  // Before the rest, because its pages are guarded otherwise.
  all.route('/api/v1/registers', registers(named, passes));
  all.use(guarded(), csrf(), compress());
  all.get('/healthz', async (c) => ((await ready()) ? c.json({ ready: true }) : c.json({ ready: false }, 503)));
  all.onError((fault, c) => (passes(fault) ? unreachable(c) : fallen(fault, c)));
  all.use('/assets/*', assets);
  if (demoPosts !== null) all.route('/api/v1/demo', demo(demoPosts));
  all.use(etag());
  all.route('/', screens);
  return all;
}

const AGAIN_SECONDS = '5';

/** Nobody's fault, and nothing is lost. */
function unreachable(c: Context) {
  return c.text('The record cannot be reached just now. Nothing was lost; try again in a moment.', 503, { 'retry-after': AGAIN_SECONDS });
}

/** A middleware that refuses hands its own answer over; anything else says nothing of itself. */
function fallen(fault: Error, c: Context) {
  return fault instanceof HTTPException ? fault.getResponse() : c.text('Internal Server Error', 500);
}
