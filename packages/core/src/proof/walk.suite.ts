import type { Action } from '../action/action.ts';
import { type Day, daysLater } from '../day/day.ts';
import { brokenAnywhere, brokenIn } from './invariants.suite.ts';
import { type Asked, AUDIT, asks, CLERK, HEAD_PTE, OWNER } from './table.suite.ts';
import { ask, begun, copied, granted, record, registerOn, type Trail } from './trail.suite.ts';

/** The one day of the walk. Both actions are late on it, so that every way of hiding lateness is tried. */
const DAY: Day = '2023-06-01';
const WALKERS = [OWNER, HEAD_PTE, AUDIT, CLERK] as const;
const HASH = 'a'.repeat(64);
const OTHER_HASH = 'b'.repeat(64);

type Verb = Asked['command']['verb'];
type Ref = 'A1' | 'A2';

export type Walked = {
  /** How many states are new at each depth. */
  readonly reached: readonly number[];
  readonly stages: ReadonlySet<string>;
  /** Each rule that some state breaks, with the way there. */
  readonly broken: readonly string[];
  readonly statesOf: (ref: Ref) => ReadonlySet<string>;
};

/** Walks breadth first through every state of these actions. A step is one command, or several that count for as many. */
export function walk(refs: readonly Ref[], depth: number): Walked {
  const steps = stepsFor(refs);
  const first = start();
  const seen = new Set([keyOf(first, refs)]);
  const states = new Map(refs.map((ref) => [ref, new Set([keyOf(first, [ref])])]));
  const stages = new Set(['open']);
  const broken: string[] = [];
  const levels: Trail[][] = [[first], ...Array.from({ length: depth }, (): Trail[] => [])];
  for (const [level, trails] of levels.entries()) {
    for (const trail of trails) {
      const register = registerOn(trail, DAY);
      for (const commands of steps) {
        const there = levels[level + commands.length];
        const on = there && stepped(trail, commands, register);
        const key = on && keyOf(on, refs);
        if (!there || !on || !key || seen.has(key)) continue;
        seen.add(key);
        there.push(on);
        broken.push(...brokenAfter(on, trail).map((each) => `${each} after ${pathOf(on)}`));
        for (const ref of refs) states.get(ref)?.add(keyOf(on, [ref]));
        for (const { stage } of registerOn(on, DAY).actions()) stages.add(stage);
      }
    }
  }
  return { reached: levels.map((each) => each.length), stages, broken, statesOf: (ref) => states.get(ref) ?? new Set() };
}

/** Two late promises of one owner; the second was promised earlier. */
function start(): Trail {
  const trail = begun();
  const promise = { title: 'Promise', lead: 'CFE', accountable: OWNER };
  ask(trail, asks(CLERK, '2023-01-02', 'raise', { ...promise, due: '2023-04-28' }, 'A1'));
  ask(trail, asks(CLERK, '2023-01-02', 'raise', { ...promise, due: '2023-03-31' }, 'A2'));
  return trail;
}

/**
 * Everything that any of the four posts might ask of these actions; the door decides who may. Where only the first is walked,
 * also the second superseded by it, in each of the ways that differ in what is taken over: with the hands of its owner
 * alone, of another who accepted it, of whoever lodged or reported.
 */
function stepsFor(refs: readonly Ref[]): readonly (readonly Asked[])[] {
  const alone = refs.flatMap((ref) => WALKERS.flatMap((post) => said(ref).map(([verb, data]) => [asks(post, DAY, verb, data, ref)])));
  if (refs.includes('A2')) return alone;
  const lodged = (by: string) => second(by, 'lodgeEvidence', { sha256: HASH, title: 'Paper' });
  const complete = (by: string) => second(by, 'reportComplete', {});
  const ended = [second(OWNER, 'propose', { matter: 'supersede', reason: 'Because' }), second(CLERK, 'supersede', { by: 'A1' })];
  const passed = [second(OWNER, 'offer', { to: 'PTE' }), second(HEAD_PTE, 'accept', { accountable: HEAD_PTE })];
  return [
    ...alone,
    ended,
    [lodged(OWNER), ...ended],
    [complete(OWNER), ...ended],
    [...passed, ...ended],
    [...passed, lodged(HEAD_PTE), ...ended],
    [...passed, complete(HEAD_PTE), ...ended],
  ];
}

const second = (by: string, verb: Verb, data: object) => asks(by, DAY, verb, data, 'A2');

function said(ref: Ref): readonly (readonly [Verb, object])[] {
  const reason = 'Because';
  return [
    ['offer', { to: 'PTE' }],
    ['withdrawOffer', {}],
    ['accept', { accountable: HEAD_PTE }],
    ['decline', { reason }],
    ['reword', { title: 'Something else' }],
    ['report', { holds: false }],
    ['lodgeEvidence', { sha256: HASH, title: 'Paper' }],
    ['lodgeEvidence', { sha256: OTHER_HASH, title: 'Paper', replaces: HASH }],
    ['reportComplete', {}],
    ['verify', { line: 3, method: 'tested', outcome: 'implemented' }],
    ['verify', { line: 3, method: 'tested', outcome: 'partly' }],
    ['verify', { line: 1, method: 'selfAssessed', outcome: 'implemented' }],
    ['return', { reason }],
    ['reopen', { reason }],
    ['embed', {}],
    ['requestExtension', { to: '2023-09-01', reason }],
    ['grantExtension', { minute: 'Minute 5' }],
    ['suspend', { reason }],
    ['resume', {}],
    ['propose', { matter: 'withdraw', reason }],
    ['propose', { matter: 'supersede', reason }],
    ['propose', { matter: 'acceptRisk', reason }],
    ['withdraw', { reason }],
    ['supersede', { by: ref === 'A1' ? 'A2' : 'A1' }],
    ['acceptRisk', { reason, until: '2023-12-31' }],
  ];
}

/** The trail with these commands on it; null when one of them is not granted. */
function stepped(trail: Trail, [first, ...others]: readonly Asked[], register: ReturnType<typeof registerOn>): Trail | null {
  const facts = first ? granted(first, register) : null;
  if (!first || facts === null) return null;
  const on = copied(trail);
  record(on, first, facts);
  return others.every((asked) => ask(on, asked) !== null) ? on : null;
}

/** As at the day of the walk, and so long after it that whatever has a last day has passed it. */
function brokenAfter(trail: Trail, earlier: Trail): readonly string[] {
  const before = registerOn(earlier, DAY);
  const ofActions = [DAY, daysLater(DAY, 400)].flatMap((day) => {
    const register = registerOn(trail, day);
    return register.actions().flatMap((now) => brokenIn(trail.told, register, now, before.action(now.ref)));
  });
  return [...brokenAnywhere(trail.told), ...ofActions];
}

/** Two records are the same state when everything that an act, a rule or a reader looks at is the same; entry numbers are not. */
function keyOf(trail: Trail, refs: readonly Ref[]): string {
  const register = registerOn(trail, DAY);
  return JSON.stringify(refs.map((ref) => looked(register.action(ref))));
}

function looked(action: Action | null) {
  if (action === null) return null;
  const { verifications, reports, hands, assurance, ...rest } = action;
  const { entry: _entry, upTo: _upTo, ...vouched } = assurance ?? {};
  return {
    ...rest,
    assurance: vouched,
    hands: [...new Set(hands.map(({ post, as }) => `${post} ${as}`))].sort(),
    last: verifications.at(-1)?.outcome,
    told: reports.length > 0,
  };
}

function pathOf({ told }: Trail): string {
  return told.map(({ asked }) => asked && `${asked.command.as} ${asked.command.verb} ${asked.command.ref}`).join(' > ');
}
