import { isShaken, standingEvidence } from '../action/action.ts';
import type { Register } from '../register/register.ts';
import type { Ground } from '../statement/ground.ts';

/** Every piece of evidence in the register, by its hash, with what it gives to an assertion. The strongest counts where one lies with several actions. */
export type EvidenceGrounds = ReadonlyMap<string, Ground>;

export function evidenceGrounds(register: Register): EvidenceGrounds {
  const grounds = new Map<string, Ground>();
  const keep = (ground: Ground) => {
    if (grounds.get(ground.id)?.saw !== 'vouchedFor') grounds.set(ground.id, ground);
  };
  for (const action of register.actions()) {
    const { assurance } = action;
    for (const piece of action.evidence) {
      const { sha256: id, lodgedOn } = piece;
      const stands = standingEvidence(action).includes(piece) && !isShaken(piece);
      if (!stands) keep({ of: 'evidence', id, strength: 'weak', saw: 'shaken', on: piece.recheck?.on ?? lodgedOn });
      else if (action.stage === 'assured' && action.assurance.evidence.includes(id))
        keep({ of: 'evidence', id, strength: 'verified', saw: 'vouchedFor', on: action.assurance.on, entry: assurance?.entry });
      else keep({ of: 'evidence', id, strength: 'reported', saw: 'lodged', on: lodgedOn });
    }
  }
  for (const { id, on, entry } of readingsWithEvidence(register))
    keep({ of: 'evidence', id, strength: 'verified', saw: 'vouchedFor', on, entry });
  return grounds;
}

/** What line 2 or above read a practice on. */
function readingsWithEvidence({ practices }: Register) {
  return [...practices.values()].flatMap(({ readings }) =>
    readings.filter(({ line }) => line >= 2).flatMap(({ evidence, on, entry }) => evidence.map((id) => ({ id, on, entry }))),
  );
}
