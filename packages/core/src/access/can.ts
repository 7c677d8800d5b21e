import type { Command } from '../command/command.ts';
import type { Register } from '../register/register.ts';
import type { Actor } from './actor.ts';
import type { Denial } from './denial.ts';
import { GRANTS } from './grants.ts';
import { segregated } from './segregation.ts';
import { standingsOf } from './standing.ts';

/**
 * May this actor ask this of the register? Null when it may; otherwise why not. It says nothing of whether the act will be
 * granted: a head of internal audit may verify, and be refused because no evidence stands. The operator of the store, at the
 * command line, is not asked. After S1 to S9 of the council's segregation of duties, and OWASP ASVS 5.0, 8.2 and 8.3.
 */
export function can(actor: Actor, command: Command, register: Register): Denial | null {
  const { verb, as } = command;
  if (actor.post !== null && as !== actor.post) return { denied: 'inAnothersName', verb, as };
  const standings = standingsOf(actor, command, register);
  const needs = GRANTS[verb];
  if (!needs.some((standing) => standings.includes(standing))) return { denied: 'notGranted', verb, needs };
  return segregated(actor, command, register);
}
