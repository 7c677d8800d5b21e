import type { DirectorateId, PostId, Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { FinancialYear } from '../day/financial-year.ts';
import type { Instant } from '../day/instant.ts';
import type { Ground, Strength } from './ground.ts';

/** What an assertion rests on, each by its reference, its name or its hash. */
export type Links = {
  readonly actions: readonly Ref[];
  readonly practices: readonly string[];
  readonly measures: readonly string[];
  readonly opinions: readonly string[];
  readonly weaknesses: readonly string[];
  readonly evidence: readonly string[];
};

export const NO_LINKS: Links = { actions: [], practices: [], measures: [], opinions: [], weaknesses: [], evidence: [] };

/** Does the author claim that something is in place, that management reports it, or that it is being worked on? */
export type Claim = 'inPlace' | 'reported' | 'underWay';

/**
 * A sentence of the statement that claims a fact, in the author's words. A negative one says what cannot be claimed: "I cannot give
 * assurance that all decisions followed the procedure".
 */
export type Assertion = {
  readonly id: string;
  readonly principle: string;
  readonly subPrinciple: string | null;
  readonly section: string | null;
  readonly sense: 'positive' | 'negative';
  readonly claims: Claim;
  /** The one directorate that it is about; null when it is about the whole council. */
  readonly directorate: DirectorateId | null;
  readonly text: string;
  readonly links: Links;
};

/** A part of the statement in the author's words, and which required content it answers. */
export type StatementSection = { readonly id: string; readonly title: string; readonly answers: string | null; readonly text: string };

/** The words of a statement, as they stood. */
export type StatementWords = { readonly sections: readonly StatementSection[]; readonly assertions: readonly Assertion[] };

/** An assertion as it was published: with how far it was proved then, and by what. */
export type PublishedAssertion = Assertion & { readonly strength: Strength; readonly grounds: readonly Ground[] };

/** What a committee, or the whole council, approved, word for word. */
export type Approval = StatementWords & {
  readonly body: string;
  readonly minute: string;
  readonly meeting: string | null;
  readonly accountsOn: Day | null;
  readonly on: Day;
};

export type VersionKind = 'draft' | 'final' | 'reissued';

/** A version as it was published: kept word for word, with the register that it was made from and the head of the record then. */
export type StatementVersion = {
  readonly version: number;
  readonly kind: VersionKind;
  readonly on: Day;
  readonly asAt: Day;
  readonly knownAt: Instant;
  readonly checkpoint: { readonly size: number; readonly root: string } | null;
  /** The entry that published it. */
  readonly entry: number;
  readonly signedBy: readonly { readonly signatory: string; readonly post: PostId }[];
  readonly reason: string | null;
  readonly sections: readonly StatementSection[];
  readonly assertions: readonly PublishedAssertion[];
};

/** The Annual Governance Statement of a financial year, from the day it was opened to its last version. */
export type Statement = StatementWords & {
  readonly year: FinancialYear;
  readonly openedOn: Day;
  /** The day of the last thing that happened to it: nothing can be dated before. */
  readonly since: Day;
  readonly approvals: readonly Approval[];
  readonly versions: readonly StatementVersion[];
};

/** The version that everybody has before them: the last; null while none is published. */
export function lastVersionOf({ versions }: Statement): StatementVersion | null {
  return versions.at(-1) ?? null;
}

/**
 * The edition of the register that this version was made from: what had been recorded before it, as at its day. Read so, it gives the strengths
 * that the version holds, whatever is recorded later.
 */
export function editionOf({ asAt, knownAt, entry }: StatementVersion) {
  return { asAt, knownAt, before: entry } as const;
}

/** Does an assertion rest on anything at all? */
export function restsOnNothing(links: Links): boolean {
  return Object.values(links).every((each) => each.length === 0);
}
