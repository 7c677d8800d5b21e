import { Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { guarded } from './guarded.ts';

/** What the app is made of. */
export type Parts = {
  /** The committee's pages. */
  readonly screens: Hono;
  /** Answers for the files that pages ask for, under `/assets/`. */
  readonly assets: MiddlewareHandler;
  /** Can the record be read? */
  readonly ready: () => Promise<boolean>;
};

/** Everything that Countersign answers over HTTP. */
export function app({ screens, assets, ready }: Parts): Hono {
  const all = new Hono();
  all.use(guarded(), csrf(), compress());
  all.get('/healthz', async (c) => ((await ready()) ? c.json({ ready: true }) : c.json({ ready: false }, 503)));
  all.use('/assets/*', assets);
  all.use(etag());
  all.route('/', screens);
  return all;
}
