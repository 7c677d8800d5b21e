/** The same answer whenever it is asked for, worked out the first time. */
export function once<T>(work: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => {
    known ??= { answer: work() };
    return known.answer;
  };
}
