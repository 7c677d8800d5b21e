import { type Answer, misused } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { copiesOf, putAll } from '../copies.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';

/** Puts every register of this store into another, with the same root: `move`. This one is left as it is. */
export async function move(asked: Asked, world: World): Promise<Answer> {
  const store = textOf(asked, 'to');
  if (store === null) return misused('Say where to: --to STORE, a path that ends in .db or postgres://…');
  if (store === asked.store) return misused('The two stores are the same.');
  return withStore(asked, world, (from) =>
    withStore({ ...asked, store }, world, (to) => putAll(to, copiesOf(from), asked.register, world), { create: true }),
  );
}
