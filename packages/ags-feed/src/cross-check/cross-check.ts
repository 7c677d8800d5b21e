import type { CrossCheckItem } from '../feed.ts';
import type { CrossChecked } from './cross-checked.ts';
import { ofAssertion } from './of-assertion.ts';
import { ofIssues } from './of-issues.ts';
import { ofRegister } from './of-register.ts';

/** Where do statement and register not meet, either way? */
export function crossCheckOf(of: CrossChecked): CrossCheckItem[] {
  const assertions = of.statement?.assertions ?? [];
  return [...assertions.flatMap(ofAssertion), ...ofRegister(assertions, of), ...ofIssues(of)];
}
