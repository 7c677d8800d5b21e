/** A proof says what it found. Core itself has no console; its proofs run where there is one. */
declare const console: { info(text: string): void };

export function print(text: string): void {
  console.info(text);
}
