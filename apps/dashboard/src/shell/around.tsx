import { shown } from '../brand/shown.ts';
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
import type { Page } from './page.ts';
import { PLACES, standsAt } from './places.ts';
import { Status } from './status.tsx';
import { WorkedExample } from './worked-example.tsx';

export const SERVICE = 'Management Action Table';

/** What stands around a page: whose it is, where else to go, which day it speaks of, what the signs mean and where the figures come from. */
export function Around({ page, view }: { readonly page: Page; readonly view: View }) {
  const { council, workedExample } = view.position;
  return (
    <>
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
    </>
  );
}

function placesOf({ links, path }: View): readonly Place[] {
  const main = PLACES.filter(({ at }) => at === 'head');
  return main.map(({ path: place, word }) => ({ word, href: links.to(place), current: standsAt(place, path) }));
}
