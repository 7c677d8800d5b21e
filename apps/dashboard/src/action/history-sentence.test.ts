import { type ActionFact, FACTS, isActionFact } from '@countersign/core';
import { describe, expect, test } from 'vitest';
import { historySentence } from './history-sentence.ts';

const names = {
  post: (id: string) => `the ${id}`,
  directorate: (id: string) => `Directorate ${id}`,
  milestone: (id: string) => `milestone ${id}`,
};
const of = { on: '2023-03-01', ref: 'GA1' } as const;
const HASH = 'a'.repeat(64);

const SENTENCES: readonly (readonly [ActionFact, string])[] = [
  [
    { fact: 'raised', ...of, title: 'A form', due: '2023-03-31', lead: 'CFE', accountable: 'Head' },
    'raised: “A form”, due 31 March 2023, led by Directorate CFE, with the Head answering for it.',
  ],
  [{ fact: 'raised', ...of, title: 'A form' }, 'raised: “A form”, with no date.'],
  [{ fact: 'reworded', ...of, title: 'Two forms', reason: 'One was not enough.' }, 'reworded, to “Two forms”: One was not enough.'],
  [{ fact: 'reworded', ...of, description: 'More' }, 'reworded, in its description.'],
  [{ fact: 'offered', ...of, to: 'PTE' }, 'offered to Directorate PTE.'],
  [{ fact: 'declined', ...of, directorate: 'PTE', reason: 'Not ours' }, 'Directorate PTE declined it: Not ours.'],
  [{ fact: 'offerWithdrawn', ...of }, 'the offer was withdrawn.'],
  [{ fact: 'accepted', ...of, directorate: 'PTE', accountable: 'Head' }, 'Directorate PTE took it on, and the Head answers for it.'],
  [
    { fact: 'contributorAdded', ...of, directorate: 'PTE', deliverable: 'A list', due: '2023-05-01' },
    'Directorate PTE contributes: A list, by 1 May 2023.',
  ],
  [{ fact: 'takeUpRecorded', ...of, directorate: 'PTE', state: 'underWay' }, 'Directorate PTE is taking it up.'],
  [{ fact: 'consulted', ...of, who: 'Parents', said: 'Too late.', changed: 'The day' }, 'Parents said: “Too late.” What changed: The day.'],
  [
    { fact: 'reported', ...of, text: 'Drafted.', rag: 'amber', percent: 40 },
    'progress, which the officer calls Amber. “Drafted.” By the officer’s reckoning 40% is done.',
  ],
  [
    { fact: 'reported', ...of, holds: false, recoveryPlan: 'Two more staff' },
    'progress. To bring it back on time: Two more staff. What was reported complete no longer holds.',
  ],
  [{ fact: 'forecastMade', ...of, date: '2023-05-01' }, 'a forecast of 1 May 2023.'],
  [{ fact: 'milestoneSet', ...of, milestone: 'M1', title: 'A draft', due: '2023-05-01' }, 'a milestone, “A draft”, due 1 May 2023.'],
  [{ fact: 'milestoneMet', ...of, milestone: 'M1' }, 'the milestone “milestone M1” was met.'],
  [
    { fact: 'extensionRequested', ...of, to: '2023-05-01', reason: 'Legal is slow' },
    'more time was asked for, to 1 May 2023: Legal is slow.',
  ],
  [
    { fact: 'extensionGranted', ...of, to: '2023-05-01', approver: 'Chair', minute: 'minute 14' },
    'the agreed date was moved to 1 May 2023, approved by the Chair (minute 14).',
  ],
  [{ fact: 'extensionDeferred', ...of }, 'the decision on more time was put off.'],
  [{ fact: 'extensionRefused', ...of, reason: 'No' }, 'more time was refused: No.'],
  [
    { fact: 'evidenceLodged', ...of, sha256: HASH, title: 'The form', replaces: HASH },
    'evidence was lodged, “The form”, in place of an earlier piece.',
  ],
  [{ fact: 'reportedComplete', ...of, text: 'In use.' }, 'reported complete. “In use.”'],
  [
    { fact: 'verified', ...of, line: 3, method: 'tested', outcome: 'partly', evidence: [] },
    'a check by internal audit (line 3), tested, found it: partly implemented.',
  ],
  [{ fact: 'returned', ...of, reason: 'Thin' }, 'sent back: Thin.'],
  [{ fact: 'reopened', ...of, reason: 'It broke' }, 'opened again: It broke.'],
  [
    { fact: 'suspended', ...of, reason: 'Guidance is awaited', until: '2023-05-01' },
    'work was stopped until 1 May 2023: Guidance is awaited.',
  ],
  [{ fact: 'resumed', ...of }, 'work was taken up again.'],
  [{ fact: 'superseded', ...of, by: 'GA2' }, 'GA2 took its place.'],
  [
    { fact: 'riskAccepted', ...of, approver: 'Chief', reason: 'It costs more', until: '2024-01-31' },
    'the Chief accepted the risk of leaving it undone until 31 January 2024: It costs more.',
  ],
  [{ fact: 'withdrawn', ...of, reason: 'Closed' }, 'withdrawn: Closed.'],
];

describe('the history of an action', () => {
  test.each(SENTENCES)('%j is told as: %s', (fact, sentence) => {
    expect(historySentence(fact, names)).toBe(sentence);
  });

  test('has a sentence for every kind of fact about an action', () => {
    const told = new Set(SENTENCES.map(([{ fact }]) => fact));
    const kinds = Object.keys(FACTS).filter((fact) => isActionFact({ fact } as ActionFact));
    expect(kinds.filter((kind) => !told.has(kind as ActionFact['fact']))).toEqual([]);
  });
});
