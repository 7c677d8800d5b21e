import { Details } from './details.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { button, checkboxes, input, select } from './fields.suite.tsx';
import { GenericHeader } from './generic-header.tsx';
import { InsetText } from './inset-text.tsx';
import { ServiceNavigation } from './service-navigation.tsx';
import { SkipLink } from './skip-link.tsx';
import { SummaryList } from './summary-list.tsx';
import { type Column, Table } from './table.tsx';
import { Tag } from './tag.tsx';
import { Turning } from './turning.tsx';
import { given, type Text, type Words, type Wrapper, words, wrapper } from './wrapper.suite.ts';

const details = wrapper<Words & { summaryText: string; id?: string; open?: boolean }>({
  component: 'details',
  compared: 7,
  beyond: ['attributes', 'classes', 'summaryHtml'],
  element: ({ summaryText, id, open, ...said }) => (
    <Details summary={summaryText} {...given({ id, open })}>
      {words(said)}
    </Details>
  ),
});

const errorSummary = wrapper<{ errorList: (Text & { href?: string })[] }>({
  component: 'error-summary',
  compared: 5,
  beyond: [
    'attributes',
    'classes',
    'descriptionHtml',
    'descriptionText',
    'disableAutoFocus',
    'errorList[].attributes',
    'errorList[].html',
    'titleHtml',
    'titleText=Alert, <em>alert</em>',
  ],
  element: ({ errorList }) => (
    <ErrorSummary faults={errorList.map(({ text, href }) => ({ sentence: text, field: href?.replace(/^#/, '') ?? null }))} />
  ),
});

const genericHeader = wrapper<{ logoText: string; url?: string }>({
  component: 'generic-header',
  compared: 2,
  beyond: ['attributes', 'classes', 'containerClasses', 'logoHtml'],
  element: ({ logoText, url = '/' }) => <GenericHeader href={url}>{logoText}</GenericHeader>,
});

const insetText = wrapper<Words & { id?: string }>({
  component: 'inset-text',
  compared: 4,
  beyond: ['attributes', 'classes'],
  element: ({ id, ...said }) => <InsetText {...given({ id })}>{words(said)}</InsetText>,
});

type Turned = { readonly href: string };
type Item = { readonly number: number; readonly href: string; readonly current?: boolean; readonly ellipsis?: boolean };

const pagination = wrapper<{ previous?: Turned; next?: Turned; landmarkLabel?: string; items: Item[] }>({
  component: 'pagination',
  compared: 5,
  beyond: ['attributes', 'classes', 'items[].visuallyHiddenText', 'items[]=null', 'next.text', 'no items', 'previous.text'],
  element: ({ previous = null, next = null, landmarkLabel = 'Pagination', items }) => {
    const leaves = items.map(({ number, href, current = false, ellipsis }) => (ellipsis ? null : { page: number, href, current }));
    return <Turning label={landmarkLabel} previous={previous} next={next} leaves={leaves} />;
  },
});

type Entry = Text & { readonly href: string; readonly current?: boolean; readonly active?: boolean };

const serviceNavigation = wrapper<{ serviceName?: string; serviceUrl?: string; navigation: Entry[] }>({
  component: 'service-navigation',
  compared: 9,
  beyond: [
    'classes',
    'menuButtonText',
    'navigation=[]',
    'navigation[].html',
    'navigation[]=null',
    'navigationClasses',
    'navigationId',
    'navigationLabel',
    'no navigation',
    'no navigation[].href',
    'slots',
  ],
  element: ({ serviceName = '', serviceUrl = '', navigation }) => {
    const currentOf = ({ current, active }: Entry) => (current ? 'page' : active ? 'true' : null);
    const places = navigation.map((entry) => ({ word: entry.text, href: entry.href, current: currentOf(entry) }) as const);
    return <ServiceNavigation name={serviceName} href={serviceUrl} places={places} />;
  },
});

const skipLink = wrapper<{ text: string; href?: string }>({
  component: 'skip-link',
  compared: 5,
  beyond: ['attributes', 'classes', 'html'],
  element: ({ text, href = '#content' }) => <SkipLink to={href.replace(/^#/, '')}>{text}</SkipLink>,
});

const summaryList = wrapper<{ rows: { key: Text; value: Words }[] }>({
  component: 'summary-list',
  compared: 2,
  beyond: ['attributes', 'card', 'classes', 'rows[].actions', 'rows[].classes', 'rows[].key.classes', 'rows[].key.html', 'rows[]=null'],
  element: ({ rows }) => <SummaryList rows={rows.map(({ key, value }) => ({ key: key.text, value: words(value) }))} />,
});

type Cell = Words & { readonly format?: string };
type Cells = { caption?: string; captionClasses?: string; head?: Cell[]; rows: Cell[][] };

const table = wrapper<Cells>({
  component: 'table',
  compared: 4,
  beyond: ['no firstCellIsHeader', 'rows[][].attributes', 'rows[][].classes', 'rows[][].colspan', 'rows[][].rowspan'],
  element: ({ caption = '', captionClasses, head, rows }) => {
    const [first, ...others] = (head ?? rows[0] ?? []).map(
      (named, index): Column<Cell[]> => ({
        name: String(index),
        heading: words(named),
        numeric: named.format === 'numeric',
        cell: (row) => row[index] && words(row[index]),
      }),
    );
    const captionSize = captionClasses === 'govuk-table__caption--m' ? 'm' : 's';
    return first && <Table {...{ caption, captionSize, rows }} columns={[first, ...others]} keyOf={(row) => String(rows.indexOf(row))} />;
  },
});

const tag = wrapper<Words>({
  component: 'tag',
  compared: 3,
  beyond: ['attributes', 'classes'],
  element: (said) => <Tag>{words(said)}</Tag>,
});

/** Every wrapper, held to its official component. What a wrapper is beyond is what no page asks of it. */
export const wrappers: readonly Wrapper[] = [
  ...[button, checkboxes, details, errorSummary, genericHeader, input, insetText, pagination],
  ...[select, serviceNavigation, skipLink, summaryList, table, tag],
];
