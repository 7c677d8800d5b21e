import { setTimeout as pause } from 'node:timers/promises';

/** Something that is timed. What it returns is not looked at here. */
export type Timed = { readonly name: string; readonly run: () => unknown };

/** The processor time of one run in nanoseconds, in each round and in the middle one, and how far from that a middling round lies, as a share of it. */
export type Measured = {
  readonly name: string;
  readonly ns: number;
  readonly noise: number;
  readonly rounds: readonly number[];
  readonly runsARound: number;
};

export const ROUNDS = 9;
/** A turn is so long that the clock of the processor is fine enough; and warming up, that the compiler has done its work. */
const TURN_NS = 100_000_000;
const WARM_NS = 400_000_000;
const MOST_RUNS = 5_000;

/**
 * Times all of them in the same rounds, each in turn, and another first each time: so what disturbs the machine disturbs everybody,
 * and the ratios hold where the times do not. Processor time of the whole process is counted, with the collector's and all threads'.
 */
export async function timed(runs: readonly Timed[]): Promise<readonly Measured[]> {
  const turns = await Promise.all(runs.map(async (one) => ({ ...one, runsARound: 1, samples: [] as number[] })));
  for (const turn of turns) turn.runsARound = await warmedUp(turn);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let place = 0; place < turns.length; place += 1) {
      const turn = turns[(place + round) % turns.length];
      turn?.samples.push(await processorTime(turn, turn.runsARound));
    }
  }
  return turns.map(({ name, runsARound, samples: rounds }) => ({ name, ns: median(rounds), noise: noiseIn(rounds), rounds, runsARound }));
}

/** How many times as long one takes as another: round by round, because what slows one in a round slows the other too, and of that the middle. */
export function timesAsLong(one: Measured, other: Measured | undefined): number {
  return median(one.rounds.map((ns, round) => ns / (other?.rounds[round] ?? Number.NaN)));
}

/** Runs it until the compiler has done its work; how often must it then run in a round? */
async function warmedUp({ run }: Timed): Promise<number> {
  let runs = 0;
  let spent = 0;
  let last = 0;
  while (runs < MOST_RUNS && spent < WARM_NS) {
    const often = Math.max(1, runs);
    const each = await processorTime({ run }, often);
    last = each;
    runs += often;
    spent += each * often;
  }
  return Math.min(MOST_RUNS, Math.max(1, Math.ceil(TURN_NS / Math.max(1, last))));
}

async function processorTime({ run }: Pick<Timed, 'run'>, runs: number): Promise<number> {
  await quiet();
  const before = process.cpuUsage();
  for (let each = 0; each < runs; each += 1) await run();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1_000) / runs;
}

const PAUSE_MS = 10;
/** Less than a fiftieth of a pause is what an idle process spends. */
const IDLE_MICROSECONDS = (PAUSE_MS * 1_000) / 50;
const MOST_PAUSES = 500;

/** Collects what others left behind, and waits until the threads that sweep up after it have ended: nobody pays for it in his own turn. */
async function quiet(): Promise<void> {
  globalThis.gc?.();
  for (let pauses = 0; pauses < MOST_PAUSES; pauses += 1) {
    const before = process.cpuUsage();
    await pause(PAUSE_MS);
    const { user, system } = process.cpuUsage(before);
    if (user + system < IDLE_MICROSECONDS) return;
  }
}

/** The middle one of several. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

function noiseIn(samples: readonly number[]): number {
  const middle = median(samples);
  return middle === 0 ? 0 : median(samples.map((sample) => Math.abs(sample - middle))) / middle;
}
