import type { CommandOf } from '../command/command.ts';
import type { Instant } from '../day/instant.ts';
import type { FactOf } from '../fact/fact.ts';
import type { Register } from '../register/register.ts';
import { frameworkOf } from '../statement/framework.ts';
import type { Assertion, Links, Statement, StatementSection, StatementWords } from '../statement/statement.ts';
import { strengthsOf } from '../strength/strength.ts';
import { statementToWrite } from './may-state.ts';
import type { Refusal } from './refusal.ts';

/**
 * Records that a committee, or the council, approved the statement as it now stands, word for word. Regulation 6(4) of the Accounts and Audit
 * Regulations 2015: before the accounts.
 */
export function approveStatement(register: Register, { on, data }: CommandOf<'approveStatement'>): FactOf<'statementApproved'> | Refusal {
  const statement = statementToWrite(register, data.year, on);
  if ('refused' in statement) return statement;
  if (data.meeting !== undefined && !register.meetings.some(({ id, date }) => id === data.meeting && date <= on))
    return { refused: 'notThere', what: 'meeting that has been held:', id: data.meeting };
  if (statement.assertions.length === 0) return { refused: 'nothingStated', year: data.year };
  if (data.accountsOn !== undefined && data.accountsOn < on)
    return { refused: 'afterAccounts', year: data.year, on, accountsOn: data.accountsOn };
  return { fact: 'statementApproved', on, ...data, ...saidIn(statement) };
}

/**
 * Publishes a version: a draft with the accounts, the final statement, or that one issued again. The act writes into it the words as they stand,
 * and how far each assertion is proved on the day that it is as at. The final statement says what was approved, to the word.
 */
export function publishStatement(register: Register, { on, data }: CommandOf<'publishStatement'>): FactOf<'statementPublished'> | Refusal {
  const statement = statementToWrite(register, data.year, on);
  if ('refused' in statement) return statement;
  const { asAt = on, knownAt = register.readUpTo, year } = data;
  if (statement.assertions.length === 0) return { refused: 'nothingStated', year };
  if (knownAt === null || asAt > on || isUnread(knownAt, register)) return { refused: 'stillToCome', on };
  const version = (statement.versions.at(-1)?.version ?? 0) + 1;
  if (data.version !== undefined && data.version !== version)
    return { refused: 'alreadyThere', what: `version ${data.version} of the statement of`, id: year };
  const refusal = outOfOrder(statement, data) ?? unknownSignatory(register, data);
  if (refusal !== null) return refusal;
  const { sections } = saidIn(statement);
  const told = register.asked({ asAt, knownAt });
  const assertions = strengthsOf(statement.assertions, year, told).map(({ strength, grounds, ...assertion }) => ({
    ...assertionSaid(assertion),
    strength,
    grounds: [...grounds],
  }));
  return { fact: 'statementPublished', on, ...data, version, asAt, knownAt, sections, assertions };
}

/** What was published on a day gone by may be recorded later; but nothing is published of what nobody has recorded yet. */
function isUnread(knownAt: Instant, { readUpTo }: Register): boolean {
  return readUpTo === null || knownAt > readUpTo;
}

/** A draft comes before the final statement; that one after its approval and in the words approved; and only a final one is issued again. */
function outOfOrder(statement: Statement, { kind, reason, year }: CommandOf<'publishStatement'>['data']): Refusal | null {
  const isFinal = statement.versions.some((each) => each.kind !== 'draft');
  if (kind === 'reissued' && !isFinal) return { refused: 'versionOutOfOrder', year, kind, needs: 'final' };
  if (kind !== 'reissued' && isFinal) return { refused: 'versionOutOfOrder', year, kind, needs: 'reissued' };
  if (kind === 'reissued' && reason === undefined) return { refused: 'reasonNeeded', what: `issuing the statement of ${year} again` };
  if (kind === 'draft') return null;
  const approval = statement.approvals.at(-1);
  if (approval === undefined) return { refused: 'notApproved', year };
  const changed = changedSince(approval, statement);
  return changed.length === 0 ? null : { refused: 'changedSinceApproval', year, approvedOn: approval.on, changed };
}

/** The sections and assertions that were added, left out or reworded since: none may be lost between the meeting and the final version. */
function changedSince(approved: StatementWords, now: StatementWords): readonly string[] {
  const differing = (before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]) => {
    const spelt = (all: readonly { readonly id: string }[]) => new Map(all.map((each) => [each.id, JSON.stringify(each)]));
    const [was, is] = [spelt(before), spelt(after)];
    return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));
  };
  return [...differing(approved.sections, now.sections), ...differing(approved.assertions, now.assertions)];
}

function unknownSignatory(register: Register, { year, signedBy = [] }: CommandOf<'publishStatement'>['data']): Refusal | null {
  const known = frameworkOf(register.frameworks, year)?.signatories.map(({ id }) => id) ?? [];
  const unknown = signedBy.find(({ signatory }) => !known.includes(signatory));
  return unknown === undefined ? null : { refused: 'notThere', what: `signatory of the statement of ${year}:`, id: unknown.signatory };
}

function saidIn({ sections, assertions }: StatementWords) {
  return { sections: sections.map(sectionSaid), assertions: assertions.map(assertionSaid) };
}

function sectionSaid({ id: section, title, answers, text }: StatementSection) {
  return { section, title, ...(answers === null ? {} : { answers }), text };
}

function assertionSaid({ id: assertion, principle, subPrinciple, section, sense, claims, directorate, text, links }: Assertion) {
  return {
    assertion,
    principle,
    ...(subPrinciple === null ? {} : { subPrinciple }),
    ...(section === null ? {} : { section }),
    ...(sense === 'positive' ? {} : { sense }),
    ...(claims === 'inPlace' ? {} : { claims }),
    ...(directorate === null ? {} : { directorate }),
    text,
    ...linksSaid(links),
  };
}

/** Only what it does rest on, so that an entry holds no empty list. */
function linksSaid(links: Links) {
  return Object.fromEntries(Object.entries(links).flatMap(([name, ids]) => (ids.length === 0 ? [] : [[name, [...ids]]]))) as {
    [Name in keyof Links]?: string[];
  };
}
