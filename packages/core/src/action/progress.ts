import type { DirectorateId, PostId } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Cause, Confidence, Rag, TakeUpState } from './kinds.ts';

/** What an officer told of an action on a day. */
export type ProgressReport = {
  readonly on: Day;
  readonly by: PostId;
  readonly text: string | null;
  readonly rag: Rag | null;
  readonly confidence: Confidence | null;
  readonly percent: number | null;
  readonly recoveryPlan: string | null;
  readonly causes: readonly Cause[];
  /** The officer says that a completion told earlier no longer holds. */
  readonly noLongerHolds: boolean;
};

/** On a day, an officer said by when it would be met. `lead` is the directorate that led it then. */
export type Forecast = { readonly date: Day; readonly on: Day; readonly by: PostId; readonly lead: DirectorateId | null };

/** Something that will exist on the way, and by when. */
export type Milestone = { readonly id: string; readonly title: string; readonly due: Day; readonly met: Day | null };

/** What was lodged to show that the action is done. The hash is of the file's bytes, so the file cannot change unseen. */
export type Evidence = {
  readonly sha256: string;
  readonly title: string;
  /** The day the evidence is of, when it differs from the day it was lodged. */
  readonly date: Day | null;
  readonly location: string | null;
  readonly lodgedOn: Day;
  readonly lodgedBy: PostId;
  readonly replaced: boolean;
  /** Where its bytes are, as far as somebody said: beside the record, or elsewhere at its location. */
  readonly kept: 'here' | 'elsewhere' | null;
  /** The last time that somebody looked at its bytes again; null when nobody has. */
  readonly recheck: Recheck | null;
};

/** What was found when evidence was looked at again. `entry` is its number in the record. */
export type Recheck = { readonly found: EvidenceFound; readonly on: Day; readonly by: PostId; readonly entry: number };
export type EvidenceFound = 'same' | 'missing' | { readonly changedTo: string };

/** How far one directorate has taken up a corporate-wide action. */
export type TakeUp = { readonly directorate: DirectorateId; readonly state: TakeUpState; readonly on: Day };

/** Who was asked, what they said, and what changed because of it. */
export type Consultation = { readonly who: string; readonly said: string; readonly changed: string | null; readonly on: Day };
