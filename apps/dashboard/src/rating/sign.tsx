import { STATE_WORDS, type State } from '@countersign/core';

/** The outline that stands for each state. No two that a reader must tell apart share one, so that it works without colour. */
const SHAPES: { readonly [S in State]: string } = {
  red: 'M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z',
  amber: 'M12 1.5 23.5 22.5H.5z',
  green: 'M12 1a11 11 0 1 1 0 22a11 11 0 1 1 0-22z',
  notYetDue: 'M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 1 1 0-21z',
  reportedComplete: 'M2 2h20v20H2z',
  assured: 'M1 1h22v22H1z',
  notRated: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z',
  suspended: 'M12 .9 23.1 12 12 23.1 .9 12z',
  superseded: 'M2 4h14l6 8-6 8H2z',
  withdrawn: 'M1.5 6h21v12h-21z',
  riskAccepted: 'M6.5 2.5h11L23 12l-5.5 9.5h-11L1 12z',
};

/** The letter sits where the shape is widest. */
const BASELINE: { readonly [S in State]?: number } = { amber: 20.4 };
const TICK = 'M6 12.5 10.3 17 18.2 7.6';

/** The sign of a state, for the eye only: its word always stands beside it. */
export function Sign({ state }: { readonly state: State }) {
  return (
    <svg className={`sign sign--${state}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path className="sign__shape" d={SHAPES[state]} />
      {state === 'assured' ? <path className="sign__tick" d={TICK} /> : <Letter state={state} />}
    </svg>
  );
}

function Letter({ state }: { readonly state: State }) {
  return (
    <text className="sign__letter" x="12" y={BASELINE[state] ?? 17} textAnchor="middle">
      {STATE_WORDS[state].letter}
    </text>
  );
}
