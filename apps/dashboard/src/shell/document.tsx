import type { ReactNode } from 'react';
import { shown } from '../brand/shown.ts';
import { files } from '../files.ts';
import { GenericHeader } from '../govuk/generic-header.tsx';
import { type Place, ServiceNavigation } from '../govuk/service-navigation.tsx';
import { SkipLink } from '../govuk/skip-link.tsx';
import { Key } from '../rating/key.tsx';
import type { View } from '../view.ts';
import { AsAtBar } from './as-at-bar.tsx';
import { Issued } from './issued.tsx';
import { Looking } from './looking.tsx';
import { hearsNews, News } from './news.tsx';
import { OutOfReach } from './out-of-reach.tsx';
import { PLACES, standsAt } from './places.ts';
import { Status } from './status.tsx';
import { WorkedExample } from './worked-example.tsx';

export const SERVICE = 'Management Action Table';

/** What differs from page to page. `script` is a file of script that the page adds to itself, if any. */
export type Page = { readonly title: string; readonly body: ReactNode; readonly script?: string };

/** A whole page: what stands around every page, and this one within it. */
export function Document({ page, view }: { readonly page: Page; readonly view: View }) {
  const { council, workedExample } = view.position;
  return (
    <html lang="en-GB" className="govuk-template">
      <Head title={`${page.title} – ${SERVICE} – ${council}`} scripts={scriptsOf(page, view)} />
      <body className="govuk-template__body">
        <SkipLink to="main">Skip to main content</SkipLink>
        <header>
          <GenericHeader href={view.links.to('/')} logo={shown.logo}>
            {shown.name ?? (council === '' ? 'The council' : council)}
          </GenericHeader>
          <ServiceNavigation name={SERVICE} href={view.links.to('/')} places={placesOf(view)} />
          {workedExample && <WorkedExample council={council} />}
          <Looking view={view} />
          {view.lastReached !== null && <OutOfReach lastReached={view.lastReached} />}
        </header>
        <section aria-label="The day these pages speak of">
          <AsAtBar view={view} />
        </section>
        <Issued view={view} />
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper" id="main">
            {page.body}
          </main>
          <Key />
        </div>
        <Status view={view} />
        {hearsNews(view) && <News view={view} />}
      </body>
    </html>
  );
}

/** No page needs any to be read. */
function scriptsOf({ script }: Page, view: View): readonly string[] {
  return [...(hearsNews(view) ? [files.news] : []), ...(script === undefined || !view.visitor.mayAsk ? [] : [script])];
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

function placesOf({ links, path }: View): readonly Place[] {
  const main = PLACES.filter(({ at }) => at === 'head');
  return main.map(({ path: place, word }) => ({ word, href: links.to(place), current: standsAt(place, path) }));
}
