import { z } from 'zod';
import { grade } from '../assurance/verification.ts';
import { directorateId, postId, ref, thingId } from '../council/ids.ts';
import { day } from '../day/day.ts';
import { financialYear } from '../day/financial-year.ts';
import { instant } from '../day/instant.ts';
import { words } from '../prose/section.ts';
import { framework } from '../statement/framework.ts';
import { ground, strength } from '../statement/ground.ts';
import { sha256 } from './sha256.ts';
import { factOf } from './shape.ts';

const year = financialYear.meta({ description: 'The financial year of the statement' });
const assertionId = thingId('an assertion', 'A1');
const sectionId = thingId('a section', 'S1');
const minute = words('the minute that records it', 200);

/** A weakness that somebody outside found, and the actions that answer it. Recorded again with `closed`, they say that it is gone. */
export const weaknessRecorded = factOf('weaknessRecorded', {
  weakness: thingId('a weakness', 'SW-2023-1'),
  body: words('who found it', 200),
  text: words('what they found', 5_000),
  actions: z.array(ref).optional().meta({ description: 'The actions that are to answer it' }),
  year: financialYear.optional().meta({ description: 'The year that it is about' }),
  closed: z.boolean().optional().meta({ description: 'Do those who found it say that it is gone?' }),
});

/** From this day statements are written by this framework, for the years that it speaks of. */
export const frameworkAdopted = factOf('frameworkAdopted', { framework, minute: minute.optional() });

/** An opinion on a year's governance, given by the post that records it. Recorded again, it says what it says now. */
export const opinionRecorded = factOf('opinionRecorded', {
  opinion: thingId('an opinion', 'IA-2022'),
  kind: z
    .enum(['annualAudit', 'directorAssurance', 'externalAudit', 'other'], {
      error: 'annualAudit, directorAssurance, externalAudit or other',
    })
    .meta({ description: "Audit's annual opinion, a director's assurance statement, an external auditor's, or another" }),
  year: financialYear.meta({ description: 'The year that it is about' }),
  gives: z
    .enum(['assurance', 'limitedAssurance', 'noAssurance'], { error: 'assurance, limitedAssurance or noAssurance' })
    .meta({ description: 'Does it give assurance, limited assurance, or none?' }),
  grade: grade.optional().meta({ description: 'The opinion in a word of a scale that the council adopted' }),
  text: words('what it says', 10_000),
  directorate: directorateId.optional().meta({ description: 'The directorate that it is about; left out, the whole council' }),
});

/** A governance issue that a year's statement discloses, and what it promises about it. Disclosed again, it is what it then says. */
export const issueDisclosed = factOf('issueDisclosed', {
  issue: thingId('a governance issue', 'AGS-2022-1'),
  year,
  title: words('the issue', 500),
  text: words('more about it', 5_000).optional(),
  significance: z
    .enum(['significant', 'improvement'], { error: 'significant or improvement' })
    .meta({ description: 'A significant governance issue, or an improvement' }),
  principle: thingId('a principle', 'F').optional(),
  actions: z.array(ref).optional().meta({ description: 'The actions that are to resolve it' }),
  dueBy: day.optional().meta({ description: 'The last day on which it is to be resolved' }),
});

/** What became of an issue, as a later year's statement says. */
export const issueConcluded = factOf('issueConcluded', {
  issue: thingId('a governance issue', 'AGS-2022-1'),
  year: year.meta({ description: 'The year whose statement says so' }),
  outcome: z
    .enum(['resolved', 'carriedForward', 'superseded'], { error: 'resolved, carriedForward or superseded' })
    .meta({ description: 'What became of it' }),
  reason: words('why', 2_000).optional(),
  refs: z.array(ref).optional().meta({ description: 'The actions with which it goes on, or that resolved it' }),
});

export const statementOpened = factOf('statementOpened', { year });

const section = {
  section: sectionId,
  title: words('the heading', 300),
  answers: thingId('a required content', 'actionPlan').optional().meta({ description: 'The required content that it answers' }),
  text: words('the section, in the words of the author', 20_000),
};

const assertion = {
  assertion: assertionId,
  principle: thingId('a principle', 'F').meta({ description: 'The principle that it belongs to, of the framework of its year' }),
  subPrinciple: words('the sub-principle', 200).optional(),
  section: sectionId.optional().meta({ description: 'The section in which it stands' }),
  sense: z
    .enum(['positive', 'negative'], { error: 'positive or negative' })
    .optional()
    .meta({ description: 'Left out, positive. Negative: it says what cannot be claimed' }),
  claims: z
    .enum(['inPlace', 'reported', 'underWay'], { error: 'inPlace, reported or underWay' })
    .optional()
    .meta({ description: 'Left out, that it is in place. Or only that management reports it; or that it is being worked on' }),
  directorate: directorateId.optional().meta({ description: 'The one directorate that it is about' }),
  text: words('the assertion, in the words of the author', 2_000),
};

const links = {
  actions: z.array(ref).optional().meta({ description: 'The actions that it rests on' }),
  practices: z.array(thingId('an expected practice', 'P1')).optional().meta({ description: 'The expected practices that it rests on' }),
  measures: z.array(thingId('a measure', 'M1')).optional().meta({ description: 'The measures that it rests on' }),
  opinions: z.array(thingId('an opinion', 'IA-2022')).optional().meta({ description: 'The opinions that it rests on' }),
  weaknesses: z
    .array(thingId('a weakness', 'SW-2023-1'))
    .optional()
    .meta({ description: 'The weaknesses found outside that it speaks of' }),
  evidence: z.array(sha256).optional().meta({ description: 'Evidence in the register, by its hash' }),
};

/** A section of a statement. Written again, it is what it then says. */
export const sectionWritten = factOf('sectionWritten', { year, ...section });

/** A sentence of a statement that claims a fact. Asserted again, it is what it then says, and rests on what it rested on. */
export const asserted = factOf('asserted', { year, ...assertion });

/** What an assertion rests on. Linked again, it rests on what is then named and on nothing else. */
export const assertionLinked = factOf('assertionLinked', { year, assertion: assertionId, ...links });

const worded = z.strictObject({ ...assertion, ...links });
const sections = z.array(z.strictObject(section)).meta({ description: 'Its sections, word for word' });

/** A committee, or the whole council, approved the statement as it then stood, word for word. */
export const statementApproved = factOf('statementApproved', {
  year,
  body: words('who approved it: a committee, or the council', 200),
  minute,
  meeting: thingId('a meeting', 'GAC-2022-11').optional(),
  accountsOn: day.optional().meta({ description: 'The day on which the accounts were approved, or are to be; the statement comes first' }),
  sections,
  assertions: z.array(worded).meta({ description: 'Its assertions, word for word' }),
});

/** A version, as it was published: word for word, with how far each assertion was proved and by what. */
export const statementPublished = factOf('statementPublished', {
  year,
  kind: z
    .enum(['draft', 'final', 'reissued'], { error: 'draft, final or reissued' })
    .meta({ description: 'A draft, for inspection with the accounts; the final statement; or that one issued again' }),
  version: z.int().min(1).meta({ description: 'The first one published is 1' }),
  asAt: day.meta({ description: 'The day that it is as at' }),
  knownAt: instant.meta({ description: 'The moment up to which the record had been read' }),
  checkpoint: z
    .strictObject({ size: z.int().min(0), root: sha256 })
    .optional()
    .meta({ description: 'The head of the record that it was made from' }),
  signedBy: z
    .array(z.strictObject({ signatory: thingId('a signatory', 'leader'), post: postId }))
    .optional()
    .meta({ description: 'Who has signed it: which of the signatories of the framework, and by which post' }),
  reason: words('why it is issued again', 2_000).optional(),
  sections,
  assertions: z
    .array(z.strictObject({ ...assertion, ...links, strength, grounds: z.array(ground) }))
    .meta({ description: 'Its assertions, word for word, each with how far it was proved' }),
});
