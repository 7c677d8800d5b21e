/** What other rooms prove themselves with: stories told at random, honest registers, and the deceits that are planted in them. Tests only. */
export { diaryCopied, does } from './clean-diary.suite.ts';
export { type Deceit, type Planted, planted } from './deceit.suite.ts';
export { type Honest, honestRegisters, triedOn } from './deceit-honest.suite.ts';
export { seenOn } from './deceit-seen.suite.ts';
export { newFindings, tellsIt } from './deceit-told.suite.ts';
export { DECEITS } from './deceits.suite.ts';
export { howMany } from './how-many.suite.ts';
export { print } from './print.suite.ts';
export { type Story, stories, tell } from './stories.suite.ts';
export { AUTHOR, asks, CLERK, FIRST_DAY, MONITORING } from './table.suite.ts';
export { ask, begun, entriesOf, registerOn, type Trail } from './trail.suite.ts';
