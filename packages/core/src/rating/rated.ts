import type { ActionAt } from '../action/action.ts';
import type { Ref } from '../council/ids.ts';
import type { Day } from '../day/day.ts';

/** What a rating may look at: a live action, the day, and which of the actions that it depends on are late. */
export type Rated = { readonly action: ActionAt<'offered' | 'open'>; readonly today: Day; readonly late: readonly Ref[] };
