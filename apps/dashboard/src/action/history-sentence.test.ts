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
  [
    { fact: 'raised', ...of, title: 'Half a form', due: '2023-05-31', firstPromised: '2023-03-31', splitFrom: 'GA2' },
    'raised: “Half a form”, due 31 May 2023, first promised for 31 March 2023, as a part of GA2.',
  ],
  [
    { fact: 'reworded', ...of, description: 'More', causes: ['policy', 'need'] },
    'reworded, in its description, put down to policy and need.',
  ],
  [
    { fact: 'classified', ...of, priority: 'High', recommendation: 'R4', repairs: ['P1', 'P2'], dependsOn: [] },
    'where it stands among the others was said again: priority High, the recommendation R4, it repairs P1 and P2 and it depends on no other action.',
  ],
  [
    { fact: 'inherited', ...of, from: 'GA2', original: '2023-02-17' },
    'it takes the place of GA2, and keeps the date first promised there, 17 February 2023.',
  ],
  [{ fact: 'inherited', ...of, from: 'GA2' }, 'it takes the place of GA2.'],
  [
    { fact: 'exempted', ...of, exempt: [{ field: 'reports', paragraph: 3, publicInterest: 'The price is not settled' }] },
    'its progress reports became exempt under paragraph 3: The price is not settled.',
  ],
  [{ fact: 'exemptionLifted', ...of, field: 'title', reason: 'It is settled' }, 'its title ceased to be exempt: It is settled.'],
  [{ fact: 'offered', ...of, to: 'PTE' }, 'offered to Directorate PTE.'],
  [{ fact: 'declined', ...of, directorate: 'PTE', reason: 'Not ours' }, 'Directorate PTE declined it: Not ours.'],
  [{ fact: 'offerWithdrawn', ...of }, 'the offer was withdrawn.'],
  [{ fact: 'accepted', ...of, directorate: 'PTE', accountable: 'Head' }, 'Directorate PTE took it on, and the Head answers for it.'],
  [
    { fact: 'rehomed', ...of, lead: 'CFP', accountable: 'Head', contributors: [{ directorate: 'PTE' }], reason: 'Two became one' },
    'moved without an offer, so that Directorate CFP leads it, the Head answers for it and what is owed to it is owed by Directorate PTE: Two became one.',
  ],
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
  [
    {
      fact: 'reported',
      ...of,
      text: 'The bid is £2m.',
      exempt: [{ field: 'reports', paragraph: 3, publicInterest: 'The price is not settled' }],
    },
    'progress. “The bid is £2m.” Recorded with its progress reports exempt under paragraph 3.',
  ],
  [{ fact: 'forecastMade', ...of, date: '2023-05-01' }, 'a forecast of 1 May 2023.'],
  [{ fact: 'milestoneSet', ...of, milestone: 'M1', title: 'A draft', due: '2023-05-01' }, 'a milestone, “A draft”, due 1 May 2023.'],
  [{ fact: 'milestoneMet', ...of, milestone: 'M1' }, 'the milestone “milestone M1” was met.'],
  [
    { fact: 'extensionRequested', ...of, to: '2023-05-01', reason: 'Legal is slow', causes: ['capacity'] },
    'more time was asked for, to 1 May 2023, put down to capacity: Legal is slow.',
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
  [{ fact: 'evidenceRechecked', ...of, sha256: HASH, found: 'same' }, 'evidence was looked at again, and found the same.'],
  [{ fact: 'evidenceRechecked', ...of, sha256: HASH, found: 'missing' }, 'evidence was looked at again, and found gone.'],
  [
    { fact: 'evidenceRechecked', ...of, sha256: HASH, found: { changedTo: 'b'.repeat(64) } },
    'evidence was looked at again, and found changed.',
  ],
  [{ fact: 'reportedComplete', ...of, text: 'In use.' }, 'reported complete. “In use.”'],
  [
    { fact: 'verified', ...of, line: 3, method: 'tested', outcome: 'partly', evidence: [] },
    'a check by internal audit (line 3), tested, found it: partly implemented.',
  ],
  [
    {
      fact: 'verified',
      ...of,
      line: 3,
      method: 'tested',
      outcome: 'implemented',
      evidence: [HASH],
      grade: { scale: 'IA', label: 'Reasonable' },
      opinion: 'In use.',
    },
    'a check by internal audit (line 3), tested, found it: implemented. Opinion: Reasonable. “In use.”',
  ],
  [{ fact: 'embedded', ...of, text: 'In the constitution.' }, 'what was assured is now how the council works. “In the constitution.”'],
  [{ fact: 'returned', ...of, reason: 'Thin' }, 'sent back: Thin.'],
  [{ fact: 'reopened', ...of, reason: 'It broke' }, 'opened again: It broke.'],
  [
    { fact: 'suspended', ...of, reason: 'Guidance is awaited', until: '2023-05-01' },
    'work was stopped until 1 May 2023: Guidance is awaited.',
  ],
  [{ fact: 'resumed', ...of }, 'work was taken up again.'],
  [{ fact: 'superseded', ...of, by: 'GA2' }, 'GA2 took its place.'],
  [{ fact: 'split', ...of, into: ['GA3', 'GA4'], reason: 'Two dates' }, 'split into GA3 and GA4: Two dates.'],
  [
    { fact: 'carriedOut', ...of, to: 'the new council', itsRef: 'T7', reason: 'The council ends' },
    'carried over to the new council, where it is T7: The council ends.',
  ],
  [
    { fact: 'proposed', ...of, matter: 'withdraw', reason: 'Nobody needs it' },
    'proposed, for another post to decide, to withdraw it: Nobody needs it.',
  ],
  [
    { fact: 'riskAccepted', ...of, approver: 'Chief', reason: 'It costs more', until: '2024-01-31' },
    'the Chief accepted the risk of leaving it undone until 31 January 2024: It costs more.',
  ],
  [{ fact: 'withdrawn', ...of, reason: 'Closed' }, 'withdrawn: Closed.'],
  [
    { fact: 'ratingOverridden', ...of, to: 'red', until: '2024-01-31', reason: 'The supplier failed', minute: 'Minute 9' },
    'another rating than the scheme’s, Red, until 31 January 2024 (Minute 9): The supplier failed.',
  ],
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
