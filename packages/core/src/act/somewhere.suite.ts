import type { DirectorateId, PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { FactOf } from '../fact/fact.ts';
import { AUDIT, CHAIR, CLERK, given, HASH, MONITORING, OWNER, TRANSPORT } from '../given.suite.ts';
import type { Past } from '../register/past.ts';
import type { Told } from './asked.suite.ts';

/** A council with two directorates that deliver and one that oversees, and one that is no more. */
export const DIRECTOR = 'director-of-childrens-services';
export const DIRECTOR_PTE = 'director-of-transport';
export const FLEET = 'head-of-fleet';
export const GONE = 'head-of-buses';
export const ADMIN = 'register-administrator';
export const AUTHOR = 'head-of-governance';

/** The day on which the tables ask. */
export const TODAY: Day = '2023-06-01';

export const opened = (directorate: DirectorateId, on: Day = '2022-04-01'): Told => [
  ADMIN,
  { fact: 'directorateOpened', on, directorate, name: `Directorate ${directorate}` },
];
export const post = (id: PostId, more: Partial<FactOf<'postEstablished'>> = {}): Told => [
  ADMIN,
  { fact: 'postEstablished', on: '2022-04-01', post: id, ...more },
];
export const action = (ref: Ref, more: Partial<FactOf<'raised'>> = {}): Told => [
  CLERK,
  { fact: 'raised', on: '2022-11-15', ref, title: `What ${ref} promises`, lead: 'CFE', accountable: OWNER, due: '2023-12-31', ...more },
];
export const toldComplete = (ref: Ref): readonly Told[] => [
  [OWNER, { fact: 'evidenceLodged', on: '2023-03-01', ref, sha256: HASH, title: 'The checklist' }],
  [OWNER, { fact: 'reportedComplete', on: '2023-03-02', ref }],
];
export const checked = (ref: Ref, more: Partial<FactOf<'verified'>> = {}): Told => [
  AUDIT,
  { fact: 'verified', on: '2023-03-20', ref, line: 3, method: 'tested', outcome: 'implemented', evidence: [HASH], ...more },
];

export const COUNCIL: readonly Told[] = [
  [ADMIN, { fact: 'councilNamed', on: '2022-04-01', name: 'Somewhere' }],
  ...['CFE', 'PTE', 'CR', 'OLD'].map((id) => opened(id)),
  post(DIRECTOR, { directorate: 'CFE', line: 1, heads: 'CFE' }),
  post(DIRECTOR_PTE, { directorate: 'PTE', line: 1, heads: 'PTE' }),
  post(OWNER, { directorate: 'CFE', line: 1 }),
  post(TRANSPORT, { directorate: 'PTE', line: 1 }),
  post(FLEET, { directorate: 'PTE', line: 1 }),
  post(GONE, { directorate: 'OLD', line: 1 }),
  post(MONITORING, { directorate: 'CR', line: 2, statutory: 'monitoringOfficer' }),
  post(AUDIT, { line: 3, independent: true }),
  post(CLERK),
  post(CHAIR),
  post(ADMIN),
];

const REST: readonly Told[] = [
  [CLERK, { fact: 'committeeEstablished', on: '2022-04-02', committee: 'GAC', name: 'Governance and Audit', terms: 'Oversees governance' }],
  [CLERK, { fact: 'meetingScheduled', on: '2022-04-02', meeting: 'GAC-2023-05', committee: 'GAC', date: '2023-05-10' }],
  [CLERK, { fact: 'ruleSwitchedOff', on: '2022-04-02', rule: 'DAT-1', reason: 'Dates are to follow' }],
  [ADMIN, { fact: 'roleGranted', on: '2022-04-02', post: CLERK, role: 'clerk' }],
  [
    CLERK,
    {
      fact: 'scaleAdopted',
      on: '2022-04-02',
      scale: 'IA',
      of: 'opinion',
      direction: 'lowestFirst',
      labels: [
        { label: 'Substantial', rank: 1 },
        { label: 'Limited', rank: 2 },
      ],
    },
  ],
  [
    CLERK,
    {
      fact: 'reviewReceived',
      on: '2022-09-29',
      review: 'HTST',
      title: 'Lessons of home to school transport',
      kind: 'lessonsLearned',
      areas: [
        { id: 'A1', title: 'Decisions' },
        { id: 'A2', title: 'Owners' },
      ],
    },
  ],
  [CLERK, { fact: 'recommended', on: '2022-09-29', review: 'HTST', recommendation: 'R1', text: 'Publish each key decision', area: 'A1' }],
  ...(['J1', 'J2'] as const).map(
    (response): Told => [
      CLERK,
      { fact: 'jointResponseAsked', on: '2022-10-01', review: 'HTST', response, from: [DIRECTOR, DIRECTOR_PTE], due: '2022-12-31' },
    ],
  ),
  [CLERK, { fact: 'respondentNamed', on: '2022-10-02', review: 'HTST', response: 'J1', respondent: DIRECTOR }],
  [
    CLERK,
    {
      fact: 'practiceExpected',
      on: '2022-10-01',
      practice: 'P1',
      title: 'A key decision is published before it is taken',
      source: 'The constitution, part 4',
      directorates: ['CFE', 'PTE'],
      everyMonths: 12,
    },
  ],
  ...['OPEN', 'OFFERED', 'ASKED', 'TOLD', 'ASSURED', 'SUSPENDED', 'EXEMPT'].map((ref) => action(ref)),
  action('STRAY', { lead: 'OLD', accountable: GONE }),
  [ADMIN, { fact: 'directorateClosed', on: '2022-12-31', directorate: 'OLD', successors: ['PTE'] }],
  [ADMIN, { fact: 'postAbolished', on: '2022-12-31', post: GONE }],
  [OWNER, { fact: 'milestoneSet', on: '2022-12-01', ref: 'OPEN', milestone: 'M1', title: 'A first draft', due: '2023-05-31' }],
  [OWNER, { fact: 'offered', on: '2023-05-01', ref: 'OFFERED', to: 'PTE' }],
  [
    OWNER,
    { fact: 'extensionRequested', on: '2023-05-01', ref: 'ASKED', to: '2024-03-31', reason: 'The supplier failed', causes: ['supplier'] },
  ],
  ...toldComplete('TOLD'),
  ...toldComplete('ASSURED'),
  checked('ASSURED'),
  [DIRECTOR, { fact: 'suspended', on: '2023-04-01', ref: 'SUSPENDED', reason: 'An election' }],
  [
    CLERK,
    { fact: 'exempted', on: '2023-04-01', ref: 'EXEMPT', exempt: [{ field: 'reports', paragraph: 3, publicInterest: 'A tender is open' }] },
  ],
  [
    CLERK,
    {
      fact: 'measureDefined',
      on: '2023-01-01',
      measure: 'K1',
      name: 'Decisions published',
      action: 'OPEN',
      population: 'Key decisions',
      unit: '%',
      target: 95,
      source: 'The forward plan',
    },
  ],
  [
    DIRECTOR,
    {
      fact: 'agreementRecorded',
      on: '2023-01-01',
      agreement: 'SLA',
      title: 'Who drives',
      state: 'drafted',
      directorates: ['CFE', 'PTE'],
      actions: ['OPEN'],
    },
  ],
];

const YEAR = '2022/23';
const STATED: readonly Told[] = [
  post(AUTHOR, { directorate: 'CR' }),
  [
    AUTHOR,
    { fact: 'issueDisclosed', on: '2022-06-01', year: '2021/22', issue: 'G1', title: 'School transport', significance: 'significant' },
  ],
  [AUTHOR, { fact: 'statementOpened', on: '2023-04-20', year: YEAR }],
  [
    AUTHOR,
    {
      fact: 'sectionWritten',
      on: '2023-04-21',
      year: YEAR,
      section: 'S1',
      title: 'Scope',
      answers: 'responsibility',
      text: 'The council answers for its governance.',
    },
  ],
  [
    AUTHOR,
    {
      fact: 'asserted',
      on: '2023-04-21',
      year: YEAR,
      assertion: 'A1',
      principle: 'A',
      section: 'S1',
      text: 'Key decisions are published before they are taken',
    },
  ],
  [AUTHOR, { fact: 'assertionLinked', on: '2023-04-22', year: YEAR, assertion: 'A1', actions: ['ASSURED'] }],
];

/** The last entry but those of the statement names who holds a post. */
const NAMED: Told = [ADMIN, { fact: 'postHeld', on: '2023-05-01', post: FLEET, state: 'held', holder: 'A. N. Other' }];
const at = REST.findIndex(([, fact]) => fact.fact === 'verified' && fact.ref === 'ASSURED');
export const ENTRY_THAT_VOUCHES = COUNCIL.length + at + 1;
export const ENTRY_THAT_NAMES = COUNCIL.length + REST.length + 1;

/** The register that the tables ask: a review with its answers, and one action at each stage that a verb needs, named after it. */
export const somewhere = (...more: readonly Told[]): Past => given(...COUNCIL, ...REST, NAMED, ...STATED, ...more);
