/** The lines of the chart: each has a dash of its own, so that it can be told apart without colour. */
export const CHART_LINES = [
  { name: 'assured', word: 'Assured', colour: '#12436D', dash: '' },
  { name: 'reportedComplete', word: 'Reported complete', colour: '#2073BC', dash: '2 4' },
  { name: 'red', word: 'Red', colour: '#6E0B14', dash: '10 4' },
  { name: 'amber', word: 'Amber', colour: '#8A5A00', dash: '10 4 2 4' },
  { name: 'green', word: 'Green', colour: '#14785A', dash: '5 3' },
] as const;

/** What the chart is drawn from: a day, and how many actions on each line. */
export type ChartPoint = { readonly day: string } & { readonly [L in (typeof CHART_LINES)[number]['name']]: number };

/** The id of the element that holds the numbers and takes the chart. */
export const CHART_HOST = 'chart';
