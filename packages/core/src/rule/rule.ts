import type { Action } from '../action/action.ts';
import type { Verb } from '../command/verbs.ts';
import type { Ref } from '../council/ids.ts';
import type { Asked } from './asked.ts';
import type { Found } from './found.ts';

/** An error is a promise that cannot be relied on as it stands; a warning, one that soon may not; information is to be printed beside. */
export type Severity = 'error' | 'warning' | 'information';

/** What a rule says of itself. `learned` is the case behind it; `clearedBy`, the act that clears what it finds. */
export type Rule = {
  readonly id: string;
  readonly title: string;
  readonly learned: string;
  readonly severity: Severity;
  readonly clearedBy: Verb;
  /** It cannot judge by itself, and works from a tag that a person gave. */
  readonly fromATag?: true;
};

/** What a rule found; where that differs from what the rule says of itself, how grave it is and what clears it. */
export type Finds = Found & { readonly severity?: Severity; readonly clearedBy?: Verb };

export type RuleOfActions = Rule & { readonly ofAction: (action: Action, asked: Asked) => readonly Finds[] };
/** A rule about something else than one action: a post, a committee, a review, a practice. `about` names it. */
export type RuleOfTheCouncil = Rule & { readonly ofCouncil: (asked: Asked) => readonly About[] };
export type About = { readonly about: string; readonly found: Finds };

/** Something that a rule found on a day: about one action, or about something else. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly action: Ref | null;
  readonly about: string | null;
  readonly because: readonly Found[];
  readonly clearedBy: Verb;
};
