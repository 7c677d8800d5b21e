import fc from 'fast-check';
import { type Day, daysLater } from '../day/day.ts';
import { type Actor, parseCommand, VERBS, type Verb } from '../index.ts';
import type { Register } from '../register/register.ts';
import {
  ADMIN,
  type Asked,
  AUDIT,
  AUTHOR,
  asks,
  CLERK,
  COLLEAGUE,
  FIRST_DAY,
  HEAD_CFE,
  HEAD_PTE,
  MONITORING,
  OWNER,
} from './table.suite.ts';
import { ask, begun, registerOn, type Trail } from './trail.suite.ts';

/** One thing that is tried: something sensible on the register as it stands, or anything at all, some days later. */
export type Try = {
  readonly days: number;
  readonly wild: boolean;
  readonly pick: number;
  readonly post: string;
  readonly ref: string;
  readonly verb: Verb;
  readonly as: Actor['as'];
};

const POSTS = [OWNER, COLLEAGUE, HEAD_CFE, HEAD_PTE, AUDIT, MONITORING, CLERK, AUTHOR, ADMIN];
const REFS = ['A1', 'A2', 'A3'];

const aTry: fc.Arbitrary<Try> = fc.record({
  days: fc.constantFrom(0, 0, 1, 3, 9, 27),
  wild: fc.constantFrom(false, false, false, true),
  pick: fc.nat({ max: 9_999 }),
  post: fc.constantFrom(...POSTS),
  ref: fc.constantFrom(...REFS),
  verb: fc.constantFrom(...(Object.keys(VERBS) as Verb[])),
  as: fc.constantFrom('person', 'person', 'person', 'token', 'impersonation'),
});

/** Stories of so many tries. Each is told again from its tries, so that one that fails is made shorter. */
export const stories = (most: number) => fc.array(aTry, { minLength: Math.min(20, most), maxLength: most });

export type Story = { readonly trail: Trail; readonly last: Day };

/** Tells a story: each try is asked at the door on its day. `each` sees the record before and after every entry. */
export function tell(tries: readonly Try[], each: (trail: Trail, before: Register, day: Day) => void = () => undefined): Story {
  const trail = begun();
  let day = FIRST_DAY;
  for (const [index, one] of tries.entries()) {
    day = daysLater(day, one.days);
    const register = registerOn(trail, day);
    const asked = fit(askedBy(one, index, register, day));
    const entry = asked && ask(trail, asked, register);
    if (entry !== null) each(trail, register, day);
  }
  return { trail, last: day };
}

/** As it comes through the edge; null when it is not fit to be asked at all. */
function fit({ actor, command }: Asked): Asked | null {
  const parsed = parseCommand(command);
  return 'command' in parsed ? { actor, command: parsed.command } : null;
}

function askedBy(one: Try, index: number, register: Register, day: Day): Asked {
  if (one.wild) return asks(one.post, day, one.verb, dataOf(one.verb, index, one, day), one.ref, one.as);
  const sensible = sensibleOn(register, day, index);
  const said = sensible[one.pick % sensible.length];
  return said === undefined ? asks(CLERK, day, 'raise', promise(day, one.pick), one.ref) : said;
}

/** What somebody might well ask next: for each action what its stage calls for, by whoever may; now and then a change of the council. */
function sensibleOn(register: Register, day: Day, index: number): readonly Asked[] {
  const missing = REFS.filter((ref) => register.action(ref) === null).slice(0, 1);
  const raised = missing.map((ref) => asks(CLERK, day, 'raise', promise(day, index), ref));
  const nextDay = daysLater(day, 60);
  const ofActions = register.actions().flatMap((action) => {
    const { ref, stage, accountable } = action;
    const owner = accountable ?? CLERK;
    const by = (post: string, verb: Verb, data: object) => asks(post, day, verb, data, ref);
    const check = (outcome: string, post = AUDIT, line = 3, more = {}) => by(post, 'verify', { line, method: 'tested', outcome, ...more });
    switch (stage) {
      case 'offered':
        return [by(HEAD_PTE, 'accept', { accountable: COLLEAGUE }), by(HEAD_PTE, 'decline', { reason: 'No' })];
      case 'open':
        return [
          // Most often the work goes on as it should, or few stories would come as far as an assurance.
          ...Array.from({ length: 6 }, () =>
            action.evidence.length === 0
              ? by(owner, 'lodgeEvidence', { sha256: hashOf(index), title: 'Paper' })
              : by(owner, 'reportComplete', {}),
          ),
          by(owner, 'report', { text: 'Going on', rag: 'green' }),
          by(owner, 'requestExtension', { to: nextDay, reason: 'Time' }),
          by(CLERK, 'grantExtension', { minute: 'Minute' }),
          by(owner, 'offer', { to: action.lead === 'CFE' ? 'PTE' : 'CFE' }),
          by(action.handover?.to === 'CFE' ? HEAD_CFE : HEAD_PTE, 'accept', {
            accountable: action.handover?.to === 'CFE' ? OWNER : COLLEAGUE,
          }),
          by(CLERK, 'suspend', { reason: 'Election' }),
          by(owner, 'propose', { matter: index % 2 === 0 ? 'withdraw' : 'supersede', reason: 'Moot' }),
          by(CLERK, 'withdraw', { reason: 'Moot' }),
          by(CLERK, 'supersede', { by: ref === 'A1' ? 'A2' : 'A1' }),
          by(CLERK, 'split', {
            into: [
              { ref: `${ref}${index}a`, title: 'One' },
              { ref: `${ref}${index}b`, title: 'Two' },
            ],
          }),
          by(owner, 'addContributor', { directorate: 'PTE', post: COLLEAGUE }),
        ];
      case 'reportedComplete':
        return [
          check('implemented'),
          check('implemented'),
          check('implemented', MONITORING, 2, { until: nextDay }),
          check('implemented', MONITORING, 2),
          check('partly'),
          by(AUDIT, 'return', { reason: 'Not yet' }),
        ];
      case 'assured':
        return [
          by(owner, 'reword', { title: 'Something else' }),
          by(owner, 'report', { text: 'Slipped', holds: false }),
          by(owner, 'lodgeEvidence', { sha256: hashOf(index), title: 'New', ...replacing(action.evidence.at(-1)?.sha256) }),
          by(CLERK, 'recheckEvidence', {
            sha256: action.evidence.at(-1)?.sha256,
            found: index % 2 === 0 ? 'missing' : { changedTo: 'f'.repeat(64) },
          }),
          by(owner, 'embed', {}),
          check('implemented'),
        ];
      case 'suspended':
        return [
          by(owner, 'resume', {}),
          by(owner, 'propose', { matter: 'acceptRisk', reason: 'Cost' }),
          by(CLERK, 'acceptRisk', { reason: 'Cost', until: nextDay }),
        ];
      default:
        return [by(CLERK, 'reopen', { reason: 'Again' })];
    }
  });
  return [...raised, ...raised, ...ofActions, ...ofCouncil(register, day, index)];
}

function ofCouncil({ corrections, council }: Register, day: Day, index: number): readonly Asked[] {
  if (index % 4 !== 0) return [];
  const merged = council.directorates.has('CPT');
  return [
    asks(CLERK, day, 'enterInError', { entry: 2 + ((index * 7 + corrections.size) % Math.max(1, index)), reason: 'Wrong reference' }),
    asks(CLERK, day, 'adoptPolicy', { policy: { hostDirectorateMayBeVerified: index % 8 === 0 } }),
    asks(ADMIN, day, 'establishPost', { post: index % 8 === 0 ? AUDIT : MONITORING, directorate: index % 3 === 0 ? 'CFE' : 'CR' }),
    asks(ADMIN, day, 'abolishPost', { post: OWNER, successor: COLLEAGUE }),
    ...(merged
      ? []
      : [
          asks(ADMIN, day, 'reorganise', {
            open: [{ directorate: 'CPT', name: 'Children and Transport' }],
            close: ['CFE', 'PTE'].map((directorate) => ({ directorate, successors: ['CPT'] })),
          }),
        ]),
  ];
}

const promise = (day: Day, number: number) => ({
  title: 'Promise',
  lead: number % 2 === 0 ? 'CFE' : 'PTE',
  ...(number % 5 === 0 ? {} : { accountable: number % 2 === 0 ? OWNER : COLLEAGUE }),
  due: daysLater(day, number % 90),
  ...(number % 3 === 0 ? { exempt: [{ field: 'title', paragraph: 3, publicInterest: 'A tender is open' }] } : {}),
});

const hashOf = (number: number) => number.toString(16).padStart(64, '0');
const replacing = (sha256: string | undefined) => (sha256 === undefined ? {} : { replaces: sha256 });

/** Data that any verb would take, whoever asks: what is tried wildly is refused for what it asks, not for how it is said. */
function dataOf(verb: Verb, index: number, { pick, post }: Try, day: Day): object {
  const reason = 'Because';
  const shapes: { readonly [V in Verb]?: object } = {
    raise: promise(day, pick),
    offer: { to: pick % 2 === 0 ? 'CFE' : 'PTE' },
    accept: { accountable: post },
    verify: { line: 1 + (pick % 3), method: 'tested', outcome: 'implemented' },
    lodgeEvidence: { sha256: hashOf(index), title: 'Paper' },
    recheckEvidence: { sha256: hashOf(pick % Math.max(1, index)), found: pick % 2 === 0 ? 'same' : 'missing' },
    requestExtension: { to: daysLater(day, pick % 99), reason },
    grantRole: { post: POSTS[pick % POSTS.length], role: 'administrator' },
    establishPost: { post: POSTS[pick % POSTS.length], line: 3 },
    addContributor: { directorate: 'PTE', post },
    supersede: { by: REFS[pick % 3] },
    acceptRisk: { reason, until: daysLater(day, 1 + (pick % 99)) },
    propose: { matter: ['withdraw', 'supersede', 'acceptRisk', 'liftExemption'][pick % 4], reason },
    exempt: { exempt: [{ field: 'reports', paragraph: 1, publicInterest: 'A family could be known' }] },
    liftExemption: { field: 'title', reason },
    reword: { title: 'Other words' },
    report: { text: 'News', holds: pick % 2 === 0 },
    forecast: { date: daysLater(day, pick % 99) },
    setMilestone: { milestone: `M${pick % 3}`, title: 'A step', due: day },
    meetMilestone: { milestone: `M${pick % 3}` },
    rehome: { accountable: post },
    enterInError: { entry: 1 + (pick % (index + 1)), reason },
    nameCouncil: { name: 'Wealdshire' },
    breakGlass: { post, reason },
    consult: { who: 'Families', said: 'Yes' },
    carryOut: { to: 'A successor council', reason },
    classify: { priority: 'High' },
    openDirectorate: { directorate: 'CR', name: 'Resources' },
    recordTakeUp: { directorate: 'CFE', state: 'complete' },
  };
  return shapes[verb] ?? (TAKES_REASON.includes(verb) ? { reason } : {});
}

const TAKES_REASON: readonly Verb[] = ['decline', 'refuseExtension', 'return', 'reopen', 'suspend', 'withdraw'];
