/**
 * How one attempt of an errand went: `what` is a command, `open`, `close`; or erased words that a file still holds:
 * `owed` when the erasing entry was written, `kept` when another one was.
 */
export type Told =
  | { readonly what: string; readonly went: 'done'; readonly number: number | null; readonly repeated: boolean }
  | { readonly what: string; readonly went: 'refused' | 'thrown'; readonly because: string };

export const toldIn = (said: string): readonly Told[] =>
  said
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
