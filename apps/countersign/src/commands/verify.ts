import { type Answer, done } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** Checks every entry of the record, and the words beside it, against their hashes: `verify`. */
export async function verify(asked: Asked, world: World): Promise<Answer> {
  return withStore(asked, world, async (ledger) => {
    if ((await ledger.head(asked.register)) === null) return noRegister(asked);
    const checked = await ledger.verify(asked.register);
    if (checked.ok) return done(checked, `The record is whole: ${checked.entries} entries, root ${checked.head.root}.`);
    const { number, what } = checked.firstBad;
    const words = `The record is NOT whole${number === null ? '' : `, first at entry ${number}`}: ${what} Restore it from a backup; do not go on writing to it.`;
    return { exit: 3, json: checked, words };
  });
}
