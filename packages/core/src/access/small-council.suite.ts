import type { CommandOf, DataOf } from '../command/command.ts';
import type { Verb } from '../command/verbs.ts';
import type { PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import { AUDIT, CHAIR, CLERK, HASH, MONITORING, OWNER } from '../given.suite.ts';
import type { Actor } from './actor.ts';

/** What a past is told with: by which post, and the fact. */
export type Told = readonly [by: PostId, fact: Fact, recordedOn?: Day];

export const HEAD = 'director-of-childrens-services';
export const OTHER_HEAD = 'director-of-transport';
export const CONTRIBUTOR = 'head-of-fleet';
/** Speaks from line 1 in the lead directorate, and has nothing to do with the actions of the table. */
export const OFFICER = 'head-of-catering';
export const AUTHOR = 'head-of-governance';
export const ADMINISTRATOR = 'register-administrator';
export const SECOND_ADMINISTRATOR = 'deputy-register-administrator';
/** Was abolished, and an action was left with it. */
export const GONE = 'head-of-buses';

/** The columns of the access table: how a post stands to what is asked, and the post of the small council that stands so. */
export const ROLES = {
  accountable: OWNER,
  contributor: CONTRIBUTOR,
  head: HEAD,
  'other head': OTHER_HEAD,
  'line 3': AUDIT,
  'line 2': MONITORING,
  clerk: CLERK,
  member: CHAIR,
  author: AUTHOR,
  administrator: ADMINISTRATOR,
  'other officer': OFFICER,
  public: null,
} as const satisfies { readonly [role: string]: PostId | null };
export type RoleName = keyof typeof ROLES;

/** The day on which everything of the table is asked, and the hour at which it is. */
export const TODAY: Day = '2023-11-01';
const NOON: Instant = '2023-11-01T12:00:00.000Z';

export function actor(post: PostId | null, as: Actor['as'] = 'person', at: Instant = NOON): Actor {
  return { post, as, at };
}

const post = (of: PostId, more: Omit<FactOf<'postEstablished'>, 'fact' | 'on' | 'post'> = {}): Told => [
  SECOND_ADMINISTRATOR,
  { fact: 'postEstablished', on: '2022-04-01', post: of, ...more },
];
const role = (of: PostId, granted: FactOf<'roleGranted'>['role']): Told => [
  of === ADMINISTRATOR ? SECOND_ADMINISTRATOR : ADMINISTRATOR,
  { fact: 'roleGranted', on: '2022-04-01', post: of, role: granted },
];

/** Two directorates with their heads, those who work on actions, those who check them, and those who record, read and tend. */
export const COUNCIL: readonly Told[] = [
  [ADMINISTRATOR, { fact: 'directorateOpened', on: '2022-04-01', directorate: 'CFE', name: "Children's Services" }],
  [ADMINISTRATOR, { fact: 'directorateOpened', on: '2022-04-01', directorate: 'PTE', name: 'Transport' }],
  post(HEAD, { directorate: 'CFE', line: 1, heads: 'CFE' }),
  post(OTHER_HEAD, { directorate: 'PTE', line: 1, heads: 'PTE' }),
  post(OWNER, { directorate: 'CFE', line: 1 }),
  post(CONTRIBUTOR, { directorate: 'PTE', line: 1 }),
  post(OFFICER, { directorate: 'CFE', line: 1 }),
  post(GONE, { directorate: 'CFE', line: 1 }),
  post(AUDIT, { line: 3, independent: true }),
  post(MONITORING, { line: 2, statutory: 'monitoringOfficer' }),
  post(CLERK),
  post(CHAIR),
  post(AUTHOR),
  post(ADMINISTRATOR),
  post(SECOND_ADMINISTRATOR),
  role(CLERK, 'clerk'),
  role(CHAIR, 'member'),
  role(AUTHOR, 'agsAuthor'),
  role(ADMINISTRATOR, 'administrator'),
  role(SECOND_ADMINISTRATOR, 'administrator'),
];

/** An action that Children's leads and its owner answers for, with a contributor in Transport; some of it said otherwise. */
export function raised(ref: Ref, otherwise: Partial<FactOf<'raised'>> = {}): Told {
  const contributors = [{ directorate: 'PTE', post: CONTRIBUTOR, deliverable: 'A list of vehicles' }];
  const said = { scope: 'corporateWide', lead: 'CFE', accountable: OWNER, contributors, due: '2024-03-31' } as const;
  return [CLERK, { fact: 'raised', on: '2023-04-03', ref, title: 'Publish the key decision checklist', ...said, ...otherwise }];
}

/** Evidence lodged and reported complete, by its owner or by whoever is named. */
export function toldComplete(ref: Ref, { lodgedBy = OWNER, toldBy = OWNER }: { lodgedBy?: PostId; toldBy?: PostId } = {}): readonly Told[] {
  return [
    [lodgedBy, { fact: 'evidenceLodged', on: '2023-10-01', ref, sha256: HASH, title: 'The checklist' }],
    [toldBy, { fact: 'reportedComplete', on: '2023-10-02', ref }],
  ];
}

/** What a post asks today. */
export function command<V extends Verb>(verb: V, as: PostId, data: DataOf<V>, ref?: Ref): CommandOf<V> {
  return { verb, as, on: TODAY, ...(ref === undefined ? {} : { ref }), data } as CommandOf<V>;
}
