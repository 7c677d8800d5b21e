import type { Behind, Copied, Copy, Head, Ledger, NotPut } from '@countersign/ledger';
import { type Answer, done, refused, unavailable } from './answer.ts';
import type { World } from './world.ts';

/** Every register of a store, each as it stands when its turn comes. */
export async function* copiesOf(ledger: Ledger): AsyncGenerator<Copy> {
  for (const register of await ledger.registers()) {
    const copy = await ledger.copy(register);
    if (copy !== null) yield copy;
  }
}

/** Where copies are put, which of the registers is told of, and what is to stand behind each. */
export type Putting = { readonly to: Ledger; readonly wanted: string; readonly behind?: ReadonlyMap<string, Behind> };

/** Puts registers into a store, one after another, and says how far it is. It ends at the first that cannot be put; those before it stay. */
export async function putAll(copies: AsyncIterable<Copy>, { to, wanted, behind = new Map() }: Putting, world: World): Promise<Answer> {
  const put: { readonly register: string; readonly head: Head }[] = [];
  for await (const copy of copies) {
    const answer = await to.put(toldOn(copy, world), behind.get(copy.register));
    if ('refused' in answer) return notPut(copy.register, answer);
    put.push({ register: copy.register, head: answer });
  }
  const head = put.find(({ register }) => register === wanted)?.head ?? put[0]?.head ?? null;
  const lines = put.map(({ register, head: { size, root } }) => `${register}: ${size} entries, root ${root}`);
  return done({ head, registers: put }, ['Every entry was checked as it came.', ...lines].join('\n'));
}

const TELL_EVERY = 10_000;

/** The same copy, which tells how far it has been read. */
export function toldOn(copy: Copy, world: World): Copy {
  return { ...copy, entries: counted(copy, world) };
}

async function* counted({ register, head: { size }, entries }: Copy, world: World): AsyncGenerator<Copied> {
  let count = 0;
  for await (const entry of entries) {
    count += 1;
    if (count % TELL_EVERY === 0) world.say(`${register}: ${count} of ${size} entries`);
    yield entry;
  }
}

/** Why a register was not put, and what to do. */
export function notPut(register: string, refusal: NotPut): Answer {
  switch (refusal.refused) {
    case 'registerHolds':
      return refused(
        { ...refusal, register, because: 'two records are never mixed' },
        `The register "${register}" holds ${refusal.head.size} entries already, and two records are never mixed. Nothing was written; choose a store without it.`,
      );
    case 'notWhole':
      return unavailable(
        'notWhole',
        `The copy of "${register}" is not whole: ${refusal.what}. Nothing of it was written; take another copy.`,
      );
    case 'storeUnavailable':
      return unavailable(
        refusal.refused,
        `The store cannot be written just now (${refusal.because}). Nothing of "${register}" was written; try again.`,
      );
    case 'unfit':
      return refused(refusal, `"${register}" cannot be the name of a register: expected ${refusal.expected}.`);
  }
}
