/** How one attempt of an errand went: `what` is a command, `open`, `close`, or `words` that were told to be erased and are not. */
export type Told =
  | { readonly what: string; readonly went: 'done'; readonly number: number | null; readonly repeated: boolean }
  | { readonly what: string; readonly went: 'refused' | 'thrown'; readonly because: string };

export const toldIn = (said: string): readonly Told[] =>
  said
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
