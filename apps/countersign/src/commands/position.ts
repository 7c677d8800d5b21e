import { leadingSentence, type Position, STATE_WORDS, summarySentences } from '@countersign/core';
import { type Answer, done, isAnswer } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { openBook } from '../book.ts';
import { dayOption, instantOption, today } from '../dates.ts';
import { positionIn } from '../position-in.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** Where the register stands: `position`. */
export async function position(asked: Asked, world: World): Promise<Answer> {
  const asAt = dayOption(asked, 'as-at');
  const known = instantOption(asked, 'known-at');
  if (isAnswer(asAt)) return asAt;
  if (isAnswer(known)) return known;
  return withStore(asked, world, async (ledger) => {
    const book = await openBook(ledger, asked.register);
    if (book === null) return noRegister(asked);
    const found = positionIn(book, { asAt: asAt.day ?? today(world), knownAt: known.moment });
    return done(found, inWords(found));
  });
}

function inWords(position: Position): string {
  const { council, register, workedExample, asAt, head, actions } = position;
  const title = `${council || register}${workedExample ? ' (worked example: this council does not exist)' : ''}, as at ${asAt}, from ${head.size} entries`;
  const lines = actions.map(
    (action) => `${action.ref}  ${STATE_WORDS[action.rating.state].word}  ${action.title}\n    ${leadingSentence(action.rating)}`,
  );
  return [title, summarySentences(position).join(' '), '', ...lines].join('\n');
}
