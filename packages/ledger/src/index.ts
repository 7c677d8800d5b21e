/** The words. */
export type { Salt } from './commitment.ts';
/** The questions. */
export { copyIn, linesOf, type NotACopy } from './copy/lines.ts';
export { withoutPassword } from './address.ts';
export { type Checked, checked, introduces, type Named } from './checkpoint/checked.ts';
export { type Comparison, comparedWith } from './checkpoint/comparison.ts';
export {
  type KeyPair,
  newKeyPair,
  type PublicKey,
  publicKeysIn,
  publicKeyText,
  type SigningKey,
  signingKeyIn,
} from './checkpoint/key.ts';
export { type Checkpoint, noteIn } from './checkpoint/note.ts';
export { sentenceOfComparison, whyNotSigned } from './checkpoint/sentence.ts';
export { type KeyOfAnother, signedNote } from './checkpoint/signing.ts';
export { asTyped } from './checkpoint/typed.ts';
export { commitmentTo } from './commitment.ts';
export { Damaged } from './damaged.ts';
export type { Json, JsonObject } from './json.ts';
export { rootOfLeaves } from './frontier.ts';
export { canonicalText } from './json.ts';
export type { Head, Proof } from './merkle.ts';
export { leafHash, nodeHash, provesInclusion } from './merkle.ts';
export {
  type Appended,
  type Behind,
  type Copied,
  type Copy,
  type Draft,
  type Ledger,
  type NotAppended,
  type NotPut,
  type Prose,
  type Proved,
  SECTIONS,
  type Section,
  type StoreUnavailable,
  type Unfit,
  type Verified,
  type Words,
  type Written,
} from './port.ts';
export { Unreachable } from './unreachable.ts';
