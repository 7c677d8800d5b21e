import { MOVEMENT_WORDS, type Movement } from '@countersign/core';

/** Which way an action went since the last meeting. The arrow is for the eye; the word says it. */
export function MovementTag({ movement }: { readonly movement: Movement | null }) {
  if (movement === null) return <span className="movement">Not compared</span>;
  const { word, arrow } = MOVEMENT_WORDS[movement];
  return (
    <span className={`movement movement--${movement}`}>
      <span aria-hidden="true">{arrow} </span>
      {word}
    </span>
  );
}
