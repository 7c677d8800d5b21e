import type { Action } from '../action/action.ts';
import { isLive } from '../action/action.ts';
import type { ExemptField } from '../action/exemption.ts';
import { saysDone } from '../assurance/verification.ts';
import { headsNow, type Post } from '../council/council.ts';
import type { Ref } from '../council/ids.ts';
import { financialYearOf } from '../day/financial-year.ts';
import type { Instant } from '../day/instant.ts';
import { exemptFieldOf } from '../fact/exempt-words.ts';
import { cadenceOf, lastIssuedTo, nextReportBy } from '../meeting/cadence.ts';
import type { Issued } from '../meeting/meeting.ts';
import { practicesByYear } from '../practice/deviation.ts';
import type { Register } from '../register/register.ts';
import type { Asked } from './asked.ts';
import { checkOf } from './of-closing.ts';
import type { About, Finds, RuleOfActions, RuleOfTheCouncil } from './rule.ts';

/** What is told to committees, in the statement and to the public; and what reviews still wait for. */
export const OF_REPORTING: readonly (RuleOfActions | RuleOfTheCouncil)[] = [
  {
    id: 'REP-1',
    title: 'A committee has said how often it wants to be told, and is told as often',
    learned: 'An action table was to come back "as delivered", and how often was left open',
    severity: 'warning',
    clearedBy: 'issueReport',
    ofCouncil: (asked) => cadence(asked),
  },
  {
    id: 'REP-2',
    title: 'The statement says done only of what line 2 or above has verified, and contradicts no open weakness',
    learned: 'A statement was disputed because it contradicted the significant weakness that the external auditor had found',
    severity: 'error',
    clearedBy: 'verify',
    ofAction: (action, asked) => statement(action, asked),
  },
  {
    id: 'REP-3',
    title: 'Nothing is carried from statement to statement for years without a reason',
    learned: 'The same data protection item stood in one council’s statements year after year',
    severity: 'warning',
    clearedBy: 'classify',
    ofAction: (action, asked) => carried(action, asked),
  },
  {
    id: 'REP-4',
    title: 'What is published holds nothing exempt, and no name of a junior officer',
    learned: 'Schedule 12A protects what is exempt; the Information Commissioner, officers below the senior tiers',
    severity: 'error',
    clearedBy: 'issueReport',
    ofAction: (action, asked) => [...toldBeforeExempt(action, asked), ...juniorNames(action, asked)],
  },
  {
    id: 'REC-1',
    title: 'Each recommendation has an action, or a refusal with its reason',
    learned: 'A review that asked for no response got none',
    severity: 'warning',
    clearedBy: 'respond',
    ofCouncil: (asked) => recommendations(asked),
  },
  {
    id: 'PRA-1',
    title: 'Each practice is read in time, in each directorate that it binds, and is kept',
    learned: 'Procedures and responsibilities had drifted from expected practice for years before a service failed',
    severity: 'warning',
    clearedBy: 'readPractice',
    ofCouncil: (asked) => practices(asked),
  },
];

/** Every committee that meets. Until so long has gone by since it was last told, or, never told, since it agreed, it has missed nothing. */
function cadence({ register, today }: Asked): readonly About[] {
  const { meetings, cadences } = register;
  const committees = [...new Set([...meetings, ...cadences].map(({ committee }) => committee))];
  return committees.flatMap((about): readonly About[] => {
    const agreed = cadenceOf(cadences, about);
    if (agreed === null) return [{ about, found: { found: 'noCadence', clearedBy: 'agreeCadence' } }];
    if (today <= nextReportBy(meetings, agreed)) return [];
    return [{ about, found: { found: 'cadenceMissed', last: lastIssuedTo(meetings, about), everyMonths: agreed.everyMonths } }];
  });
}

function statement(action: Action, { register }: Asked): readonly Finds[] {
  const last = checkOf(action);
  const onLineOne = last !== null && last.line < 2 && saysDone(last.outcome);
  const open = [...register.weaknesses.values()].filter(({ closed, actions }) => !closed && actions.includes(action.ref));
  return [
    ...(onLineOne ? [{ found: 'doneOnLineOne', by: last.by } as const] : []),
    ...(action.stage === 'assured'
      ? open.map(({ id, body }) => ({ found: 'openWeakness', weakness: id, body, clearedBy: 'recordWeakness' }) as const)
      : []),
  ];
}

/** Counted from the first statement it belongs to, to the year of the day; a reason given when it was last classified explains it. */
function carried(action: Action, { today, policy }: Asked): readonly Finds[] {
  const [first] = action.statementYears.toSorted();
  if (first === undefined || action.classifiedBecause !== null) return [];
  if (!isLive(action) && action.stage !== 'suspended' && action.stage !== 'reportedComplete') return [];
  const years = Number(financialYearOf(today).slice(0, 4)) - Number(first.slice(0, 4));
  return years > policy.carryForwardYears ? [{ found: 'carriedTooLong', first, years }] : [];
}

/** A report that was issued before its words became exempt still tells them, until it is issued again. Where there were none yet, it tells none. */
function toldBeforeExempt({ ref, exemptions }: Action, { register }: Asked): readonly Finds[] {
  if (exemptions.length === 0) return [];
  return register.meetings.flatMap(({ id: meeting, reports }): readonly Finds[] => {
    const last = reports.at(-1);
    if (last === undefined) return [];
    const written = wordsIn(ref, register, last);
    const fields = exemptions
      .map(({ field }) => field)
      .filter((field) => written.has(field) && !wasExempt(field, ref, register, last.issuedAt));
    return fields.length === 0 ? [] : [{ found: 'toldBeforeExempt', meeting, issuedOn: last.on, fields }];
  });
}

/** In which fields of the action had anything been written, by the day of a report and as far as was known when it was issued? */
function wordsIn(ref: Ref, register: Register, { asAt, knownAt }: Issued): ReadonlySet<ExemptField | null> {
  const told = register.history(ref).filter(({ recordedAt, fact: { on } }) => recordedAt <= knownAt && on <= asAt);
  return new Set(told.flatMap(({ fact }) => Object.keys(fact).map((key) => exemptFieldOf(fact.fact, key))));
}

/** Had somebody said by that moment that these words are exempt, and nobody lifted it? */
function wasExempt(field: ExemptField, ref: Ref, register: Register, at: Instant): boolean {
  const told = register.history(ref).filter(({ recordedAt }) => recordedAt <= at);
  const inOrder = told.toSorted((one, other) => one.number - other.number);
  const last = inOrder.findLast(({ fact }) => {
    return (fact.fact === 'exemptionLifted' && fact.field === field) || fact.exempt?.some((each) => each.field === field);
  });
  return last !== undefined && last.fact.fact !== 'exemptionLifted';
}

/** A name that the register knows for the holder of a post below the senior tiers, whole, in words that everybody may read. */
function juniorNames(action: Action, { register: { council } }: Asked): readonly Finds[] {
  const exempt = action.exemptions.map(({ field }) => field);
  const fields = (['title', 'description'] as const).filter((field) => !exempt.includes(field));
  const words = fields.map((field) => apart(action[field] ?? '')).join(' | ');
  const named = [...council.posts.values()].filter((post) => isJunior(post) && nameOf(post) !== '' && words.includes(` ${nameOf(post)} `));
  return named.map(({ id }) => ({ found: 'juniorName', post: id, clearedBy: 'reword' }));
}

function isJunior(post: Post): boolean {
  return post.statutory === null && headsNow(post) === null;
}

function nameOf({ holding }: Post): string {
  return 'holder' in holding ? apart(holding.holder ?? '').trim() : '';
}

/** Word by word, so that no name is found inside a longer word. */
function apart(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

function recommendations({ coverage }: Asked): readonly About[] {
  return coverage().flatMap(({ review, byRecommendation }) =>
    byRecommendation
      .filter(({ covered }) => covered === 'no')
      .map(({ recommendation }) => ({ about: `${review} ${recommendation}`, found: { found: 'unanswered' } }) as const),
  );
}

/** Of the present year: what was found in years gone by is told where practices are. */
function practices({ register, today }: Asked): readonly About[] {
  const year = financialYearOf(today);
  const deviating = practicesByYear(register.practices.values(), register.council, today).filter(
    (each) => each.year === year && each.deviates,
  );
  return deviating.map(({ practice, directorate, state }) => ({ about: practice, found: { found: 'deviates', directorate, year, state } }));
}
