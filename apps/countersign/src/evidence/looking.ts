import type { EvidenceFound, Register } from '@countersign/core';
import { type Evidence as Piece, standingEvidence } from '@countersign/core';
import type { Folder } from './folder.ts';
import type { Limits } from './limits.ts';
import { lookAt } from './link.ts';

/** A piece of evidence that stands, of which action. */
export type Standing = { readonly ref: string; readonly piece: Piece };

/** What a look at it found; null where nobody can tell, and why. */
export type Looked = Standing & { readonly found: EvidenceFound | null; readonly because: string | null };

const ENDED: readonly string[] = ['superseded', 'withdrawn'];

/** Every piece that stands for an action that has not ended, or for this one alone. */
export function piecesStanding(register: Register, ref: string | null): readonly Standing[] {
  const actions = register.actions().filter((action) => (ref === null || action.ref === ref) && !ENDED.includes(action.stage));
  return actions.flatMap((action) => standingEvidence(action).map((piece) => ({ ref: action.ref, piece })));
}

/** Looks at the bytes of a piece: where they are kept here, or at the link. */
export async function looked(standing: Standing, folder: Folder | null, limits: Limits): Promise<Looked> {
  const { kept, sha256, location } = standing.piece;
  const unknown = (because: string): Looked => ({ ...standing, found: null, because });
  if (kept === null) return unknown('it was lodged by its hash alone');
  if (kept === 'here') {
    if (folder === null) return unknown('no folder was named; name it with --evidence');
    return { ...standing, found: await folder.evidence.check(sha256), because: null };
  }
  if (location === null) return unknown('where it is kept is not known');
  const look = await lookAt(location, limits);
  if ('unreachable' in look) return unknown(look.unreachable);
  if ('missing' in look) return { ...standing, found: 'missing', because: look.missing };
  return { ...standing, found: look.sha256 === sha256 ? 'same' : { changedTo: look.sha256 }, because: null };
}

/** Is it other than what was last recorded of it? Until something was, it counts as found the same. */
export function isNews({ piece: { recheck }, found }: Looked): boolean {
  return found !== null && JSON.stringify(found) !== JSON.stringify(recheck?.found ?? 'same');
}

/** Is it no longer what was lodged? */
export const isNotSame = ({ found }: Looked): boolean => found !== null && found !== 'same';
