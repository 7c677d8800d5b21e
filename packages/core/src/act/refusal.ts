import type { StageName } from '../action/action.ts';
import type { AgreementState } from '../action/agreement.ts';
import type { EvidenceFound } from '../action/progress.ts';
import type { DirectorateId, PostId, Ref } from '../council/ids.ts';
import type { Line } from '../council/line.ts';
import type { Day } from '../day/day.ts';
import type { FinancialYear } from '../day/financial-year.ts';
import type { SchemeFault } from '../faults/faults.ts';
import type { Tie } from '../independence/independence.ts';
import type { Erasable } from '../prose/section.ts';
import type { VersionKind } from '../statement/statement.ts';

/** A rule that said no, with what a screen needs to explain it. Sentences for people are in `wording/`. */
export type Refusal =
  | { readonly refused: 'noSuchAction'; readonly ref: Ref }
  | { readonly refused: 'refTaken'; readonly ref: Ref }
  | { readonly refused: 'alreadyThere'; readonly what: string; readonly id: string }
  | { readonly refused: 'notThere'; readonly what: string; readonly id: string }
  | { readonly refused: 'wrongStage'; readonly ref: Ref; readonly stage: StageName; readonly needs: readonly StageName[] }
  | { readonly refused: 'beforeRaised'; readonly ref: Ref; readonly on: Day; readonly raisedOn: Day }
  | { readonly refused: 'outOfOrder'; readonly ref: Ref; readonly on: Day; readonly since: Day; readonly stage: StageName }
  | { readonly refused: 'nothingSaid'; readonly ref: Ref }
  | { readonly refused: 'offeredAlready'; readonly ref: Ref; readonly to: DirectorateId }
  | { readonly refused: 'offeredToItself'; readonly ref: Ref; readonly to: DirectorateId }
  | { readonly refused: 'notOnOffer'; readonly ref: Ref; readonly stage: StageName }
  | { readonly refused: 'offeredElsewhere'; readonly ref: Ref; readonly to: DirectorateId }
  | { readonly refused: 'extensionPending'; readonly ref: Ref; readonly to: Day }
  | { readonly refused: 'noExtensionPending'; readonly ref: Ref }
  | { readonly refused: 'notLater'; readonly ref: Ref; readonly date: Day; readonly than: Day }
  | { readonly refused: 'ownRequest'; readonly ref: Ref; readonly approver: PostId }
  | { readonly refused: 'noEvidence'; readonly ref: Ref }
  | { readonly refused: 'unknownEvidence'; readonly ref: Ref; readonly sha256: string }
  | { readonly refused: 'evidenceReplaced'; readonly ref: Ref; readonly sha256: string }
  | { readonly refused: 'beforeLodged'; readonly ref: Ref; readonly sha256: string; readonly on: Day; readonly lodgedOn: Day }
  | { readonly refused: 'evidenceUnchanged'; readonly ref: Ref; readonly sha256: string }
  | { readonly refused: 'evidenceShaken'; readonly ref: Ref; readonly sha256: string; readonly found: EvidenceFound; readonly on: Day }
  | { readonly refused: 'notIndependent'; readonly ref: Ref; readonly post: PostId; readonly as: Tie['as'] }
  | { readonly refused: 'lineNotHeld'; readonly ref: Ref; readonly post: PostId; readonly line: Line; readonly holds: Line | null }
  | { readonly refused: 'notMarkedIndependent'; readonly ref: Ref; readonly post: PostId }
  | { readonly refused: 'newsSince'; readonly ref: Ref; readonly upTo: number; readonly last: number }
  | { readonly refused: 'returnedFirst'; readonly ref: Ref; readonly on: Day }
  | { readonly refused: 'offerInstead'; readonly ref: Ref; readonly lead: DirectorateId | null; readonly accountable: PostId | null }
  | { readonly refused: 'directorateClosed'; readonly directorate: DirectorateId }
  | { readonly refused: 'postAbolished'; readonly post: PostId }
  | { readonly refused: 'leftBehind'; readonly refs: readonly Ref[]; readonly posts: readonly PostId[] }
  | { readonly refused: 'vacantButHeld'; readonly post: PostId }
  | { readonly refused: 'reasonNeeded'; readonly what: string }
  | { readonly refused: 'notTheRespondent'; readonly response: string; readonly post: PostId; readonly respondent: PostId | null }
  | { readonly refused: 'dropped'; readonly what: string; readonly id: string }
  | {
      readonly refused: 'notBound';
      readonly practice: string;
      readonly directorate: DirectorateId;
      readonly binds: readonly DirectorateId[];
    }
  | {
      readonly refused: 'outOfLife';
      readonly agreement: string;
      readonly from: AgreementState;
      readonly to: AgreementState;
      readonly may: readonly AgreementState[];
    }
  | { readonly refused: 'unsigned'; readonly agreement: string; readonly directorates: readonly DirectorateId[] }
  | { readonly refused: 'schemeUnfit'; readonly scheme: string; readonly faults: readonly SchemeFault[] }
  | { readonly refused: 'tooLong'; readonly ref: Ref; readonly until: Day; readonly last: Day }
  | { readonly refused: 'headsNothing'; readonly post: PostId }
  | { readonly refused: 'stillToCome'; readonly on: Day }
  | { readonly refused: 'yearToCome'; readonly year: FinancialYear; readonly first: Day }
  | { readonly refused: 'statementMoved'; readonly year: FinancialYear; readonly on: Day; readonly since: Day }
  | { readonly refused: 'unknownPrinciple'; readonly year: FinancialYear; readonly principle: string; readonly knows: readonly string[] }
  | { readonly refused: 'unknownContent'; readonly year: FinancialYear; readonly content: string; readonly knows: readonly string[] }
  | { readonly refused: 'restsOnNothing'; readonly year: FinancialYear; readonly assertions: readonly string[] }
  | { readonly refused: 'nothingStated'; readonly year: FinancialYear }
  | { readonly refused: 'afterAccounts'; readonly year: FinancialYear; readonly on: Day; readonly accountsOn: Day }
  | { readonly refused: 'notApproved'; readonly year: FinancialYear }
  | {
      readonly refused: 'versionOutOfOrder';
      readonly year: FinancialYear;
      readonly kind: VersionKind;
      readonly needs: VersionKind;
    }
  | {
      readonly refused: 'changedSinceApproval';
      readonly year: FinancialYear;
      readonly approvedOn: Day;
      readonly changed: readonly string[];
    }
  | { readonly refused: 'notALaterYear'; readonly issue: string; readonly year: FinancialYear; readonly disclosed: FinancialYear }
  | { readonly refused: 'restedOn'; readonly entry: number; readonly ref: string }
  | { readonly refused: 'publicStays'; readonly entry: number; readonly erasable: boolean }
  | { readonly refused: 'noSuchWords'; readonly entry: number; readonly section: Erasable; readonly erasable: boolean }
  | { readonly refused: 'erasedBefore'; readonly entry: number; readonly section: Erasable; readonly by: number }
  | { readonly refused: 'lostWithWords'; readonly entry: number; readonly lost: string }
  | { readonly refused: 'erasureStays'; readonly entry: number };

/** Was this refused? */
export function isRefusal<T extends object>(answer: T | Refusal): answer is Refusal {
  return 'refused' in answer;
}
