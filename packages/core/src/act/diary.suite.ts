import type { Command } from '../command/command.ts';
import type { PostId } from '../council/ids.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { Fact } from '../fact/fact.ts';
import { follow, type Past } from '../register/past.ts';
import { type Register, registerAsAt } from '../register/register.ts';
import { decide } from './act.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** What somebody asks, of which day; recorded at noon of that day unless another moment is given. */
export type Line = readonly [as: PostId, on: Day, verb: Command['verb'], data: object, ref?: string];

/** A record that goes on by commands, each decided on the register as it stands when it is recorded. */
export type Diary = {
  readonly past: Past;
  /** The number of the entry that was recorded; or the refusal. */
  say(line: Line, recordedAt?: Instant): number | Refusal;
  /** The same of several that are all granted: the number of the last. */
  after(...lines: readonly Line[]): number;
  on(day: Day): Register;
};

export function diaryAfter(past: Past, entries: number): Diary {
  let last = entries;
  const on = (day: Day) => registerAsAt(past, { asAt: day, knownAt: null });
  const say = ([as, day, verb, data, ref]: Line, recordedAt: Instant = `${day}T12:00:00.000Z`) => {
    const command = { verb, as, on: day, ...(ref === undefined ? {} : { ref }), data } as unknown as Command;
    const answer = decide(on(recordedAt.slice(0, 10) as Day), command);
    if (isRefusal(answer)) return answer;
    last += 1;
    follow(past, { number: last, recordedAt, by: as, facts: answer as readonly Fact[] });
    return last;
  };
  const after = (...lines: readonly Line[]) => {
    for (const line of lines) {
      const answer = say(line);
      if (typeof answer === 'object') throw new Error(`${line[2]} was refused: ${JSON.stringify(answer)}`);
    }
    return last;
  };
  return { past, say, after, on };
}
