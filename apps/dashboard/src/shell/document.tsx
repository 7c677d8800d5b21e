import { shown } from '../brand/shown.ts';
import { files } from '../files.ts';
import { RoomAround } from '../room/room-around.tsx';
import type { View } from '../view.ts';
import { Around, SERVICE } from './around.tsx';
import { hearsNews } from './news.tsx';
import type { Page } from './page.ts';

export type { Page } from './page.ts';

/** A page, or one that says why there is none, with the status that goes with it. */
export type Answer = Page & { readonly status?: 400 | 404 };

/** A whole page: what stands around it, and the page within. */
export function Document({ page, view }: { readonly page: Page; readonly view: View }) {
  return (
    <html lang="en-GB" className="govuk-template">
      <Head title={`${page.title} – ${SERVICE} – ${view.position.council}`} scripts={scriptsOf(page, view)} />
      <body className="govuk-template__body">
        {page.layout === 'room' ? <RoomAround page={page} view={view} /> : <Around page={page} view={view} />}
      </body>
    </html>
  );
}

/** No page needs any to be read. */
function scriptsOf({ script, layout }: Page, view: View): readonly string[] {
  const hears = layout !== 'room' && hearsNews(view);
  return [...(hears ? [files.news] : []), ...(script === undefined || !view.visitor.mayAsk ? [] : [script])];
}

function Head({ title, scripts }: { readonly title: string; readonly scripts: readonly string[] }) {
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="theme-color" content={shown.band} />
      <link rel="icon" href={files.icon} type="image/svg+xml" />
      <link rel="stylesheet" href={files.style} />
      {scripts.map((script) => (
        <script key={script} type="module" src={script} />
      ))}
    </head>
  );
}
