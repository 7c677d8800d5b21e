import { type Measure, meetsTarget } from '../action/measure.ts';
import type { Register } from '../register/register.ts';
import type { Ground } from '../statement/ground.ts';
import type { Opinion } from '../statement/opinion.ts';

/** What does the last reading of this measure give to an assertion? Whether a target is met is proved by a reading from line 2 or above. */
export function groundOfMeasure(id: string, { measures }: Register): Ground {
  const of = { of: 'measure', id } as const;
  const measure = measures.get(id);
  const last = measure?.readings.at(-1);
  if (measure === undefined) return { ...of, strength: 'weak', saw: 'notThere' };
  if (last === undefined) return { ...of, strength: 'weak', saw: 'notRead' };
  return { ...of, ...readAs(measure, last), on: last.on };
}

function readAs(measure: Measure, { value, verified }: Measure['readings'][number]): Pick<Ground, 'strength' | 'saw'> {
  const met = meetsTarget(measure, value);
  if (met === null) return { strength: 'weak', saw: 'targetUnclear' };
  if (!met) return { strength: 'contradicted', saw: 'targetMissed' };
  return (verified ?? 1) >= 2 ? { strength: 'verified', saw: 'targetMet' } : { strength: 'reported', saw: 'targetMetUnverified' };
}

/** What does this opinion give to an assertion? A director's own assurance is management's report. */
export function groundOfOpinion(id: string, { opinions }: Register): Ground {
  const opinion = opinions.get(id);
  if (opinion === undefined) return { of: 'opinion', id, strength: 'weak', saw: 'notThere' };
  return { of: 'opinion', id, ...gives(opinion), on: opinion.on, entry: opinion.entry };
}

function gives({ gives: what, kind }: Opinion): Pick<Ground, 'strength' | 'saw'> {
  if (what === 'noAssurance') return { strength: 'contradicted', saw: 'noAssurance' };
  if (what === 'limitedAssurance') return { strength: 'weak', saw: 'limitedAssurance' };
  const isManagement = kind === 'directorAssurance' || kind === 'other';
  return isManagement ? { strength: 'reported', saw: 'managementAssures' } : { strength: 'verified', saw: 'assuranceGiven' };
}

/** A weakness contradicts while it is open, and is proof once those who found it say that it is gone. */
export function groundOfWeakness(id: string, { weaknesses }: Register): Ground {
  const of = { of: 'weakness', id } as const;
  const weakness = weaknesses.get(id);
  if (weakness === undefined) return { ...of, strength: 'weak', saw: 'notThere' };
  return weakness.closed
    ? { ...of, strength: 'verified', saw: 'weaknessClosed', on: weakness.on }
    : { ...of, strength: 'contradicted', saw: 'weaknessOpen', on: weakness.on };
}
