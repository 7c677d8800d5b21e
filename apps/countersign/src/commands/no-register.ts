import { type Answer, unavailable } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { nameOfStore } from '../store.ts';

/** The store is there, but not the register. */
export function noRegister(asked: Asked): Answer {
  const { register } = asked;
  const store = nameOfStore(asked.store);
  return unavailable(
    'noSuchRegister',
    `${store} holds no register "${register}". Make it with: countersign init --store ${store} --register ${register}`,
  );
}
