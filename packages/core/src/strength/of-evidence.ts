import { type Action, isShaken, standingEvidence } from '../action/action.ts';
import type { Evidence } from '../action/progress.ts';
import type { Register } from '../register/register.ts';
import type { Ground } from '../statement/ground.ts';
import { rankOf } from './rank.ts';

/** Every piece of evidence in the register, by its hash, with what it gives to an assertion. */
export type EvidenceGrounds = ReadonlyMap<string, Ground>;

/** The strongest counts where one piece lies with several: at actions, or where a practice was read on it. */
export function evidenceGrounds(register: Register): EvidenceGrounds {
  const grounds = new Map<string, Ground>();
  for (const ground of [...onActions(register), ...onReadings(register)]) {
    const known = grounds.get(ground.id);
    if (known === undefined || rankOf(known.strength) < rankOf(ground.strength)) grounds.set(ground.id, ground);
  }
  return grounds;
}

function onActions(register: Register): readonly Ground[] {
  return register.actions().flatMap((action) => action.evidence.map((piece) => groundOfPiece(piece, action)));
}

function groundOfPiece(piece: Evidence, action: Action): Ground {
  const of = { of: 'evidence', id: piece.sha256 } as const;
  const stands = standingEvidence(action).includes(piece) && !isShaken(piece);
  if (!stands) return { ...of, strength: 'weak', saw: 'shaken', on: piece.recheck?.on ?? piece.lodgedOn };
  if (action.stage !== 'assured' || !action.assurance.evidence.includes(piece.sha256))
    return { ...of, strength: 'reported', saw: 'lodged', on: piece.lodgedOn };
  const { on, entry } = action.assurance;
  return { ...of, strength: 'verified', saw: 'vouchedFor', on, entry };
}

/** Only on what line 2 or above found a practice kept is vouched for: that it is not kept was shown by evidence as well. */
function onReadings({ practices }: Register): readonly Ground[] {
  return [...practices.values()].flatMap(({ readings }) =>
    readings.flatMap(({ evidence, line, keeping, on, entry }) => {
      const seen =
        line >= 2 && keeping === 'kept'
          ? ({ strength: 'verified', saw: 'vouchedFor', on, entry } as const)
          : ({ strength: 'reported', saw: 'lodged', on, entry } as const);
      return evidence.map((id) => ({ of: 'evidence', id, ...seen }) as const);
    }),
  );
}
