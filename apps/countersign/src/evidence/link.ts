import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, isAbsolute } from 'node:path';
import { sha256Of } from '@countersign/ledger/evidence';
import type { Limits } from './limits.ts';

/** What is at a link now. What cannot be reached says nothing about the file, neither that it is there nor that it is not. */
export type Look = { readonly sha256: string } | { readonly missing: string } | { readonly unreachable: string };

/** Looks at the bytes at a link: a path from the root, or an address of the web. */
export async function lookAt(link: string, limits: Limits): Promise<Look> {
  try {
    if (isAddress(link)) return await lookAtAddress(link, limits);
    return isAbsolute(link)
      ? await lookAtFile(link, limits)
      : { unreachable: 'it is neither a path from the root nor an address of the web' };
  } catch (fault) {
    return { unreachable: sentenceOf(fault, limits) };
  }
}

export const isAddress = (link: string): boolean => /^https?:\/\//i.test(link);

/** Where the folder is gone too, a share may not be mounted. */
async function lookAtFile(path: string, limits: Limits): Promise<Look> {
  const found = await there(path);
  if (found === null && (await there(dirname(path))) === null) return { unreachable: `there is no folder ${dirname(path)}` };
  if (found === null) return { missing: 'its folder is there, and it is not' };
  if (!found.isFile()) return { unreachable: 'it is not a file' };
  return hashed(createReadStream(path, { signal: AbortSignal.timeout(limits.wait) }), limits);
}

async function there(path: string) {
  try {
    return await stat(path);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fault;
  }
}

const GONE: readonly number[] = [404, 410];

/** Nobody is followed elsewhere: what another address answers, a page to sign in to perhaps, is not the file. */
async function lookAtAddress(address: string, limits: Limits): Promise<Look> {
  const answer = await fetch(address, {
    redirect: 'manual',
    signal: AbortSignal.timeout(limits.wait),
    headers: { 'accept-encoding': 'identity' },
  });
  if (answer.status === 200 && answer.body !== null) return await hashed(answer.body, limits);
  await answer.body?.cancel();
  if (GONE.includes(answer.status)) return { missing: `the server answers ${answer.status}` };
  const elsewhere = answer.headers.get('location');
  return { unreachable: `the server answers ${answer.status}${elsewhere === null ? '' : `, and sends on to ${elsewhere}`}` };
}

async function hashed(bytes: AsyncIterable<Uint8Array>, { limit }: Limits): Promise<Look> {
  const found = await sha256Of(bytes, limit);
  return found === null ? { unreachable: `it is larger than ${limit} bytes` } : { sha256: found.sha256 };
}

function sentenceOf(fault: unknown, { wait }: Limits): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault.name === 'TimeoutError' || fault.name === 'AbortError') return `it did not come within ${wait / 1000} seconds`;
  return fault.cause instanceof Error ? fault.cause.message || fault.message : fault.message;
}
