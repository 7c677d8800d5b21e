import { type Change, type Changes, changeSentence, changesBetween, registerAsAt } from '@countersign/core';
import { type Answer, done, isAnswer, misused } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { openBook } from '../book.ts';
import { dayOption } from '../dates.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** What changed between two days: `changes`. */
export async function changes(asked: Asked, world: World): Promise<Answer> {
  const from = dayOption(asked, 'from');
  const to = dayOption(asked, 'to');
  if (isAnswer(from)) return from;
  if (isAnswer(to)) return to;
  const [first, last] = [from.day, to.day];
  if (first === null || last === null) return misused('Give both days: --from DATE --to DATE.');
  if (first > last) return misused(`--from ${first} is after --to ${last}. Give the earlier day first.`);
  return withStore(asked, world, async (ledger) => {
    const book = await openBook(ledger, asked.register);
    if (book === null) return noRegister(asked);
    const register = (asAt: typeof first) => registerAsAt(book.past, { asAt, knownAt: null });
    const found = changesBetween(register(first), register(last));
    return done(found, inWords(found));
  });
}

function inWords({ from, to, ...lists }: Changes): string {
  const sections = Object.entries(TITLES).map(([list, title]) => section(title, lists[list as keyof typeof lists]));
  return [`From ${from} to ${to}`, ...sections].join('\n\n');
}

function section(title: string, list: readonly Change[]): string {
  const lines = list.map(({ ref, because }) => `  ${ref}: ${because.map(changeSentence).join(' ')}`);
  return [`${title}: ${list.length}`, ...lines].join('\n');
}

const TITLES: { readonly [List in Exclude<keyof Changes, 'from' | 'to'>]: string } = {
  worse: 'Worse',
  extensionsAsked: 'More time asked for',
  better: 'Better',
  waiting: 'Reported complete, waiting to be verified',
  assured: 'Newly assured',
  new: 'New',
  closed: 'Closed',
  datesMoved: 'Dates moved',
  noUpdate: 'No update',
  reworded: 'Reworded',
  gone: 'Gone',
};
