import { CLERK } from '../given.suite.ts';
import type { Statement } from '../statement/statement.ts';
import { type Diary, diaryAfter, type Line } from './diary.suite.ts';
import { AUTHOR, somewhere } from './somewhere.suite.ts';

export const YEAR = '2022/23';
export const SCOPE = 'The council answers for its governance.';
export const CLAIMED = 'Key decisions are published before they are taken';
export const A2 = { year: YEAR, assertion: 'A2', principle: 'F', text: 'Risks are owned' };

/** A statement of 2022/23 in which A1 rests on an action that is assured, as it stood on 22 April 2023. */
export const written = (): Diary => diaryAfter(somewhere(), 100);
export const statementIn = (diary: Diary): Statement => diary.on('2023-12-31').statements.get(YEAR) as Statement;

export const writing = (text: string, on: Line[1]): Line => [
  AUTHOR,
  on,
  'writeSection',
  { year: YEAR, section: 'S1', title: 'Scope', answers: 'responsibility', text },
];
export const approving = (on: Line[1], more: object = {}): Line => [
  CLERK,
  on,
  'approveStatement',
  { year: YEAR, body: 'GAC', minute: 'Minute 12', ...more },
];
export const publishing = (kind: string, on: Line[1], more: object = {}): Line => [
  AUTHOR,
  on,
  'publishStatement',
  { year: YEAR, kind, ...more },
];
