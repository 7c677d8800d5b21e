/** What a program did to the files of one folder, or said, in the order in which it was done. */
export type Deed =
  | { readonly did: 'made'; readonly file: string }
  | { readonly did: 'wrote'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly did: 'resized'; readonly file: string; readonly size: number }
  | { readonly did: 'removed'; readonly file: string }
  /** The disk was told to keep what this file, or folder, holds, and answered that it does. */
  | { readonly did: 'synced'; readonly file: string }
  | { readonly did: 'said'; readonly text: string };
