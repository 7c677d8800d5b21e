import { type Counts, STATE_WORDS, STATES, type State } from '@countersign/core';

type Part = { readonly state: State; readonly count: number; readonly from: number; readonly share: number };

/** From these shares of the bar, in percent, there is room for a number, and for its letter as well. */
const ROOM = 2;
const MORE_ROOM = 4;

/**
 * How many actions in each state, as one bar, for the eye only: the table beside it says the same. Amber is hatched and
 * white gaps part the pieces, so that it can be read in grey. `id` is its own within the page.
 */
export function StateBar({ id, counts }: { readonly id: string; readonly counts: Counts }) {
  const parts = partsOf(counts);
  return (
    <svg className="state-bar" width="100%" height="40" aria-hidden="true" focusable="false">
      <Patterns id={id} />
      {parts.map((part) => (
        <Piece key={part.state} part={part} id={id} />
      ))}
    </svg>
  );
}

function partsOf(counts: Counts): readonly Part[] {
  const total = STATES.reduce((sum, state) => sum + counts[state], 0);
  let from = 0;
  return STATES.filter((state) => counts[state] > 0).map((state) => {
    const share = (100 * counts[state]) / total;
    from += share;
    return { state, count: counts[state], from: from - share, share };
  });
}

function Piece({ part: { state, count, from, share }, id }: { readonly part: Part; readonly id: string }) {
  const place = { x: percent(from), width: percent(share), y: 0, height: 40 };
  return (
    <g className={`state-bar__piece state-bar__piece--${state}`}>
      <rect className="state-bar__fill" {...place} />
      {state in HATCHES && <rect fill={`url(#${id}-${state})`} {...place} />}
      <rect className="state-bar__gap" {...place} />
      {share >= ROOM && (
        <text className={share < MORE_ROOM ? 'state-bar__small' : undefined} x={percent(from + share / 2)} y="26" textAnchor="middle">
          {share >= MORE_ROOM && <tspan className="state-bar__letter">{STATE_WORDS[state].letter} </tspan>}
          {count}
        </text>
      )}
    </g>
  );
}

/** The states whose piece is hatched, and by which lines. */
const HATCHES: { readonly [S in State]?: string } = { amber: 'M-2 10 10-2M4 16 16 4', notRated: 'M0 6h12', reportedComplete: 'M6 6h.01' };

function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {Object.entries(HATCHES).map(([state, lines]) => (
        <pattern key={state} id={`${id}-${state}`} className={`hatch hatch--${state}`} width="12" height="12" patternUnits="userSpaceOnUse">
          <path d={lines} />
        </pattern>
      ))}
    </defs>
  );
}

function percent(share: number): string {
  return `${Number(share.toFixed(3))}%`;
}
