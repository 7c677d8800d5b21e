import { type Answer, unavailable } from '../answer.ts';
import type { Asked } from '../asked.ts';

/** The store is there, but not the register. */
export function noRegister({ register, store }: Asked): Answer {
  return unavailable(
    'noSuchRegister',
    `${store} holds no register "${register}". Make it with: countersign init --store ${store} --register ${register}`,
  );
}
