/**
 * The end of a `switch` over a union. A new kind then shows, in red, each place that has not yet thought
 * about it; should one reach us at run time all the same, the sentence names it.
 */
export function impossible(unexpected: never): never {
  throw new Error(`The register is damaged: nobody has said what to do with ${JSON.stringify(unexpected)}`);
}
