import { type Action, officerSays } from '../action/action.ts';
import type { Rag } from '../action/kinds.ts';
import type { DirectorateId } from '../council/ids.ts';
import type { Rating } from '../rating/rating.ts';
import type { State } from '../rating/state.ts';
import type { Register } from '../register/register.ts';

/** Of the live actions of which an officer said red, amber or green: where that is better, the same or worse than by the scheme. */
export type Optimism = { readonly said: number; readonly better: number; readonly same: number; readonly worse: number };

/** Only live actions are rated in colours. */
const ORDER: { readonly [S in State]?: number } = { red: 0, amber: 1, green: 2 };

/** Do officers see it better than the scheme does? For the council, and for each directorate that leads. */
export function optimismOf(
  register: Register,
  ratingIn: (action: Action) => Rating,
): { readonly council: Optimism; readonly directorates: ReadonlyMap<DirectorateId, Optimism> } {
  const views = register.actions().flatMap((action) => {
    const way = officerAgainstScheme(officerSays(action), ratingIn(action));
    return way === null ? [] : [{ lead: action.lead ?? '', way }];
  });
  const leads = [...new Set(views.map(({ lead }) => lead))];
  return {
    council: counted(views),
    directorates: new Map(leads.map((lead) => [lead, counted(views.filter((each) => each.lead === lead))])),
  };
}

type Way = 'better' | 'same' | 'worse';

/** Does the officer see it better than the scheme, the same or worse? By the scheme alone: an override is somebody's word too. Null where they cannot be compared. */
export function officerAgainstScheme(officer: Rag | null, { state, without }: Pick<Rating, 'state' | 'without'>): Way | null {
  const computed = without.find((each) => each.if === 'override')?.state ?? state;
  const [says, is] = [officer === null ? undefined : ORDER[officer], ORDER[computed]];
  if (says === undefined || is === undefined) return null;
  return says === is ? 'same' : says > is ? 'better' : 'worse';
}

function counted(views: readonly { readonly way: Way }[]): Optimism {
  const count = (way: Way) => views.filter((each) => each.way === way).length;
  return { said: views.length, better: count('better'), same: count('same'), worse: count('worse') };
}
