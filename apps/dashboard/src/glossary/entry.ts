/** A word that is explained, and what it means. */
export type Explained = { readonly word: string; readonly meaning: string };

/** Words of one kind, under a heading of their own. */
export type Kind = { readonly id: string; readonly title: string; readonly words: readonly Explained[] };
