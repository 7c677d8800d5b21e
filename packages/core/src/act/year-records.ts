import type { CommandOf } from '../command/command.ts';
import type { Fact, FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { deliveringGoodGovernance } from '../statement/delivering-good-governance.ts';
import { frameworkOf } from '../statement/framework.ts';
import { unknownAmong } from './may.ts';
import { readPractice } from './read-practice.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { unknownDirectorate, unknownPrinciple } from './state.ts';

/** Adopts what statements are written by: the framework that comes with Countersign, or the council's own. One id never means two. */
export function adoptFramework(register: Register, { on, data }: CommandOf<'adoptFramework'>): FactOf<'frameworkAdopted'> | Refusal {
  const { framework: said, minute } = data;
  const framework = said === deliveringGoodGovernance.id ? deliveringGoodGovernance : said;
  if (typeof framework === 'string') return { refused: 'notThere', what: 'framework', id: framework };
  const isAnother = register.frameworks.some((each) => each.id === framework.id && JSON.stringify(each) !== JSON.stringify(framework));
  if (isAnother) return { refused: 'alreadyThere', what: 'framework', id: framework.id };
  return { fact: 'frameworkAdopted', on, framework, ...(minute === undefined ? {} : { minute }) };
}

/**
 * Records an opinion on a year's governance. A director's assurance statement may read the practices that bind the directorate, from line 1;
 * each becomes a reading of its own.
 */
export function recordOpinion(register: Register, { on, as, data }: CommandOf<'recordOpinion'>): readonly Fact[] | Refusal {
  const { readings = [], ...opinion } = data;
  const { grade, directorate } = opinion;
  const hasWord = grade === undefined || register.council.scales.get(grade.scale)?.labels.some(({ label }) => label === grade.label);
  if (!hasWord) return { refused: 'notThere', what: `word on the scale ${grade?.scale}:`, id: grade?.label ?? '' };
  const unknown = unknownDirectorate(register, directorate);
  if (unknown !== null) return unknown;
  if (directorate === undefined && readings.length > 0)
    return { refused: 'notThere', what: 'directorate named for the readings of', id: opinion.opinion };
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

/** Discloses a governance issue in the statement of a year, and what is promised about it. */
export function discloseIssue(register: Register, { on, data }: CommandOf<'discloseIssue'>): FactOf<'issueDisclosed'> | Refusal {
  const other = register.issues.get(data.issue);
  if (other !== undefined && other.year !== data.year)
    return { refused: 'alreadyThere', what: `governance issue of ${other.year}`, id: data.issue };
  if (frameworkOf(register.frameworks, data.year) === null)
    return { refused: 'notThere', what: 'framework for a statement of', id: data.year };
  return (
    unknownPrinciple(register, data.year, { principle: data.principle }) ??
    unknownAmong(register, data.actions) ?? { fact: 'issueDisclosed', on, ...data }
  );
}

/** Says in a later year's statement what became of an issue. */
export function concludeIssue(register: Register, { on, data }: CommandOf<'concludeIssue'>): FactOf<'issueConcluded'> | Refusal {
  const issue = register.issues.get(data.issue);
  if (issue === undefined) return { refused: 'notThere', what: 'governance issue', id: data.issue };
  if (data.year <= issue.year) return { refused: 'notALaterYear', issue: issue.id, year: data.year, disclosed: issue.year };
  return unknownAmong(register, data.refs) ?? { fact: 'issueConcluded', on, ...data };
}
