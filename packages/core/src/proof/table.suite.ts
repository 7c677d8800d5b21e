import type { Command } from '../command/command.ts';
import type { Day } from '../day/day.ts';
import type { Instant } from '../day/instant.ts';
import type { Entry } from '../fact/entry.ts';
import type { Fact } from '../fact/fact.ts';
import type { Actor } from '../index.ts';

/** A small council for proofs: two directorates with a head each, an owner and a colleague, two who vouch, and who tends the table. */
export const OWNER = 'head-of-admissions';
export const COLLEAGUE = 'head-of-transport';
export const HEAD_CFE = 'corporate-director-cfe';
export const HEAD_PTE = 'corporate-director-pte';
export const AUDIT = 'head-of-internal-audit';
export const MONITORING = 'monitoring-officer';
export const CLERK = 'clerk';
export const AUTHOR = 'statement-author';
export const ADMIN = 'register-administrator';

export const FIRST_DAY: Day = '2023-01-02';

const at = (day: Day) => `${day}T09:00:00.000Z` as Instant;

/** The council as it was set up before the first day, by the operator of the store. */
export function councilFacts(on: Day): readonly Fact[] {
  const post = (id: string, more: object): Fact => ({ fact: 'postEstablished', on, post: id, ...more });
  const role = (id: string, name: 'clerk' | 'agsAuthor' | 'administrator'): Fact => ({ fact: 'roleGranted', on, post: id, role: name });
  return [
    { fact: 'directorateOpened', on, directorate: 'CFE', name: 'Children' },
    { fact: 'directorateOpened', on, directorate: 'PTE', name: 'Transport' },
    { fact: 'directorateOpened', on, directorate: 'CR', name: 'Resources' },
    post(OWNER, { directorate: 'CFE', line: 1 }),
    post(COLLEAGUE, { directorate: 'PTE', line: 1 }),
    post(HEAD_CFE, { directorate: 'CFE', line: 1, heads: 'CFE' }),
    post(HEAD_PTE, { directorate: 'PTE', line: 1, heads: 'PTE' }),
    post(MONITORING, { directorate: 'CR', line: 2, statutory: 'monitoringOfficer' }),
    post(AUDIT, { line: 3 }),
    post(CLERK, {}),
    post(AUTHOR, {}),
    post(ADMIN, {}),
    role(CLERK, 'clerk'),
    role(AUTHOR, 'agsAuthor'),
    role(ADMIN, 'administrator'),
  ];
}

/** The first entry of every proof. */
export const founding: Entry = { number: 1, recordedAt: at('2022-12-01'), by: 'register-operator', facts: councilFacts('2022-12-01') };

/** Somebody who asks something on a day, in person or not. */
export type Asked = { readonly actor: Actor; readonly command: Command };

export function asks(post: string, on: Day, verb: Command['verb'], data: object = {}, ref?: string, as: Actor['as'] = 'person'): Asked {
  const command = { verb, as: post, on, ...(ref === undefined ? {} : { ref }), data } as unknown as Command;
  return { actor: { post, as, at: at(on) }, command };
}

/** An entry of the record with who asked for it, and how: what the invariants are read from. */
export type Told = { readonly entry: Entry; readonly asked: Asked | null };
