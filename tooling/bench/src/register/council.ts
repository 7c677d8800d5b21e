import type { CouncilFact, PostId } from '@countersign/core';
import { dayAt } from './calendar.ts';

export const DIRECTORATES: readonly [string, ...string[]] = ['ASC', 'CFE', 'CR', 'ECS', 'HPW', 'LEG', 'PTE', 'REG'];
export const CLERK: PostId = 'Clerk to the committee';
export const AUDIT: PostId = 'Head of Internal Audit';
export const CHAIR: PostId = 'Corporate Director';

/** So many posts in each directorate answer for actions. */
const POSTS_EACH = 40;

/** The post of this number in a directorate. */
export function postIn(directorate: string, number: number): PostId {
  return `Manager ${1 + (number % POSTS_EACH)}, ${directorate}`;
}

/** What is recorded of the council before its first action. */
export function founding(): readonly CouncilFact[] {
  const on = dayAt(0);
  return [
    { fact: 'councilNamed', on, name: 'Wealdshire' },
    ...DIRECTORATES.map((directorate) => ({ fact: 'directorateOpened', on, directorate, name: `Directorate ${directorate}` }) as const),
    { fact: 'postEstablished', on, post: AUDIT, line: 3, independent: true },
    ...DIRECTORATES.flatMap((directorate) =>
      Array.from(
        { length: POSTS_EACH },
        (_, number) => ({ fact: 'postEstablished', on, post: postIn(directorate, number), directorate }) as const,
      ),
    ),
  ];
}
