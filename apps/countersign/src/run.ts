import { type Answer, done, isAnswer } from './answer.ts';
import { type Asked, askedBy } from './asked.ts';
import { ags } from './commands/ags.ts';
import { backup } from './commands/backup.ts';
import { changes } from './commands/changes.ts';
import { check } from './commands/check.ts';
import { checkpoint } from './commands/checkpoint.ts';
import { doVerb } from './commands/do.ts';
import { evidence } from './commands/evidence.ts';
import { importFile } from './commands/import.ts';
import { init } from './commands/init.ts';
import { meetings } from './commands/meetings.ts';
import { move } from './commands/move.ts';
import { position } from './commands/position.ts';
import { restore } from './commands/restore.ts';
import { summary } from './commands/summary.ts';
import { verify } from './commands/verify.ts';
import { type CommandName, usageOf } from './usage.ts';
import type { World } from './world.ts';

const RUN: { readonly [Name in CommandName]: (asked: Asked, world: World) => Promise<Answer> } = {
  init,
  import: importFile,
  do: doVerb,
  evidence,
  position,
  summary,
  changes,
  check,
  meetings,
  ags,
  verify,
  checkpoint,
  backup,
  restore,
  move,
  // Only `serve` needs React and an HTTP server; the other commands start without them.
  serve: async (asked, world) => (await import('./commands/serve.ts')).serve(asked, world),
};

/** Answers the words of a command line. */
export async function run(words: readonly string[], world: World): Promise<{ readonly answer: Answer; readonly json: boolean }> {
  const asked = askedBy(words);
  if (isAnswer(asked)) return { answer: asked, json: words.includes('--json') };
  const wantsHelp = asked.help && !(asked.command === 'do' && asked.what.length > 0);
  const answer = wantsHelp ? done({ usage: usageOf(asked.command) }, usageOf(asked.command)) : await RUN[asked.command](asked, world);
  return { answer, json: asked.json };
}
