import { describe, expect, test } from 'vitest';
import type { Refusal } from '../act/refusal.ts';
import { OTHER_HASH } from '../given.suite.ts';
import { refusalSentence } from './refusals.ts';

const ref = 'SEND-1';
const post = 'head-of-audit';

/** That each kind is told, and what to do about it, is held where each is met by asking: `act/refusals.test.ts`. */
describe('a refusal says aloud', () => {
  test.each<readonly [what: string, refusal: Refusal, told: string]>([
    ['that there is no such action', { refused: 'noSuchAction', ref }, 'There is no action SEND-1 in this register. Check the reference.'],
    [
      'that the reference is another’s',
      { refused: 'refTaken', ref },
      'SEND-1 is in the register already. A reference is used once; choose another.',
    ],
    [
      'that it is on offer already',
      { refused: 'offeredAlready', ref, to: 'PTE' },
      'SEND-1 is on offer to PTE and waits for an answer. Withdraw that offer first.',
    ],
    [
      'that it would be offered to itself',
      { refused: 'offeredToItself', ref, to: 'PTE' },
      'PTE leads SEND-1 already. Offer it to another directorate.',
    ],
    [
      'so much of a hash as a person compares',
      { refused: 'unknownEvidence', ref, sha256: OTHER_HASH },
      'No evidence with the hash bbbbbbbbbbbb… stands for SEND-1. Lodge it first, or name evidence that is there.',
    ],
    [
      'from which line a post speaks',
      { refused: 'lineNotHeld', ref, post, line: 3, holds: 2 },
      'head-of-audit speaks from line 2, not from line 3. Name the line that it holds (SEND-1).',
    ],
    [
      'that a post speaks from no line',
      { refused: 'lineNotHeld', ref, post, line: 3, holds: null },
      'head-of-audit speaks from no line, not from line 3. Name the line that it holds (SEND-1).',
    ],
    [
      'who still leads and answers',
      { refused: 'offerInstead', ref, lead: 'CFE', accountable: post },
      'CFE still leads SEND-1, and head-of-audit answers for it. Offer it, so that the new owner can accept.',
    ],
    [
      'that nobody answers',
      { refused: 'offerInstead', ref, lead: null, accountable: null },
      'A directorate still leads SEND-1, and nobody answers for it. Offer it, so that the new owner can accept.',
    ],
    [
      'which actions and posts would have no home',
      { refused: 'leftBehind', refs: [ref, 'SEND-2'], posts: [post] },
      'This would leave SEND-1, SEND-2 and head-of-audit without a home. Say where each goes.',
    ],
    [
      'whom to ask for a joint response',
      { refused: 'notTheRespondent', response: 'J1', post, respondent: 'director' },
      'director answers for the joint response J1, not head-of-audit. Ask that post to give it.',
    ],
    [
      'that nobody was named for a joint response',
      { refused: 'notTheRespondent', response: 'J1', post, respondent: null },
      'Nobody has been named to answer for the joint response J1. Name one of those asked first.',
    ],
    [
      'whom a practice binds',
      { refused: 'notBound', practice: 'P1', directorate: 'PTE', binds: ['CFE', 'CR'] },
      'The practice P1 does not bind PTE on that day; it binds CFE and CR. Say first that it is expected there.',
    ],
    [
      'that a practice binds nobody',
      { refused: 'notBound', practice: 'P1', directorate: 'PTE', binds: [] },
      'The practice P1 does not bind PTE on that day. Say first that it is expected there.',
    ],
    [
      'at which stages it can be done',
      { refused: 'wrongStage', ref, stage: 'open', needs: ['reportedComplete', 'assured'] },
      'SEND-1 is open. This can be done only when it is reported complete or assured.',
    ],
    [
      'what an agreement may be next',
      { refused: 'outOfLife', agreement: 'SLA-1', from: 'drafted', to: 'expired', may: ['agreed', 'inForce'] },
      'The agreement SLA-1 is a draft and cannot be expired next; it may be agreed or in force.',
    ],
    [
      'each fault of a scheme',
      {
        refused: 'schemeUnfit',
        scheme: 'own',
        faults: [
          { fault: 'tooManyPredicates', most: 31 },
          { fault: 'neverReached', row: 2, state: 'red' },
        ],
      },
      'The scheme own cannot be adopted. It names more than 31 different predicates, and no committee could follow that. Name fewer. Row 2 (Red) never decides: an earlier row covers all that it covers, or nothing can meet it. Leave it out, or put it first.',
    ],
  ])('%s', (_, refusal, told) => {
    expect(refusalSentence(refusal)).toBe(told);
  });
});
