import type { Agreement } from '../action/agreement.ts';
import type { Measure } from '../action/measure.ts';
import type { Sheet } from '../action/sheet.ts';
import type { BreakGlass, Committee, Council, Directorate, Post } from '../council/council.ts';
import type { Policy } from '../council/policy.ts';
import type { RoleHeld } from '../council/role.ts';
import type { Scale } from '../council/scale.ts';
import type { Day } from '../day/day.ts';
import type { FinancialYear } from '../day/financial-year.ts';
import type { Endorsement } from '../meeting/endorsement.ts';
import type { Cadence, Meeting, PlannedItem } from '../meeting/meeting.ts';
import type { Resolution } from '../meeting/resolution.ts';
import type { Practice } from '../practice/practice.ts';
import type { Review } from '../review/review.ts';
import type { Adopted } from '../scheme/adopted.ts';
import type { SwitchedOff } from '../scheme/switched-off.ts';
import { deliveringGoodGovernance } from '../statement/delivering-good-governance.ts';
import type { Framework } from '../statement/framework.ts';
import type { GovernanceIssue } from '../statement/issue.ts';
import type { Opinion } from '../statement/opinion.ts';
import type { Statement } from '../statement/statement.ts';
import type { Weakness } from '../statement/weakness.ts';

/** Everything in the register that is not an action. */
export type CouncilSide = {
  readonly council: Council;
  readonly reviews: ReadonlyMap<string, Review>;
  readonly practices: ReadonlyMap<string, Practice>;
  readonly meetings: readonly Meeting[];
  readonly endorsements: readonly Endorsement[];
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly cadences: readonly Cadence[];
  /** The work programme: what is to come to which meeting. */
  readonly planned: ReadonlyMap<string, PlannedItem>;
  readonly resolutions: readonly Resolution[];
  /** The schemes adopted until the day, oldest first. */
  readonly schemes: readonly Adopted[];
  readonly switchedOff: ReadonlyMap<string, SwitchedOff>;
  /** The last sheet of each series. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly weaknesses: ReadonlyMap<string, Weakness>;
  /** What statements are written by: the one that comes with Countersign, and those adopted until the day, oldest first. */
  readonly frameworks: readonly Framework[];
  readonly opinions: ReadonlyMap<string, Opinion>;
  /** The governance issues that statements have disclosed, in the order in which they first did. */
  readonly issues: ReadonlyMap<string, GovernanceIssue>;
  /** The Annual Governance Statements, by financial year. */
  readonly statements: ReadonlyMap<FinancialYear, Statement>;
};

/** The same while the fold goes on. It is written only here; nobody outside sees it before the fold ends. */
export type Draft = {
  name: string;
  workedExample: Council['workedExample'];
  directorates: Map<string, Directorate>;
  posts: Map<string, Post>;
  committees: Map<string, Committee>;
  scales: Map<string, Scale>;
  roles: RoleHeld[];
  policies: { from: Day; policy: Policy }[];
  breakGlass: BreakGlass[];
  reviews: Map<string, Review>;
  practices: Map<string, Practice>;
  meetings: Map<string, Meeting>;
  endorsements: Endorsement[];
  agreements: Map<string, Agreement>;
  measures: Map<string, Measure>;
  cadences: Cadence[];
  planned: Map<string, PlannedItem>;
  resolutions: Resolution[];
  schemes: Adopted[];
  switchedOff: Map<string, SwitchedOff>;
  sheets: Map<string, Sheet>;
  weaknesses: Map<string, Weakness>;
  frameworks: Framework[];
  opinions: Map<string, Opinion>;
  issues: Map<string, GovernanceIssue>;
  statements: Map<FinancialYear, Statement>;
  /** Was the name of some post erased? Then a post may be spoken of whose beginning is no longer known. */
  forgotten: boolean;
};

export function blank(): Draft {
  return {
    name: '',
    workedExample: null,
    directorates: new Map(),
    posts: new Map(),
    committees: new Map(),
    scales: new Map(),
    roles: [],
    policies: [],
    breakGlass: [],
    reviews: new Map(),
    practices: new Map(),
    meetings: new Map(),
    endorsements: [],
    agreements: new Map(),
    measures: new Map(),
    cadences: [],
    planned: new Map(),
    resolutions: [],
    schemes: [],
    switchedOff: new Map(),
    sheets: new Map(),
    weaknesses: new Map(),
    frameworks: [deliveringGoodGovernance],
    opinions: new Map(),
    issues: new Map(),
    statements: new Map(),
    forgotten: false,
  };
}

/** What a later fact speaks of, which an earlier one must have begun. */
export function begun<T>(things: ReadonlyMap<string, T>, what: string, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`The register is damaged: ${what} ${id} is spoken of before it was begun`);
  return thing;
}
