import type { Sheet } from './sheet.ts';

/** How to read the file, as its mapping says. `sheet` is a name, or a number counting from 1; a csv has one sheet and ignores it. */
export type FileOptions = {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  readonly sheet?: string | number | undefined;
};

/** The encodings a mapping may name. UTF-8, and UTF-16 with its mark, are found without being named. */
export type Encoding = 'utf-8' | 'windows-1252' | 'macintosh';

export type FileRead = { readonly sheets: readonly Sheet[]; readonly encoding: string };
