import type { CommandOf } from '../command/command.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { isSame } from '../same.ts';
import { deliveringGoodGovernance } from '../statement/delivering-good-governance.ts';
import { frameworkOf } from '../statement/framework.ts';
import { lineNotHeld } from './line-held.ts';
import { unknownAmong } from './may.ts';
import { unknownDirectorate, unknownPrinciple, yearToCome } from './may-state.ts';
import { readPractice } from './read-practice.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { wordless } from './wordless.ts';

/** Adopts what statements are written by: the framework that comes with Countersign, or the council's own. One id never means two. */
export function adoptFramework(register: Register, { on, data }: CommandOf<'adoptFramework'>): FactOf<'frameworkAdopted'> | Refusal {
  const { framework: said, minute } = data;
  const framework = said === deliveringGoodGovernance.id ? deliveringGoodGovernance : said;
  if (typeof framework === 'string') return { refused: 'notThere', what: 'framework', id: framework };
  const isAnother = register.frameworks.some((each) => each.id === framework.id && !isSame(each, framework));
  if (isAnother) return { refused: 'alreadyThere', what: 'framework', id: framework.id };
  return { fact: 'frameworkAdopted', on, framework, ...(minute === undefined ? {} : { minute }) };
}

/**
 * Records an opinion on a year's governance. Internal audit's annual opinion is given from line 3 alone, by a post that is independent of what it
 * audits. A director's assurance statement may read the practices that bind the directorate, from line 1; each becomes a reading of its own,
 * and it is refused whole when one of them is.
 */
export function recordOpinion(register: Register, { on, as, data }: CommandOf<'recordOpinion'>): readonly Fact[] | Refusal {
  const { readings = [], ...opinion } = data;
  const { directorate } = opinion;
  const refusal = unfitOpinion(register, { on, as, opinion }) ?? unfitReadings(opinion, readings);
  if (refusal !== null) return refusal;
  const facts: Fact[] = [{ fact: 'opinionRecorded', on, ...opinion }];
  for (const reading of readings) {
    const read = readPractice(register, {
      verb: 'readPractice',
      as,
      on,
      data: { ...reading, directorate: directorate as string, line: 1 },
    });
    if (isRefusal(read)) return read;
    facts.push(read);
  }
  return facts;
}

type Said = CommandOf<'recordOpinion'>['data'];
type Giving = Pick<CommandOf<'recordOpinion'>, 'on' | 'as'> & { readonly opinion: Omit<Said, 'readings'> };

function unfitOpinion(register: Register, { on, as, opinion }: Giving): Refusal | null {
  const { opinion: id, kind, year, grade, directorate } = opinion;
  return (
    yearToCome(year, on) ??
    (kind === 'annualAudit' ? lineNotHeld(register, id, as, 3) : null) ??
    anotherOpinion(register, opinion) ??
    wordless(register, grade) ??
    unknownDirectorate(register, directorate)
  );
}

/** One id never means two: recorded again, an opinion may say something else, and is still of the same kind, year and directorate. */
function anotherOpinion({ opinions }: Register, { opinion: id, kind, year, directorate }: Giving['opinion']): Refusal | null {
  const known = opinions.get(id);
  const isAnother = known !== undefined && (known.kind !== kind || known.year !== year || known.directorate !== (directorate ?? null));
  return isAnother ? { refused: 'alreadyThere', what: `opinion of ${known.year}`, id } : null;
}

function unfitReadings({ opinion: id, kind, directorate }: Giving['opinion'], readings: NonNullable<Said['readings']>): Refusal | null {
  if (readings.length === 0) return null;
  if (kind !== 'directorAssurance') return { refused: 'notThere', what: "director's assurance statement for the readings of", id };
  return directorate === undefined ? { refused: 'notThere', what: 'directorate named for the readings of', id } : null;
}

/** Discloses a governance issue in the statement of a year, and what is promised about it. */
export function discloseIssue(register: Register, { on, data }: CommandOf<'discloseIssue'>): FactOf<'issueDisclosed'> | Refusal {
  const other = register.issues.get(data.issue);
  if (other !== undefined && other.year !== data.year)
    return { refused: 'alreadyThere', what: `governance issue of ${other.year}`, id: data.issue };
  if (frameworkOf(register.frameworks, data.year) === null)
    return { refused: 'notThere', what: 'framework for a statement of', id: data.year };
  return (
    yearToCome(data.year, on) ??
    unknownPrinciple(register, data.year, { principle: data.principle }) ??
    unknownAmong(register, data.actions) ?? { fact: 'issueDisclosed', on, ...data }
  );
}

/** Says in a later year's statement what became of an issue. */
export function concludeIssue(register: Register, { on, data }: CommandOf<'concludeIssue'>): FactOf<'issueConcluded'> | Refusal {
  const issue = register.issues.get(data.issue);
  if (issue === undefined) return { refused: 'notThere', what: 'governance issue', id: data.issue };
  if (data.year <= issue.year) return { refused: 'notALaterYear', issue: issue.id, year: data.year, disclosed: issue.year };
  return yearToCome(data.year, on) ?? unknownAmong(register, data.refs) ?? { fact: 'issueConcluded', on, ...data };
}
