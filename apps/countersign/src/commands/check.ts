import {
  askedOf,
  clearingSentence,
  type Finding,
  findingsOf,
  foundSentence,
  RULES,
  registerAsAt,
  schemeOn,
  toldBefore,
} from '@countersign/core';
import { type Answer, done, isAnswer, refused } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { openBook } from '../book.ts';
import { dayOption, today } from '../dates.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** What the rules find on a day: `check`. Errors make it a refusal; nothing is lost, and all is said. */
export async function check(asked: Asked, world: World): Promise<Answer> {
  const day = dayOption(asked, 'as-at');
  if (isAnswer(day)) return day;
  return withStore(asked, world, async (ledger) => {
    const book = await openBook(ledger, asked.register);
    if (book === null) return noRegister(asked);
    const register = registerAsAt(book.past, { asAt: day.day ?? today(world), knownAt: null });
    const { asAt } = register.when;
    const findings = findingsOf(askedOf(register, schemeOn(register.schemes, asAt), toldBefore(book.past, register)));
    const errors = findings.some(({ severity }) => severity === 'error');
    return (errors ? refused : done)({ asAt, findings }, inWords(asAt, findings));
  });
}

function inWords(asAt: string, findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) => findings.filter((each) => each.severity === severity).length;
  const summary = `As at ${asAt}: ${count('error')} errors, ${count('warning')} warnings, ${count('information')} for information.`;
  return [summary, '', ...findings.flatMap(linesOf)].join('\n');
}

function linesOf({ rule, severity, action, about, because, clearedBy }: Finding): readonly string[] {
  const title = RULES.find(({ id }) => id === rule)?.title ?? rule;
  const found = because.map(foundSentence).join(' ');
  return [`${action ?? about ?? ''}  ${rule}, ${severity}: ${title}`, `    ${found} ${clearingSentence(clearedBy)}`];
}
