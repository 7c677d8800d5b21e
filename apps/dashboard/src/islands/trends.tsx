import { CHART_HOST, type ChartPoint } from './chart-points.ts';

/** The chart comes only when its place is about to be seen: most readers leave with the table. */
const host = document.getElementById(CHART_HOST);
const lines = document.getElementById(`${CHART_HOST}-lines`);

if (host !== null && lines !== null) {
  host.hidden = false;
  const points: readonly ChartPoint[] = JSON.parse(host.dataset['points'] ?? '[]');
  whenNear(host, () => void import('./trends-chart.tsx').then(({ draw }) => draw(lines, points)));
}

function whenNear(element: Element, then: () => void): void {
  const observer = new IntersectionObserver(
    ([seen]) => {
      if (!seen?.isIntersecting) return;
      observer.disconnect();
      then();
    },
    { rootMargin: '400px' },
  );
  observer.observe(element);
}
