import type { ActionFact, Day, PostId } from '@countersign/core';
import { dayAt } from './calendar.ts';
import { CHAIR, CLERK } from './council.ts';
import type { Life } from './life.ts';
import type { Draw } from './random.ts';
import type { Told } from './told.ts';

/** Three in four would ask for more time before or about when they fall due, a few of them twice; a fifth of all come to be given it. */
export function extensions({ ref, due, raised, owner }: Life, draw: Draw): readonly Told[] {
  if (due === null || !draw.chance(0.75)) return [];
  const asked = Math.max(raised + 3, due + draw.between(-150, 10));
  const to = due + draw.between(45, 200);
  const first = extension({ ref, owner, asked, to, draw });
  if (first.at(-1)?.fact.fact !== 'extensionGranted' || !draw.chance(0.15)) return first;
  return [...first, ...extension({ ref, owner, asked: Math.max(asked + 30, to - 10), to: to + draw.between(30, 120), draw })];
}

type Asked = { readonly ref: string; readonly owner: PostId | null; readonly asked: number; readonly to: number; readonly draw: Draw };

function extension({ ref, owner, asked, to, draw }: Asked): readonly Told[] {
  const claimed = draw.chance(0.12) ? { claimedAgreed: true } : {};
  const request = { fact: 'extensionRequested', on: dayAt(asked), ref, to: dayAt(to), reason: 'A supplier was late', ...claimed } as const;
  const at = asked + draw.between(5, 25);
  const answer = answerTo({ on: dayAt(at), ref }, dayAt(to), draw);
  const told = { at: asked, by: owner ?? CLERK, fact: request };
  return answer === null ? [told] : [told, { at, by: CLERK, fact: answer }];
}

/** Seven in ten are granted; the others refused, deferred or left lying. */
function answerTo(about: { readonly on: Day; readonly ref: string }, to: Day, draw: Draw): ActionFact | null {
  if (draw.chance(0.7)) return { fact: 'extensionGranted', ...about, to, approver: CHAIR };
  if (draw.chance(0.33)) return { fact: 'extensionRefused', ...about, reason: 'It can be done in time' };
  return draw.chance(0.5) ? { fact: 'extensionDeferred', ...about } : null;
}
