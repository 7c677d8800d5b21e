import type { Action } from '../action/action.ts';
import type { Command } from '../command/command.ts';
import { isFilled } from '../council/council.ts';
import type { DirectorateId } from '../council/ids.ts';
import type { Register } from '../register/register.ts';
import { type Actor, hasRole, headOf, isAssurer } from './actor.ts';
import type { Standing } from './grants.ts';

/** How does this actor stand to what the command asks? Every standing that it has; the public has none. */
export function standingsOf(actor: Actor, command: Command, register: Register): readonly Standing[] {
  const { council } = register;
  if (actor.post === null || !isFilled(council, actor.post)) return [];
  const action = command.ref === undefined ? null : register.action(command.ref);
  const heads = headOf(council, actor);
  const all: readonly (readonly [Standing, boolean])[] = [
    ...(action === null ? ofMeasure(actor, command, register) : ofAction(actor, action, heads, command)),
    ['concernedHead', heads !== null && concerns(command, register, action).includes(heads)],
    ['respondent', isRespondent(actor, command, register)],
    ['assurer', isAssurer(council, actor)],
    ['monitoringOfficer', council.posts.get(actor.post)?.statutory === 'monitoringOfficer'],
    ['clerk', hasRole(council, actor, 'clerk')],
    ['member', hasRole(council, actor, 'member')],
    ['agsAuthor', hasRole(council, actor, 'agsAuthor')],
    ['administrator', hasRole(council, actor, 'administrator')],
  ];
  return all.filter(([, holds]) => holds).map(([standing]) => standing);
}

type Held = readonly (readonly [Standing, boolean])[];

function ofAction({ post }: Actor, action: Action, heads: DirectorateId | null, command: Command): Held {
  // A contributor says of its own directorate how far it has come, and of no other.
  const own = (directorate: DirectorateId) => command.verb !== 'recordTakeUp' || command.data.directorate === directorate;
  return [
    ['accountable', action.accountable === post],
    ['contributor', action.contributors.some((each) => each.post === post && own(each.directorate))],
    ['head', heads !== null && action.lead === heads],
    ['receivingHead', heads !== null && action.handover?.to === heads],
  ];
}

/** A measure belongs to the people of the action whose working it tells. */
function ofMeasure(actor: Actor, command: Command, register: Register): Held {
  const ref =
    command.verb === 'defineMeasure'
      ? command.data.action
      : command.verb === 'readMeasure'
        ? register.measures.get(command.data.measure)?.action
        : undefined;
  const action = ref === undefined || ref === null ? null : register.action(ref);
  return action === null ? [] : ofAction(actor, action, headOf(register.council, actor), command);
}

/** Which directorates does it concern, so that their heads may speak? */
function concerns(command: Command, register: Register, action: Action | null): readonly DirectorateId[] {
  switch (command.verb) {
    case 'raise':
      return command.data.lead === undefined ? [] : [command.data.lead];
    case 'recordAgreement':
      return command.data.directorates;
    case 'readPractice':
    case 'recordTakeUp':
      return [command.data.directorate];
    case 'recordOpinion':
      // A head gives assurance of its own directorate, and of nothing else.
      return command.data.kind === 'directorAssurance' && command.data.directorate !== undefined ? [command.data.directorate] : [];
    case 'respond':
    case 'endorse':
      // Management answers a review, and stands behind the table, as one: the head of any directorate may speak for it.
      return [...register.council.directorates.keys()];
    default:
      return action?.lead ? [action.lead] : [];
  }
}

function isRespondent({ post }: Actor, command: Command, register: Register): boolean {
  if (command.verb !== 'respondJointly') return false;
  const joint = register.reviews.get(command.data.review)?.jointResponses.find(({ id }) => id === command.data.response);
  return joint !== undefined && joint.respondent === post;
}
