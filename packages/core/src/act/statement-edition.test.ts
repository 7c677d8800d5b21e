import { describe, expect, test } from 'vitest';
import { OWNER } from '../given.suite.ts';
import { registerAsAt } from '../register/register.ts';
import { editionOf, type Statement } from '../statement/statement.ts';
import { strengthsOf } from '../strength/strength.ts';
import type { Diary } from './diary.suite.ts';
import { publishing, statementIn, written, YEAR as year } from './statement.suite.ts';

describe('the edition that a version was made from', () => {
  const rederived = ({ past }: Diary, statement: Statement, at = 0) => {
    const version = statement.versions[at] as Statement['versions'][number];
    return { held: version.assertions, now: strengthsOf(version.assertions, year, registerAsAt(past, editionOf(version))) };
  };

  test('published late of an earlier day, it is what was so on that day', () => {
    const diary = written();
    diary.after([OWNER, '2023-06-10', 'reword', { title: 'Publish some of it' }, 'ASSURED']);
    diary.say(publishing('draft', '2023-06-01'), '2023-06-20T12:00:00.000Z');
    const { held, now } = rederived(diary, statementIn(diary));
    expect(held).toMatchObject([{ strength: 'verified' }]);
    expect(now).toEqual(held);
  });

  test('made of what was known at an earlier moment, it does not know what was recorded since', () => {
    const diary = written();
    diary.say([OWNER, '2023-06-02', 'reword', { title: 'Publish some of it' }, 'ASSURED'], '2023-06-05T12:00:00.000Z');
    diary.after(publishing('draft', '2023-06-10', { asAt: '2023-06-03', knownAt: '2023-06-04T12:00:00.000Z' }));
    const { held, now } = rederived(diary, statementIn(diary));
    expect(held).toMatchObject([{ strength: 'verified' }]);
    expect(now).toEqual(held);
  });

  test('what is recorded after it in the same millisecond was not known to it', () => {
    const diary = written();
    const moment = '2023-05-01T12:00:00.000Z';
    diary.say(publishing('draft', '2023-05-01'), moment);
    diary.say([OWNER, '2023-05-01', 'reword', { title: 'Publish some of it' }, 'ASSURED'], moment);
    const [version] = statementIn(diary).versions;
    expect(version).toMatchObject({ asAt: '2023-05-01', knownAt: moment });
    const { held, now } = rederived(diary, statementIn(diary));
    expect(held).toMatchObject([{ strength: 'verified' }]);
    expect(now).toEqual(held);
    expect(strengthsOf(held, year, diary.on('2023-05-01'))).toMatchObject([{ strength: 'reported' }]);
  });

  test.each([
    ['a day to come', { asAt: '2023-06-02' }],
    ['a moment that nobody has recorded yet', { knownAt: '2023-05-01T12:00:00.001Z' }],
  ])('is none of %s', (_which, more) => {
    expect(written().say(publishing('draft', '2023-06-01', more))).toEqual({ refused: 'stillToCome', on: '2023-06-01' });
  });
});
