import { type Dates, type Day, dayInWords, daysBetween, daysLater } from '@countersign/core';

type Mark = { readonly what: string; readonly day: Day; readonly shape: keyof typeof SHAPES };

/** Each kind of date has a shape of its own, so that the strip reads without colour. Drawn around 0, 0. */
const SHAPES = {
  original: <path d="M0-8 8 0 0 8-8 0z" className="strip__hollow" />,
  agreed: <path d="M0-9 9 0 0 9-9 0z" className="strip__solid" />,
  forecast: <circle r="7" className="strip__hollow" />,
  completed: <path d="M-8-8h16v16h-16z" className="strip__solid" />,
} as const;

const LANE = 44;
/** The marks keep this far from the ends, in percent, so that none is cut off. */
const EDGE = 4;

/**
 * The dates of one action on one line of time, for the eye only: the list after it says the same. One date a lane, its
 * words above it, so that it can be read at any width.
 */
export function DateStrip({ dates, today }: { readonly dates: Dates; readonly today: Day }) {
  const marks = marksOf(dates);
  if (marks.length === 0) return null;
  const place = placeBetween([...marks.map(({ day }) => day), today]);
  return (
    <svg className="strip" width="100%" height={LANE * marks.length + 26} aria-hidden="true" focusable="false">
      <line className="strip__today" x1={place(today)} x2={place(today)} y1="0" y2={LANE * marks.length + 4} />
      {marks.map((mark, lane) => (
        <Lane key={mark.what} mark={mark} lane={lane} x={place(mark.day)} />
      ))}
      <Today day={today} x={place(today)} y={LANE * marks.length + 20} />
    </svg>
  );
}

function marksOf({ original, agreed, forecast, completed }: Dates): readonly Mark[] {
  const marks: readonly (Omit<Mark, 'day'> & { readonly day: Day | null })[] = [
    { what: 'Original date', day: original, shape: 'original' },
    { what: 'Agreed date', day: agreed, shape: 'agreed' },
    { what: 'Forecast', day: forecast, shape: 'forecast' },
    { what: 'Reported complete', day: completed, shape: 'completed' },
  ];
  return marks.flatMap(({ day, ...mark }) => (day === null ? [] : [{ ...mark, day }]));
}

/** Where on the strip does a day stand, in percent of its width? */
function placeBetween(days: readonly Day[]): (day: Day) => string {
  const [first = '2000-01-01' as Day, ...others] = days.toSorted();
  const last = others.at(-1) ?? first;
  const span = Math.max(1, daysBetween(first, last === first ? daysLater(first, 1) : last));
  return (day) => `${(EDGE + ((100 - 2 * EDGE) * daysBetween(first, day)) / span).toFixed(2)}%`;
}

function Lane({ mark: { what, day, shape }, lane, x }: { readonly mark: Mark; readonly lane: number; readonly x: string }) {
  const y = lane * LANE + 32;
  return (
    <g>
      <text className="strip__words" x="0" y={lane * LANE + 16}>
        {what}: {dayInWords(day)}
      </text>
      <line className="strip__track" x1="0" x2="100%" y1={y} y2={y} />
      <svg x={x} y={y} overflow="visible" aria-hidden="true">
        {SHAPES[shape]}
      </svg>
    </g>
  );
}

/** Towards whichever side has room for the words, also on a small screen. */
function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 38) return 'start';
  return percent > 62 ? 'end' : 'middle';
}

function Today({ day, x, y }: { readonly day: Day; readonly x: string; readonly y: number }) {
  return (
    <text className="strip__words strip__words--today" x={x} y={y} textAnchor={anchorAt(Number.parseFloat(x))}>
      As at {dayInWords(day)}
    </text>
  );
}
