import type { Action, Extension, Register } from '@countersign/core';
import { CODED } from './answer.ts';
import { numberOf } from './register/calendar.ts';
import { DIRECTORATES } from './register/council.ts';

/** Days are whole numbers, yes is 1 and no is 0, and what has a few values has a code: the form that suits a database best. */
export type Cell = number | null;

/** The columns of each table, in order. `id` and `action` are the action's place in the register as at the day. */
export const TABLES = {
  actions: [
    'id',
    'lead',
    'accountable',
    'stage',
    'since',
    'start',
    'original',
    'due',
    'forecast',
    'last_update',
    'recovery_plan',
    'returned_on',
    'followed_on',
    'disputed_due',
  ],
  extensions: ['action', 'place', 'until', 'claimed', 'outcome'],
  milestones: ['action', 'due', 'met'],
  contributors: ['action', 'directorate', 'post'],
  reports: ['action', 'place', 'told_on', 'rag'],
  evidence: ['action', 'replaced'],
  dependencies: ['action', 'other'],
  bodies: ['action', 'contact', 'fallback'],
  agreements: ['action', 'state', 'drafted_on'],
} as const;

export type TableName = keyof typeof TABLES;
export type Tables = { readonly [Name in TableName]: readonly (readonly Cell[])[] };

/** What a live action has for a stage here; the other stages have the code of their state. */
export const LIVE = 0;
export const OUTCOME = { requested: 0, deferred: 1, granted: 2, refused: 3 } as const;
export const RAG = { green: 0, amber: 1, red: 2 } as const;
export const AGREEMENT = { drafted: 0, agreed: 1, inForce: 2, expired: 3 } as const;

/** The actions of a register as normalised tables: what was extended, reported or contributed is a row of its own. */
export function tablesOf(register: Register, numbers: ReadonlyMap<string, number>): Tables {
  const actions = register.actions();
  const id = (ref: string) => numbers.get(ref) ?? -1;
  const each = (rows: (action: Action, id: number) => readonly (readonly Cell[])[]) =>
    actions.flatMap((action) => rows(action, id(action.ref)));
  return {
    actions: actions.map((action) => [id(action.ref), ...rowOf(action)]),
    extensions: each(({ extensions }, of) => extensions.map((extension, place) => [of, place, ...extensionRow(extension)])),
    milestones: each(({ milestones }, of) => milestones.map(({ due, met }) => [of, numberOf(due), met && numberOf(met)])),
    contributors: each(({ contributors }, of) =>
      contributors.map(({ directorate, post }) => [of, codeOf(directorate), post === undefined ? null : 1]),
    ),
    reports: each(({ reports }, of) => reports.map(({ on, rag }, place) => [of, place, numberOf(on), rag && RAG[rag]])),
    evidence: each(({ evidence }, of) => evidence.map(({ replaced }) => [of, Number(replaced)])),
    dependencies: each(({ dependsOn }, of) => dependsOn.filter((ref) => register.action(ref) !== null).map((ref) => [of, id(ref)])),
    bodies: each(({ dependsOnBodies }, of) => dependsOnBodies.map(({ contact, fallback }) => [of, saidRow(contact), saidRow(fallback)])),
    agreements: [...register.agreements.values()].flatMap(({ actions: refs, state, draftedOn }) =>
      refs.map((ref) => [id(ref), AGREEMENT[state], numberOf(draftedOn)]),
    ),
  };
}

function rowOf(action: Action): readonly Cell[] {
  const { lead, accountable, stage, since, dates, lastUpdate, recoveryPlan, disputedDue } = action;
  const returned = action.stage === 'open' ? action.returned : null;
  const day = (of: typeof dates.start) => of && numberOf(of);
  return [
    lead === null ? null : codeOf(lead),
    accountable === null ? null : 1,
    stage === 'open' || stage === 'offered' ? LIVE : CODED.indexOf(stage),
    ...[numberOf(since), day(dates.start), day(dates.original), dueOf(action), day(dates.forecast), numberOf(lastUpdate)],
    ...[Number(recoveryPlan !== null), day(returned?.on ?? null), day(returned?.followed ?? null), day(disputedDue)],
  ];
}

/** The date before the first extension that was granted; the agreed date is for each contestant to find. */
function dueOf({ dates, extensions }: Action): Cell {
  const [first] = extensions.filter(({ outcome }) => outcome.outcome === 'granted');
  const due = first?.outcome.outcome === 'granted' ? first.outcome.from : dates.agreed;
  return due && numberOf(due);
}

function extensionRow({ to, claimedAgreed, outcome }: Extension): readonly Cell[] {
  return [numberOf(to), Number(claimedAgreed), OUTCOME[outcome.outcome]];
}

const saidRow = (words: string | undefined): Cell => (words === undefined ? null : 1);
const codeOf = (directorate: string) => DIRECTORATES.indexOf(directorate);
