import { type Answer, done, isAnswer } from './answer.ts';
import { type Asked, askedBy } from './asked.ts';
import { type CommandName, usageOf } from './usage.ts';
import type { World } from './world.ts';

/** Every command is loaded when it is asked for: whoever asks for a summary waits for no reader of spreadsheets. */
const RUN: { readonly [Name in CommandName]: () => Promise<(asked: Asked, world: World) => Promise<Answer>> } = {
  init: async () => (await import('./commands/init.ts')).init,
  import: async () => (await import('./commands/import.ts')).importFile,
  do: async () => (await import('./commands/do.ts')).doVerb,
  evidence: async () => (await import('./commands/evidence.ts')).evidence,
  position: async () => (await import('./commands/position.ts')).position,
  summary: async () => (await import('./commands/summary.ts')).summary,
  changes: async () => (await import('./commands/changes.ts')).changes,
  check: async () => (await import('./commands/check.ts')).check,
  meetings: async () => (await import('./commands/meetings.ts')).meetings,
  ags: async () => (await import('./commands/ags.ts')).ags,
  export: async () => (await import('./commands/export.ts')).exportTo,
  verify: async () => (await import('./commands/verify.ts')).verify,
  checkpoint: async () => (await import('./commands/checkpoint.ts')).checkpoint,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  move: async () => (await import('./commands/move.ts')).move,
  serve: async () => (await import('./commands/serve.ts')).serve,
};

/** Answers the words of a command line. */
export async function run(words: readonly string[], world: World): Promise<{ readonly answer: Answer; readonly json: boolean }> {
  const asked = askedBy(words);
  if (isAnswer(asked)) return { answer: asked, json: words.includes('--json') };
  const wantsHelp = asked.help && !(asked.command === 'do' && asked.what.length > 0);
  const answer = wantsHelp
    ? done({ usage: usageOf(asked.command) }, usageOf(asked.command))
    : await (await RUN[asked.command]())(asked, world);
  return { answer, json: asked.json };
}
