import { afterwards, ask } from '../act/asked.suite.ts';
import { ADMIN, DIRECTOR, DIRECTOR_PTE } from '../act/somewhere.suite.ts';
import type { Command, DataOf } from '../command/command.ts';
import { AUDIT, CHAIR, CLERK, given, MONITORING, OWNER, TRANSPORT } from '../given.suite.ts';
import type { Past } from '../register/past.ts';

export const MEMBER = 'cabinet-member-for-education';
/** Works beside the owner, in the same directorate, and heads nothing. */
export const DEPUTY = 'deputy-head-of-admissions';

const open = (directorate: string): Command => ask('openDirectorate', ADMIN, '2022-04-01', { directorate, name: directorate });
const establish = (post: string, more: Omit<DataOf<'establishPost'>, 'post'> = {}): Command =>
  ask('establishPost', ADMIN, '2022-04-01', { post, ...more });

/** Two directorates that deliver and one that oversees, with their posts. No committee has met, and nothing has been promised. */
const COUNCIL: readonly Command[] = [
  ...['CFE', 'PTE', 'CR'].map(open),
  establish(DIRECTOR, { directorate: 'CFE', line: 1, heads: 'CFE' }),
  establish(DIRECTOR_PTE, { directorate: 'PTE', line: 1, heads: 'PTE' }),
  establish(OWNER, { directorate: 'CFE', line: 1 }),
  establish(DEPUTY, { directorate: 'CFE', line: 1 }),
  establish(TRANSPORT, { directorate: 'PTE', line: 1 }),
  establish(MONITORING, { directorate: 'CR', line: 2, statutory: 'monitoringOfficer' }),
  establish(AUDIT, { line: 3, independent: true }),
  ...[CLERK, CHAIR, MEMBER, ADMIN].map((post) => establish(post)),
];

/** The council, before anything was promised. Its past, and all that follows, is what was asked and granted. */
export const council: Past = afterwards(given(), ...COUNCIL);

/** The same council after these were asked and granted, in this order. */
export const councilAfter = (...asked: readonly Command[]): Past => afterwards(council, ...asked);
