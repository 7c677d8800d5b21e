/** One look of the pages: what is asked for, and by whom. */
export type Look = { readonly name: string; readonly path: string; readonly as?: string };

/** Every page of the worked example, in each state that looks different. */
export const GALLERY: readonly Look[] = [
  { name: 'overview', path: '/' },
  { name: 'overview before any meeting', path: '/?asAt=2022-09-22' },
  { name: 'overview before anything was recorded', path: '/?asAt=2021-01-01' },
  { name: 'overview on a day that there is not', path: '/?asAt=2023-02-30' },
  { name: 'overview as internal audit reads it', path: '/', as: 'head-of-internal-audit' },
  { name: 'actions', path: '/actions' },
  { name: 'actions, filtered, sorted and searched', path: '/actions?rating=red&rating=amber&sort=-overdue&q=travel' },
  { name: 'actions, as a figure of the trends asks for them', path: '/actions?dates=late&lead=CFE' },
  { name: 'actions, none found, one filter not understood', path: '/actions?rating=withdrawn&rating=purple&lead=CFE&q=nothing+like+this' },
  { name: 'action, off track, resolved on', path: '/actions/GA012' },
  { name: 'action, assured', path: '/actions/GA009' },
  { name: 'action, sent back', path: '/actions/GA003' },
  { name: 'action, two days compared', path: '/actions/GA003?compare=2023-06-20' },
  { name: 'action that there is not', path: '/actions/NOWHERE' },
  { name: 'ownership', path: '/ownership' },
  { name: 'practices', path: '/practices' },
  { name: 'coverage', path: '/coverage' },
  { name: 'measures', path: '/measures' },
  { name: 'statements', path: '/statements' },
  { name: 'statement', path: '/statements/2022-23' },
  { name: 'statement, what is weak', path: '/statements/2022-23?strength=weak' },
  { name: 'statement, not opened', path: '/statements/2023-24' },
  { name: 'statement as its author reads it', path: '/statements/2022-23', as: 'monitoring-officer' },
  { name: 'statement, a version', path: '/statements/2022-23/versions/1' },
  { name: 'feed', path: '/statements/2022-23/feed' },
  { name: 'feed, narrowed, one filter not understood', path: '/statements/2022-23/feed?principle=F&review=nowhere' },
  { name: 'cross-check', path: '/statements/2022-23/cross-check' },
  { name: 'since published', path: '/statements/2022-23/since-published' },
  { name: 'year that there is not', path: '/statements/1999-00' },
  { name: 'version that there is not', path: '/statements/2022-23/versions/99' },
  { name: 'meetings, with resolutions and an item that was moved', path: '/meetings' },
  { name: 'meetings, one of them with a report issued again', path: '/meetings?asAt=2023-06-20' },
  { name: 'meetings, a report overdue', path: '/meetings?asAt=2024-03-07' },
  { name: 'meetings before it was agreed how often to report', path: '/meetings?asAt=2022-09-22' },
  { name: 'trends', path: '/trends' },
  { name: 'trends before anything was recorded', path: '/trends?asAt=2021-01-01' },
  { name: 'changes', path: '/changes' },
  { name: 'changes between two days', path: '/changes?from=2022-11-15&to=2023-06-20' },
  { name: 'changes, days the wrong way round', path: '/changes?from=2024-01-01&to=2023-01-01' },
  { name: 'findings', path: '/findings' },
  { name: 'findings before anything was recorded', path: '/findings?asAt=2021-01-01' },
  { name: 'how ratings work', path: '/how-ratings-work' },
  { name: 'glossary', path: '/glossary' },
  { name: 'accessibility statement', path: '/accessibility' },
  { name: 'in plain English', path: '/in-plain-english' },
  { name: 'room view', path: '/room' },
  { name: 'room view, an action', path: '/room?screen=3' },
  { name: 'look as', path: '/look-as' },
  { name: 'page that there is not', path: '/nowhere' },
];

export const WIDTHS = [1280, 768, 320] as const;
export const COLOURS = ['none', 'active'] as const;

/** A look at one width, in the page's colours or in the reader's own (`active`). */
export type Seen = Look & { readonly width: (typeof WIDTHS)[number]; readonly forcedColors: (typeof COLOURS)[number] };

/** Every look at every width, in both kinds of colours. */
export const EVERY: readonly Seen[] = GALLERY.flatMap((look) =>
  WIDTHS.flatMap((width) => COLOURS.map((forcedColors) => ({ ...look, width, forcedColors }))),
);

/** The first look of each page: `/actions` and `/actions?…` are of one page, `/actions/GA012` is of another. */
export const ONE_OF_EACH: readonly Look[] = [...Map.groupBy(GALLERY, ({ path }) => pageOf(path)).values()].flatMap(
  ([first]) => first ?? [],
);

function pageOf(path: string): string {
  const { pathname } = new URL(path, 'http://gallery.invalid');
  return pathname.startsWith('/actions/') ? '/actions/:ref' : pathname;
}

/** One look of each page: the widths and the colours take turns, so that each is seen with many. */
export const SOME: readonly Seen[] = ONE_OF_EACH.map((look, place) => ({
  ...look,
  width: WIDTHS[place % WIDTHS.length] as Seen['width'],
  forcedColors: COLOURS[place % COLOURS.length] as Seen['forcedColors'],
}));
