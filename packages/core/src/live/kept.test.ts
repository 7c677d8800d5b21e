import { describe, expect, test } from 'vitest';
import { TODAY as LOOKED_AT } from '../faults/example.ts';
import { countersign1 } from '../scheme/countersign-1.ts';
import { atOnce } from './at-once.ts';
import { everyStage } from './every-stage.suite.ts';
import { actionWith, agreed, rag, type Said, sentBack, update } from './examples.suite.ts';
import { about, followed, raised, TODAY } from './following.suite.ts';

const NEXT_DAY = '2024-06-16';

/** Is the rating of the next day said again as it was said, the very same object? */
const isSaidAgain = (said: Said) => {
  const laidOut = atOnce([actionWith(said)], countersign1);
  const [first] = laidOut.ratings(LOOKED_AT);
  return laidOut.ratings(NEXT_DAY)[0] === first;
};

describe('a rating is kept from one day to the next', () => {
  test.each<readonly [string, Said]>([
    ['nothing holds of it', [agreed(-90)]],
    ['what holds tells of no day', [agreed(-90), rag('amber')]],
    ['it has no date', [agreed(null)]],
  ])('where %s', (_, said) => {
    expect(isSaidAgain(said)).toBe(true);
  });

  test('where it is over, and only there: what is suspended is still counted late', () => {
    const laidOut = atOnce(everyStage('2023-12-31'), countersign1);
    const [first, then] = [laidOut.ratings('2023-12-31'), laidOut.ratings('2024-01-01')];
    const kept = everyStage('2023-12-31').filter((_, row) => first[row] === then[row]);
    expect(kept.map(({ ref }) => ref)).toEqual(['DONE', 'ASSURED', 'WITHDRAWN', 'REPLACED']);
  });
});

describe('a rating is said anew', () => {
  test.each<readonly [string, Said]>([
    ['how many days it is late', [agreed(9)]],
    ['how long nothing was heard', [agreed(-90), update(100)]],
    ['what it would be, had an update come', [agreed(-90), sentBack(40)]],
  ])('where it tells %s', (_, said) => {
    expect(isSaidAgain(said)).toBe(false);
  });

  test('where something else holds of it than when it was kept', () => {
    const laidOut = atOnce([actionWith([agreed(-1), rag('amber')])], countersign1);
    const states = ['2024-06-15', '2024-06-16', '2024-06-17', '2024-06-15'] as const;
    expect(states.map((day) => laidOut.ratings(day)[0]?.because.length)).toEqual([1, 1, 3, 1]);
  });

  test('after news of the action, though the same holds as before', () => {
    const live = followed([raised('A1', '2024-12-31'), about('A1', 'reported', '2024-06-10', { rag: 'amber' })], []);
    expect(live.rating('A1')?.because).toEqual([{ reason: 'officerSays', rag: 'amber', on: '2024-06-10' }]);
    expect(live.rating('A1')).toBe(live.rating('A1'));
    const again = followed([raised('A1', '2024-12-31')], [about('A1', 'reported', TODAY, { rag: 'amber' })]);
    expect(again.rating('A1')?.because).toEqual([{ reason: 'officerSays', rag: 'amber', on: TODAY }]);
  });
});
