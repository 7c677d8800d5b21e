import { type Answer, misused } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { addEvidence } from '../evidence/add.ts';
import { checkEvidence } from '../evidence/check.ts';
import { getEvidence } from '../evidence/get.ts';
import { usageOf } from '../usage.ts';
import type { World } from '../world.ts';

const DOES: { readonly [what: string]: (asked: Asked, world: World) => Promise<Answer> } = {
  add: addEvidence,
  get: getEvidence,
  check: checkEvidence,
};

/** Keeps the files that show what was done, gives them back, and looks whether they are still what was lodged: `evidence`. */
export async function evidence(asked: Asked, world: World): Promise<Answer> {
  const [what = ''] = asked.what;
  const does = Object.hasOwn(DOES, what) ? DOES[what] : undefined;
  return does === undefined ? misused(`Say what to do: add, get or check.\n\n${usageOf('evidence')}`) : does(asked, world);
}
