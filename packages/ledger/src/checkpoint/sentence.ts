import type { Checked, Named } from './checked.ts';
import type { Comparison } from './comparison.ts';

/** Why a note cannot be relied on, for a person; null when it can. */
export function whyNotSigned(checked: Checked): string | null {
  switch (checked.answer) {
    case 'signed':
      return null;
    case 'signedByNoneKnown':
      return `no key that was given signed it; it is signed in the name of ${checked.by.map(nameOfKey).join(' and ')}`;
    case 'badSignature':
      return `the signature in the name of ${nameOfKey(checked.by)} is not of that key: the note was changed, or somebody else signed it`;
    case 'notACheckpoint':
      return `it is not a signed checkpoint: in line ${checked.line}, ${checked.expected} was expected`;
  }
}

/** What became of the record since the checkpoint, for a person. */
export function sentenceOfComparison(comparison: Comparison, size: number): string {
  switch (comparison) {
    case 'same':
      return `the record is as it was at the checkpoint, with ${size} entries`;
    case 'grown':
      return `the ${size} entries of the checkpoint are in the record, and others came after them`;
    case 'rewritten':
      return `the first ${size} entries of the record are not those of the checkpoint: it was written anew`;
    case 'shorter':
      return `the record has fewer than the ${size} entries of the checkpoint: an old copy, or some were taken away`;
  }
}

/** A key as people tell it from another. */
export const nameOfKey = ({ name, id }: Named): string => `${name} (${id})`;
