import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/**
 * What is done to a connection when the next answer comes back, to anything or to a commit: it is cut at once, or held for so long and then
 * cut. Whoever loses the answer to a commit cannot know whether it was written.
 */
export type Trouble = { readonly answerTo: 'anything' | 'commit'; readonly holdMs: number };

/** Stands between a client and a server, and takes answers away. */
export type Proxy = {
  readonly port: number;
  /** The next answer that comes back, on whichever connection, meets this. */
  readonly trouble: (trouble: Trouble) => void;
  /** How many troubles have met no answer yet. */
  readonly waiting: () => number;
  /** How many answers were taken away so far. */
  readonly taken: () => number;
  readonly close: () => Promise<void>;
};

export async function proxyTo(port: number): Promise<Proxy> {
  const waiting: Trouble[] = [];
  const open = new Set<Socket>();
  let taken = 0;
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    let held = false;
    let commits = false;
    const cut = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', cut).on('close', () => {
        open.delete(socket);
        cut();
      });
    }
    client.on('data', (asked) => {
      commits = asked.includes('COMMIT');
      upstream.write(asked);
    });
    upstream.on('data', (answer) => {
      if (held) return;
      // What greets a new connection is no answer to anything.
      const [next] = waiting;
      const meets = next !== undefined && !isGreeting(answer) && (next.answerTo === 'anything' || commits);
      const trouble = meets ? waiting.shift() : undefined;
      if (trouble === undefined) {
        client.write(answer);
        return;
      }
      taken += 1;
      held = true;
      setTimeout(cut, trouble.holdMs);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return {
    port: address.port,
    trouble: (trouble) => void waiting.push(trouble),
    waiting: () => waiting.length,
    taken: () => taken,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** 'R': authentication, the first word of a PostgreSQL server. */
const isGreeting = (answer: Buffer): boolean => answer[0] === 0x52;
