import { countersign1, type Position, positionOf, type Register, ratingOf, type Told } from '@countersign/core';
import { type Answer, add, CODED } from './answer.ts';
import { ANY_SIZE, type Contestant } from './contestant.ts';

/** What a reader of core is really handed: the whole position. That is more than the pack, for core asks every rule it keeps. */
export const corePosition: Contestant = {
  name: 'core, whole position, every rule',
  upTo: ANY_SIZE,
  prepare: async ({ now, before }) => {
    const told = [toldBy(before)];
    const head = { size: 0, root: '' };
    return { run: () => answerIn(positionOf({ name: 'bench', head, register: now, told, scheme: countersign1 })) };
  },
};

/** The last meeting was told the register as it stood on its day. */
function toldBy(before: Register): Told {
  const { asAt: on } = before.when;
  const rating = (ref: string) => {
    const action = before.action(ref);
    return action && ratingOf(action, on, countersign1, before.action);
  };
  return { meeting: 'GAC-2023-01', on, version: null, register: () => before, scheme: () => countersign1, rating };
}

/** Its findings are not compared: they are of other rules than the ten, or of the same with a council's own parameters. */
function answerIn({ directorates, actions, overdue }: Position): Answer {
  const numbers = { counts: {}, movement: {}, matrix: {} };
  for (const { id, counts } of directorates) for (const state of CODED) add(numbers.counts, `${id} ${state}`, counts[state]);
  for (const { movement, contributors, lead } of actions) {
    add(numbers.movement, movement ?? 'none');
    for (const contributor of contributors) add(numbers.matrix, `${lead ?? ''} ${contributor}`);
  }
  return { ...numbers, overdue, findings: null };
}
