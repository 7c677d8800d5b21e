import { type Context, Hono } from 'hono';
import { renderToString } from 'react-dom/server';
import { accessibility } from './accessibility/accessibility.tsx';
import { actionPage } from './action/action-page.tsx';
import { actions } from './actions/actions.tsx';
import { dayAsked } from './asked/day-asked.ts';
import { changes } from './changes/changes.tsx';
import { coverage } from './coverage/coverage.tsx';
import { findings } from './findings/findings.tsx';
import { glossary } from './glossary/glossary.tsx';
import { howRatingsWork } from './how-ratings-work/how-ratings-work.tsx';
import { inPlainEnglish } from './in-plain-english/in-plain-english.tsx';
import { lookAs } from './look-as/look-as.tsx';
import { measures } from './measures/measures.tsx';
import { meetings } from './meetings/meetings.tsx';
import { overview } from './overview/overview.tsx';
import { ownership } from './ownership/ownership.tsx';
import { practices } from './practices/practices.tsx';
import type { Reader } from './reader.ts';
import { room } from './room/room.tsx';
import { noSuchAction, notADay, notFound } from './shell/apologies.tsx';
import { type Answer, Document } from './shell/document.tsx';
import type { Path } from './shell/places.ts';
import { belowStatements } from './statements/below-statements.ts';
import { statements } from './statements/statements.tsx';
import { trends } from './trends/trends.tsx';
import { type View, viewOf } from './view.ts';

/** Which reader does whoever asks read through? */
export type ReaderFor = (c: Context) => Reader;

/** The committee's pages, each read through the reader of whoever asks for it. Each is whole without script. */
export function screens(readerFor: ReaderFor): Hono {
  const app = new Hono();
  const page = (draw: Draw) => (c: Context) => answer(c, readerFor(c), draw);

  for (const [path, draw] of Object.entries(PAGES)) app.get(path, page(draw));
  app.get('/actions/:ref', (c) =>
    answer(c, readerFor(c), async (view) => (await actionPage(view, c.req.param('ref'))) ?? noSuchAction(view, c.req.param('ref'))),
  );
  app.get('/statements/*', page(belowStatements));
  app.get('/look-as', page(lookAs));
  app.get('/head', async (c) => c.json({ size: (await readerFor(c).head()).size }, 200, EACH_READS_OTHERWISE));
  // Not `notFound`, which is forgotten when these pages are put inside another app.
  app.get('*', page(notFound));
  return app;
}

/** What is drawn at each of the places. */
const PAGES: { readonly [P in Path]: Draw } = {
  '/': overview,
  '/actions': actions,
  '/ownership': ownership,
  '/practices': practices,
  '/coverage': coverage,
  '/measures': measures,
  '/statements': statements,
  '/meetings': meetings,
  '/trends': trends,
  '/changes': changes,
  '/findings': findings,
  '/room': room,
  '/how-ratings-work': howRatingsWork,
  '/in-plain-english': inPlainEnglish,
  '/glossary': glossary,
  '/accessibility': accessibility,
};

/** What one visitor may read, another may not. */
const EACH_READS_OTHERWISE = { 'cache-control': 'private, no-cache', vary: 'cookie' };

type Draw = (view: View) => Answer | Promise<Answer>;

async function answer(c: Context, reader: Reader, draw: Draw): Promise<Response> {
  const { pathname, searchParams } = new URL(c.req.url);
  const day = dayAsked(searchParams);
  const asking = { path: pathname, query: searchParams, asAt: 'notADay' in day ? null : day.asAt };
  const view = await viewOf(reader, asking);
  const page = 'notADay' in day ? notADay(view, day.notADay) : await draw(view);
  return c.html(`<!doctype html>${renderToString(<Document page={page} view={view} />)}`, page.status ?? 200, EACH_READS_OTHERWISE);
}
