import { type Action, isLive } from '../action/action.ts';
import type { Agreement } from '../action/agreement.ts';
import { isOpen } from '../council/council.ts';
import type { DirectorateId, PostId } from '../council/ids.ts';
import { type Day, daysBetween, daysLater } from '../day/day.ts';
import type { Asked } from './asked.ts';
import type { About, Finds, RuleOfActions, RuleOfTheCouncil } from './rule.ts';

/** Who answers. */
export const OF_OWNERSHIP: readonly (RuleOfActions | RuleOfTheCouncil)[] = [
  {
    id: 'OWN-1',
    title: 'One post answers for it',
    learned: 'Members of one council queried actions whose lead cell named several people',
    severity: 'error',
    clearedBy: 'accept',
    ofAction: (action, asked) => (isLive(action) ? answering(action, asked) : []),
  },
  {
    id: 'OWN-2',
    title: 'It has a lead directorate, and each directorate that contributes names a post',
    learned: 'Seven managers were asked for one joint answer, and a year later nobody had given it',
    severity: 'error',
    clearedBy: 'addContributor',
    ofAction: (action, asked) => (isLive(action) ? [...lead(action, asked), ...contributors(action)] : []),
  },
  {
    id: 'OWN-3',
    title: 'Work across directorates rests on an agreement that is more than a draft',
    learned: 'An agreement between two directorates was still a draft a year after the review',
    severity: 'error',
    clearedBy: 'recordAgreement',
    ofAction: (action, asked) => (isLive(action) && others(action).length > 0 ? agreement(action, asked) : []),
  },
  {
    id: 'OWN-4',
    title: 'A member of the cabinet answers for it in public',
    learned: 'Two councils named an executive member beside the officer, so that members knew whom to ask',
    severity: 'warning',
    clearedBy: 'classify',
    ofAction: (action) => (isLive(action) && action.leadMember === null ? [{ found: 'noLeadMember' }] : []),
  },
  {
    id: 'OWN-5',
    title: 'Somebody holds the post that answers for it, and not for the time being only',
    learned: 'A restructure of management left replies to the auditors waiting for whoever came next',
    severity: 'warning',
    clearedBy: 'recordHolder',
    ofAction: (action, asked) => (isLive(action) && action.accountable !== null ? holder(action.accountable, asked) : []),
  },
  {
    id: 'OWN-6',
    title: 'The post that answers sits where the work is, and so does the budget',
    learned: 'One department decided who was carried and held the budget; another delivered, and overspent it',
    severity: 'warning',
    clearedBy: 'addContributor',
    ofAction: (action, asked) => (isLive(action) ? elsewhere(action, asked) : []),
  },
  {
    id: 'OWN-7',
    title: 'No post answers for more than it can carry',
    learned: 'A council extended dates again and again because one team carried most of its actions',
    severity: 'warning',
    clearedBy: 'accept',
    ofCouncil: (asked) => burdens(asked),
  },
  {
    id: 'OWN-8',
    title: 'One post answers for an answer that several owe together',
    learned: 'Seven managers were asked for one joined reply, and it was incomplete a year later',
    severity: 'error',
    clearedBy: 'nameRespondent',
    ofCouncil: (asked) => jointResponses(asked),
  },
  {
    id: 'OWN-9',
    title: 'Each directorate takes up what is meant for the whole council',
    learned: 'Procedures that all were to follow drifted for years in those that never began',
    severity: 'warning',
    clearedBy: 'recordTakeUp',
    ofAction: (action, asked) => (isLive(action) && action.scope === 'corporateWide' ? takeUp(action, asked) : []),
  },
];

/** A post that was abolished answers for nothing, though nobody moved the action when it was. */
function answering({ accountable }: Action, { register: { council } }: Asked): readonly Finds[] {
  if (accountable === null) return [{ found: 'noAccountablePost' }];
  const isGone = (council.posts.get(accountable)?.abolished ?? null) !== null;
  return isGone ? [{ found: 'noAccountablePost', clearedBy: 'rehome' }] : [];
}

/** Nor does a directorate lead once it was closed. */
function lead({ lead: directorate }: Action, { register: { council } }: Asked): readonly Finds[] {
  if (directorate === null) return [{ found: 'noLead', clearedBy: 'accept' }];
  const isClosed = (council.directorates.get(directorate)?.closed ?? null) !== null;
  return isClosed ? [{ found: 'noLead', clearedBy: 'rehome' }] : [];
}

/** What a directorate owes stays written down as it was; it is enough that one of its posts is named. */
function contributors({ contributors: all }: Action): readonly Finds[] {
  const named = all.filter(({ post }) => post !== undefined).map(({ directorate }) => directorate);
  const without = new Set(all.map(({ directorate }) => directorate).filter((directorate) => !named.includes(directorate)));
  return [...without].map((directorate) => ({ found: 'contributorWithoutPost', directorate }));
}

/** The other directorates that owe something to it. */
function others({ lead: directorate, contributors: all }: Action): readonly DirectorateId[] {
  return [...new Set(all.map((each) => each.directorate))].filter((each) => each !== directorate);
}

/** A draft is given its time; after that it is no agreement, and past the date of the action it is an error. */
function agreement(action: Action, { agreements, today, policy }: Asked): readonly Finds[] {
  const known = agreements.get(action.ref) ?? [];
  if (known.some(({ state }) => state === 'agreed' || state === 'inForce')) return [];
  const draft = known.find(({ state }) => state === 'drafted');
  if (draft !== undefined) return stillADraft(draft, action, today, policy.draftAgreementDays);
  const expired = known.find(({ state }) => state === 'expired');
  if (expired !== undefined) return [{ found: 'agreementExpired', agreement: expired.id, on: expired.since }];
  return [{ found: 'noAgreement', directorates: others(action) }];
}

function stillADraft({ id, draftedOn }: Agreement, { dates: { agreed } }: Action, today: Day, most: number): readonly Finds[] {
  const days = daysBetween(draftedOn, today);
  const pastAgreedDate = agreed !== null && today > agreed;
  if (days <= most && !pastAgreedDate) return [];
  return [{ found: 'stillADraft', agreement: id, draftedOn, days, pastAgreedDate, severity: pastAgreedDate ? 'error' : 'warning' }];
}

function holder(post: PostId, { register, today, policy }: Asked): readonly Finds[] {
  const holding = register.council.posts.get(post)?.holding;
  if (holding?.state === 'vacant') return [{ found: 'vacant', post, since: holding.since }];
  if (holding?.state !== 'interim') return [];
  const days = daysBetween(holding.since, today);
  return days > policy.interimDays ? [{ found: 'interim', post, since: holding.since, days }] : [];
}

/** A post whose directorate nobody said is not said to sit elsewhere. */
function elsewhere(action: Action, { register, agreements }: Asked): readonly Finds[] {
  const { accountable, lead: directorate, budget } = action;
  const involved = [directorate, ...others(action)];
  const sits = accountable === null ? null : (register.council.posts.get(accountable)?.directorate ?? null);
  const agreed = (agreements.get(action.ref) ?? []).some(({ state }) => state === 'agreed' || state === 'inForce');
  return [
    ...(accountable !== null && directorate !== null && sits !== null && !involved.includes(sits)
      ? [{ found: 'postElsewhere', post: accountable, directorate: sits } as const]
      : []),
    ...(budget !== null && budget !== directorate && !agreed
      ? [{ found: 'budgetElsewhere', directorate: budget, clearedBy: 'recordAgreement' } as const]
      : []),
  ];
}

function burdens({ register, policy, rating }: Asked): readonly About[] {
  const byPost = new Map<PostId, Action[]>();
  for (const action of register.actions())
    if (isLive(action) && action.accountable !== null) byPost.set(action.accountable, [...(byPost.get(action.accountable) ?? []), action]);
  return [...byPost].flatMap(([post, actions]) => {
    const reds = actions.filter((action) => rating(action).state === 'red').length;
    const { actionsAPost, redsAPost } = policy;
    return [
      ...(actions.length > actionsAPost
        ? [{ about: post, found: { found: 'manyActions', post, actions: actions.length, most: actionsAPost } } as const]
        : []),
      ...(reds > redsAPost ? [{ about: post, found: { found: 'manyReds', post, actions: reds, most: redsAPost } } as const] : []),
    ];
  });
}

function jointResponses({ register, today }: Asked): readonly About[] {
  const asked = [...register.reviews.values()].flatMap(({ id: review, jointResponses: all }) =>
    all.filter(({ given }) => given === null).map((each) => ({ ...each, about: `${review} ${each.id}` })),
  );
  return asked.flatMap(({ about, respondent, due, from }): readonly About[] => {
    if (respondent === null) return [{ about, found: { found: 'noRespondent', due, from } }];
    return today > due ? [{ about, found: { found: 'responseOverdue', due, respondent, clearedBy: 'respondJointly' } }] : [];
  });
}

/** A directorate that was opened later is given the same time. */
function takeUp(action: Action, { register: { council }, today, policy }: Asked): readonly Finds[] {
  const since = daysLater(today, -policy.takeUpDays);
  const begun = action.takeUp.filter(({ state }) => state !== 'notStarted').map(({ directorate }) => directorate);
  const late = [...council.directorates.values()].filter(
    ({ id, openedOn }) => isOpen(council, id) && id !== action.lead && !begun.includes(id) && openedOn < since && action.raisedOn < since,
  );
  return late.length === 0 ? [] : [{ found: 'notTakenUp', directorates: late.map(({ id }) => id), since: action.raisedOn }];
}
