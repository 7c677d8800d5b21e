import type { Grade } from '../assurance/verification.ts';
import { placeOn } from '../council/scale.ts';
import type { Register } from '../register/register.ts';
import type { Refusal } from './refusal.ts';

/** An opinion is one of the words that the council adopted for opinions. */
export function wordless({ council }: Register, grade: Grade | undefined): Refusal | null {
  if (grade === undefined) return null;
  const scale = council.scales.get(grade.scale);
  if (scale?.of !== 'opinion') return { refused: 'notThere', what: 'opinion scale', id: grade.scale };
  return placeOn(scale, grade.label) === null ? { refused: 'notThere', what: `opinion in ${grade.scale}`, id: grade.label } : null;
}
