import { chownSync, readFileSync } from 'node:fs';

/** Who a program runs as; nothing said is whoever runs the tests. */
export type RunsAs = { readonly uid?: number; readonly gid?: number };

const NOBODY = { uid: 65_534, gid: 65_534 };

/** PostgreSQL does not run as root, so root hands it to the user made for it, or to nobody. */
export function runsAs(): RunsAs {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return line === undefined ? NOBODY : { uid: Number(uid), gid: Number(gid) };
}

export function handOver(folder: string, { uid, gid }: RunsAs): void {
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
}
