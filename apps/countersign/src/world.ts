import type { Instant } from '@countersign/core';

/** Everything outside that a command may touch. It is made once, in `main.ts`, and passed down. */
export type World = {
  /** The moment, or the one that COUNTERSIGN_NOW fixes. */
  readonly now: () => Instant;
  /** An id that nothing else has. */
  readonly newId: () => string;
  /** Where the user stands; paths are read from here. */
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** One line to a person, while a command is at work. */
  readonly say: (line: string) => void;
  /** Calls this when somebody asks the process to stop. */
  readonly whenStopped: (stop: () => void) => void;
};
