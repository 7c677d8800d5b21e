import { type Command, parseCommand } from '@countersign/core';
import { type Answer, isAnswer, misused } from '../answer.ts';
import { type Asked, textOf } from '../asked.ts';
import { inTheFuture, unfit } from '../commands/do.ts';
import { dayOption, today } from '../dates.ts';
import type { World } from '../world.ts';

/** What is lodged besides what was said of it: its hash, and where its bytes are. */
export type Piece = { readonly sha256: string; readonly kept: 'here' | 'elsewhere'; readonly location?: string };

/** The command that lodges a piece, as it was asked for; or what is wrong with how it was asked. */
export function lodging(asked: Asked, world: World, piece: Piece): Command | Answer {
  const as = textOf(asked, 'as')?.trim();
  if (!as) return misused('Say in whose name: --as POST.');
  const on = dayOption(asked, 'on');
  if (isAnswer(on)) return on;
  if (on.day !== null && on.day > today(world)) return inTheFuture(on.day, today(world));
  const exempt = exemptOf(asked);
  if (isAnswer(exempt)) return exempt;
  const data = { ...piece, ...said(asked, 'title'), ...said(asked, 'date'), ...said(asked, 'replaces'), ...exempt };
  const parsed = parseCommand({ verb: 'lodgeEvidence', as, on: on.day ?? today(world), ref: textOf(asked, 'ref')?.trim(), data });
  return 'faults' in parsed ? unfit('lodgeEvidence', parsed.faults) : parsed.command;
}

function said(asked: Asked, name: string): { readonly [name: string]: string } {
  const text = textOf(asked, name);
  return text === null ? {} : { [name]: text };
}

/** In the shape that `do lodgeEvidence` takes: which of its words are exempt, by which paragraph and why. */
function exemptOf(asked: Asked): { readonly exempt?: unknown } | Answer {
  const typed = textOf(asked, 'exempt');
  if (typed === null) return {};
  try {
    return { exempt: JSON.parse(typed) };
  } catch {
    return misused(`--exempt must be JSON, like '[{"field":"evidence","paragraph":3,"publicInterest":"…"}]'; it was: ${typed}`);
  }
}
