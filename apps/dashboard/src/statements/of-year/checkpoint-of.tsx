import type { StatementVersion } from '@countersign/core';

const SHORT = 12;

/** The head of the record that a version was made from: how many entries it had, and its root, the first letters for the eye. */
export function CheckpointOf({ checkpoint }: Pick<StatementVersion, 'checkpoint'>) {
  if (checkpoint === null) return 'No checkpoint was kept with it';
  const { size, root } = checkpoint;
  return (
    <>
      The record’s first {size.toLocaleString('en-GB')} entries, root <code>{root.slice(0, SHORT)}</code>
      <code className="fingerprint">
        <span className="govuk-visually-hidden">, whole: </span>
        {root}
      </code>
    </>
  );
}
