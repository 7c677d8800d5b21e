/** 0 done, warnings included · 1 refused, or errors found · 2 wrong usage · 3 store missing, damaged or unavailable. */
export type Exit = 0 | 1 | 2 | 3;

/** What a command answers: one JSON document for a program, the same in words for a person, and how it ended. */
export type Answer = {
  readonly exit: Exit;
  readonly json: object;
  readonly words: string;
  /** What is still to be done once it was told, and nobody need wait for: whoever asked for the answer calls it. */
  readonly afterwards?: () => Promise<void>;
};

/** It went well. */
export function done(json: object, words: string): Answer {
  return { exit: 0, json, words };
}

/** A rule said no, or errors were found. Nothing was lost, and all of it is said. */
export function refused(json: object, words: string): Answer {
  return { exit: 1, json, words };
}

/** The command was typed wrongly. */
export function misused(sentence: string): Answer {
  return { exit: 2, json: { refused: 'usage', because: sentence }, words: sentence };
}

/** The store is missing, damaged or cannot be reached. */
export function unavailable(refusal: string, sentence: string): Answer {
  return { exit: 3, json: { refused: refusal, because: sentence }, words: sentence };
}

/** Is this the answer already, and not what was asked for? */
export function isAnswer<T extends object>(value: T | Answer): value is Answer {
  return 'exit' in value && 'words' in value;
}
