import type { Strength } from '@countersign/core';

/** The outline of each strength. No two share one, so that it works without colour. */
const SHAPES: { readonly [S in Strength]: string } = {
  verified: 'M1 1h22v22H1z',
  reported: 'M2 2h20v20H2z',
  weak: 'M12 1.5 23.5 22.5H.5z',
  none: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z',
  contradicted: 'M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z',
};

/** What stands in it: a tick; the quotation mark of what is only said; a question; a dash; a cross. */
const STROKES: { readonly [S in Strength]?: string } = { verified: 'M6 12.5 10.3 17 18.2 7.6', contradicted: 'M7.5 7.5l9 9m0-9l-9 9' };
const MARKS: { readonly [S in Strength]?: readonly [mark: string, baseline: number] } = {
  reported: ['“', 24],
  weak: ['?', 20.4],
  none: ['–', 16.5],
};

/** The sign of a strength, for the eye only: its word always stands beside it. */
export function StrengthSign({ strength }: { readonly strength: Strength }) {
  const mark = MARKS[strength];
  return (
    <svg className={`sign sign--strength-${strength}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path className="sign__shape" d={SHAPES[strength]} />
      {STROKES[strength] && <path className="sign__tick" d={STROKES[strength]} />}
      {mark && (
        <text className={`sign__letter sign__letter--${strength}`} x="12" y={mark[1]} textAnchor="middle">
          {mark[0]}
        </text>
      )}
    </svg>
  );
}
