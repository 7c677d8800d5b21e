import { describe, expect, test } from 'vitest';
import { decide } from '../act/act.ts';
import { isRefusal } from '../act/refusal.ts';
import { parseCommand } from '../command/command.ts';
import { VERBS, type Verb } from '../command/verbs.ts';
import { can } from './can.ts';
import { askedBy, postOf, register } from './every-verb.suite.ts';
import { actor, OFFICER, ROLES, type RoleName } from './small-council.suite.ts';

type Cell = typeof yes | typeof no;
type Row = readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell];

const yes = 'yes';
const no = 'no';

/**
 * Who may ask what, written by hand after the duties of each role. Accountable posts and contributors feed
 * progress and evidence. Heads lead, and answer for management. Whoever speaks from line 2 or 3 vouches. The clerk records
 * what committees decide, and tends reviews and exemptions. The monitoring officer, who speaks from line 2, erases words. Members, authors of the statement and the public read. An
 * administrator tends directorates, posts and roles, and touches no action.
 *
 * Head: of the directorate that leads the action, and was named to answer jointly. Other head: of the directorate to which
 * the action is on offer, of which the practice is read, that is party to the agreement. What was proposed, was proposed by
 * the owner; the end of an exemption, by the head. More time was asked for by the owner, for the first time.
 */
// biome-ignore format: a table is a table
const TABLE = {
  //                   account- contri-  head  other  line  line  clerk member author admini- other   public
  //                   able     butor          head   3     2                         strator officer
  nameCouncil:        [no,      no,      no,   no,    no,   no,   no,   no,    no,    yes,    no,     no],
  openDirectorate:    [no,      no,      no,   no,    no,   no,   no,   no,    no,    yes,    no,     no],
  reorganise:         [no,      no,      no,   no,    no,   no,   no,   no,    no,    yes,    no,     no],
  establishPost:      [no,      no,      no,   no,    no,   no,   no,   no,    no,    yes,    no,     no],
  recordHolder:       [no,      no,      no,   no,    no,   no,   no,   no,    no,    yes,    no,     no],
  abolishPost:        [no,      no,      no,   no,    no,   no,   no,   no,    no,    yes,    no,     no],
  grantRole:          [no,      no,      no,   no,    no,   no,   no,   no,    no,    yes,    no,     no],
  revokeRole:         [no,      no,      no,   no,    no,   no,   no,   no,    no,    yes,    no,     no],
  breakGlass:         [no,      no,      no,   no,    no,   no,   no,   no,    no,    yes,    no,     no],
  establishCommittee: [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  scheduleMeeting:    [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  agreeCadence:       [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  planItem:           [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  issueReport:        [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  resolve:            [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  adoptScheme:        [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  switchOffRule:      [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  switchOnRule:       [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  takeSheet:          [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  adoptPolicy:        [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  adoptScale:         [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  enterInError:       [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  erase:              [no,      no,      no,   no,    no,   yes,  no,   no,    no,    no,     no,     no],

  receiveReview:      [no,      no,      no,   no,    yes,  yes,  yes,  no,    no,    no,     no,     no],
  recommend:          [no,      no,      no,   no,    yes,  yes,  yes,  no,    no,    no,     no,     no],
  askJointResponse:   [no,      no,      no,   no,    yes,  yes,  yes,  no,    no,    no,     no,     no],
  nameRespondent:     [no,      no,      no,   no,    yes,  yes,  yes,  no,    no,    no,     no,     no],
  respond:            [no,      no,      yes,  yes,   no,   no,   no,   no,    no,    no,     no,     no],
  respondJointly:     [no,      no,      yes,  no,    no,   no,   no,   no,    no,    no,     no,     no],
  recordWeakness:     [no,      no,      no,   no,    yes,  yes,  yes,  no,    no,    no,     no,     no],
  endorse:            [no,      no,      yes,  yes,   no,   no,   no,   no,    no,    no,     no,     no],
  adoptFramework:     [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  recordOpinion:      [no,      no,      no,   yes,   yes,  yes,  yes,  no,    no,    no,     no,     no],
  discloseIssue:      [no,      no,      no,   no,    no,   yes,  no,   no,    yes,   no,     no,     no],
  concludeIssue:      [no,      no,      no,   no,    no,   yes,  no,   no,    yes,   no,     no,     no],
  openStatement:      [no,      no,      no,   no,    no,   yes,  no,   no,    yes,   no,     no,     no],
  writeSection:       [no,      no,      no,   no,    no,   yes,  no,   no,    yes,   no,     no,     no],
  assert:             [no,      no,      no,   no,    no,   yes,  no,   no,    yes,   no,     no,     no],
  linkAssertion:      [no,      no,      no,   no,    no,   yes,  no,   no,    yes,   no,     no,     no],
  approveStatement:   [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  publishStatement:   [no,      no,      no,   no,    no,   yes,  yes,  no,    yes,   no,     no,     no],
  recordAgreement:    [no,      no,      yes,  yes,   no,   no,   no,   no,    no,    no,     no,     no],
  expectPractice:     [no,      no,      no,   no,    yes,  yes,  yes,  no,    no,    no,     no,     no],
  readPractice:       [no,      no,      no,   yes,   yes,  yes,  no,   no,    no,    no,     no,     no],
  defineMeasure:      [yes,     no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  readMeasure:        [yes,     yes,     yes,  no,    yes,  yes,  no,   no,    no,    no,     no,     no],

  raise:              [no,      no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  reword:             [yes,     no,      yes,  no,    no,   no,   no,   no,    no,    no,     no,     no],
  classify:           [no,      no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  split:              [no,      no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  offer:              [yes,     no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  withdrawOffer:      [yes,     no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  accept:             [no,      no,      no,   yes,   no,   no,   no,   no,    no,    no,     no,     no],
  decline:            [no,      no,      no,   yes,   no,   no,   no,   no,    no,    no,     no,     no],
  rehome:             [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  addContributor:     [yes,     no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  recordTakeUp:       [no,      yes,     no,   yes,   no,   no,   no,   no,    no,    no,     no,     no],
  exempt:             [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
  liftExemption:      [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],

  report:             [yes,     yes,     yes,  no,    no,   no,   no,   no,    no,    no,     no,     no],
  consult:            [yes,     yes,     yes,  no,    no,   no,   no,   no,    no,    no,     no,     no],
  lodgeEvidence:      [yes,     yes,     yes,  no,    no,   no,   no,   no,    no,    no,     no,     no],
  meetMilestone:      [yes,     yes,     yes,  no,    no,   no,   no,   no,    no,    no,     no,     no],
  setMilestone:       [yes,     no,      yes,  no,    no,   no,   no,   no,    no,    no,     no,     no],
  forecast:           [yes,     no,      yes,  no,    no,   no,   no,   no,    no,    no,     no,     no],
  reportComplete:     [yes,     no,      yes,  no,    no,   no,   no,   no,    no,    no,     no,     no],
  overrideRating:     [no,      no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  requestExtension:   [yes,     no,      yes,  no,    no,   no,   no,   no,    no,    no,     no,     no],
  grantExtension:     [no,      no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  deferExtension:     [no,      no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  refuseExtension:    [no,      no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],

  recheckEvidence:    [no,      no,      no,   no,    yes,  yes,  yes,  no,    no,    no,     no,     no],
  verify:             [no,      no,      no,   no,    yes,  yes,  no,   no,    no,    no,     no,     no],
  return:             [no,      no,      no,   no,    yes,  yes,  no,   no,    no,    no,     no,     no],
  reopen:             [yes,     no,      yes,  no,    yes,  yes,  yes,  no,    no,    no,     no,     no],
  embed:              [yes,     no,      yes,  no,    no,   no,   no,   no,    no,    no,     no,     no],

  suspend:            [no,      no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  resume:             [yes,     no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  propose:            [yes,     no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  withdraw:           [no,      no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  supersede:          [no,      no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  acceptRisk:         [no,      no,      yes,  no,    no,   no,   yes,  no,    no,    no,     no,     no],
  carryOut:           [no,      no,      no,   no,    no,   no,   yes,  no,    no,    no,     no,     no],
} as const satisfies { readonly [V in Verb]: Row };

const verbs = Object.keys(TABLE) as readonly Verb[];
const roles = Object.keys(ROLES) as readonly RoleName[];

/** Who may ask this verb, by the table. */
const allowed = (verb: Verb): readonly RoleName[] => roles.filter((_, index) => TABLE[verb][index] === yes);

const sentences = verbs.map((verb) => ({ verb, whom: allowed(verb).join(', ') }));

/** The cells of a row in which the answer is not the one of the table. */
function differences(asked: typeof can, verb: Verb): readonly string[] {
  const may = (name: RoleName) => asked(actor(postOf(verb, name)), askedBy(verb, name), register) === null;
  return roles.filter((name) => may(name) !== allowed(verb).includes(name)).map((name) => `${verb} by ${name}`);
}

describe('the access table', () => {
  test('has a row for every verb, and no other', () => {
    expect([...verbs].sort()).toEqual(Object.keys(VERBS).sort());
  });

  test.each(sentences)('$verb is for: $whom; and for nobody else', ({ verb }) => {
    expect(differences(can, verb)).toEqual([]);
  });

  test.each(sentences)('$verb is asked in words that parse, and by $whom nothing else stands in its way', ({ verb }) => {
    expect(roles.map((name) => parseCommand(askedBy(verb, name))).filter((parsed) => 'faults' in parsed)).toEqual([]);
    expect(
      allowed(verb)
        .map((name) => decide(register, askedBy(verb, name)))
        .filter(isRefusal),
    ).toEqual([]);
  });

  test('sees a grant too many or too few, in whichever cell, and nothing else', () => {
    const cells = verbs.flatMap((verb) => roles.map((name) => ({ verb, name })));
    const seen = cells.map(({ verb, name }) => differences(wrongFor(verb, name), verb));
    expect(seen).toEqual(cells.map(({ verb, name }) => [`${verb} by ${name}`]));
  });
});

describe('a post that asks in the name of another', () => {
  test('is denied what either of them might ask', () => {
    const command = askedBy('report', 'accountable');
    expect(can(actor(ROLES.head), command, register)).toMatchObject({ denied: 'inAnothersName', as: ROLES.accountable });
    expect(can(actor(OFFICER), command, register)).toMatchObject({ denied: 'inAnothersName' });
    expect(can(actor(ROLES.accountable), command, register)).toBeNull();
  });
});

/** The same answers, with one fault planted: what one post is told of one verb is turned round. */
function wrongFor(verb: Verb, name: RoleName): typeof can {
  return (who, command, of) => {
    const answer = can(who, command, of);
    if (command.verb !== verb || who.post !== postOf(verb, name)) return answer;
    return answer === null ? { denied: 'notGranted', verb, needs: [] } : null;
  };
}
