import { type Action, type Day, financialYearOf, lastVersionOf, type Verb } from '@countersign/core';
import { ask, asks, FIRST_DAY, howMany, MONITORING, print, registerOn, stories, type Trail, tell } from '@countersign/core/proof';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sincePublished } from './since-published.ts';

/** So many by name: `COUNTERSIGN_STATEMENTS=10000`. */
const STATEMENTS = howMany('COUNTERSIGN_STATEMENTS', 300);
const SEED = 20_261_202;
const YEAR = financialYearOf(FIRST_DAY);

/** A story, in the middle of which a statement is published that asserts something of each action there is. */
const told = fc.record({ before: stories(20), after: stories(12) });

test(`in ${STATEMENTS} registers, since published is empty exactly when nothing has changed that an assertion rests on`, () => {
  let changed = 0;
  const property = fc.property(told, ({ before, after }) => {
    let published = null as ReturnType<typeof publish> | null;
    const { trail, last } = tell([...before, ...after], (here, _, day) => {
      if (published === null && here.told.length >= before.length / 2) published = publish(here, day);
    });
    if (published === null) return;
    const now = registerOn(trail, last);
    const statement = now.statements.get(YEAR);
    // What was published may itself have been entered in error since.
    if (statement === undefined || lastVersionOf(statement) === null) return;
    const since = sincePublished(statement, now);
    const material = published.filter(({ ref, weight }) => weight !== weightOf(now.action(ref), last)).map(({ ref }) => ref);
    changed += Number(material.length > 0);
    expect(since.map(({ assertion }) => assertion)).toEqual(material);
  });
  fc.assert(property, { numRuns: STATEMENTS, seed: SEED });
  print(`Since published, seed ${SEED}: something material had changed in ${changed} of ${STATEMENTS} registers.`);
  expect(changed).toBeGreaterThan(STATEMENTS / 10);
  expect(changed).toBeLessThan(STATEMENTS);
}, 900_000);

/** The monitoring officer writes an assertion of each action, and publishes them: what weighs with each of them then? */
function publish(trail: Trail, on: Day): readonly { readonly ref: string; readonly weight: string }[] {
  const says = (verb: Verb, data: object) => {
    if (ask(trail, asks(MONITORING, on, verb, { year: YEAR, ...data })) === null) throw new Error(`${verb} was refused on ${on}`);
  };
  const weights = registerOn(trail, on)
    .actions()
    .map((action) => ({ ref: action.ref, weight: weightOf(action, on) }));
  says('openStatement', {});
  for (const { ref: assertion } of weights) {
    says('assert', { assertion, principle: 'F', text: 'It is in place' });
    says('linkAssertion', { assertion, actions: [assertion] });
  }
  says('publishStatement', { kind: 'draft' });
  return weights;
}

/** What weighs with a claim that this action is done: which check stands, or since when none does, or by when it is promised and whether that has gone by. */
function weightOf(action: Action | null, asAt: Day): string {
  if (action === null) return 'not there';
  const { stage, verifications, dates, since, assurance } = action;
  if (stage === 'assured') return `assured by ${assurance?.entry}`;
  if (stage === 'reportedComplete') return assurance?.stale ? `stale since ${assurance.stale.on}` : `reported on ${action.reported.on}`;
  if (stage !== 'open' && stage !== 'offered') return `${stage} since ${since}`;
  const check = verifications
    .filter(({ line, outcome }) => line >= 2 && outcome !== 'notSelected' && outcome !== 'alternativeAccepted')
    .at(-1);
  if (check?.outcome === 'notImplemented' || check?.outcome === 'noEvidence') return `found undone by ${check.entry}`;
  return `due on ${dates.agreed}${dates.agreed !== null && dates.agreed < asAt ? ', which has gone by' : ''}`;
}
