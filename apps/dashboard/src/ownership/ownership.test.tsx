import { describe, expect, test } from 'vitest';
import { numbersOn, pagesOf } from '../pages.suite.ts';
import { raised, smallRegister, type Told } from '../register.suite.ts';

const OWNER = 'head-of-admissions';
const TRANSPORT = 'head-of-transport';
const CLERK = 'clerk';
const HEADED: Told = [
  CLERK,
  { fact: 'postEstablished', on: '2023-01-02', post: TRANSPORT, title: 'Head of Transport', directorate: 'PTE', line: 1 },
];

const ownership = async (...more: readonly Told[]) => (await pagesOf(smallRegister(more))('/ownership')).text;

describe('what each directorate leads', () => {
  test('adds up, row by row and column by column, with a nought where there is none', async () => {
    const text = await ownership();
    expect(text).toMatch(/Place, Transport and Environment Red 0 Red, Place.* Amber 1 Amber, Place/);
    expect(text).toMatch(/All directorates Red 1 Red, All.* Other 6 in another state, All.* Total 11 actions in all, All/);
  });

  test('leads with every number to exactly the actions that it counts', async () => {
    const numbers = await numbersOn('/ownership', pagesOf(smallRegister()));
    expect(numbers.length).toBeGreaterThan(30);
    for (const [href, count, found] of numbers) expect([href, found]).toEqual([href, count]);
  });

  test('names a directorate that was closed, and what became of it', async () => {
    const merged = await ownership([CLERK, { fact: 'directorateClosed', on: '2023-06-01', directorate: 'PTE', successors: ['CFE'] }]);
    expect(merged).toContain('Place, Transport and Environment (closed)');
    expect(merged).toMatch(
      /Directorates that are no more .*Place, Transport and Environment Closed on 1 June 2023 Its work went to Children/,
    );
    expect(await ownership()).not.toContain('Directorates that are no more');
  });
});

describe('actions without an owner', () => {
  test('are listed, with what each lacks, and must be none', async () => {
    expect(await ownership()).toMatch(
      /1 without an owner action has no full owner\. There must be none\..*NO-DATE A promise with no date .*None/,
    );
  });

  test('are said to be none when there are none', async () => {
    const withdrawn: Told = [CLERK, { fact: 'withdrawn', on: '2023-06-01', ref: 'NO-DATE', reason: 'It was a mistake' }];
    expect(await ownership(withdrawn)).toContain('None. Every action that is still to be done has one post that answers for it');
  });
});

describe('offers', () => {
  test('wait until somebody answers, and it is said for how long', async () => {
    const text = await ownership([OWNER, { fact: 'offered', on: '2023-06-20', ref: 'GREEN', to: 'PTE' }]);
    expect(text).toMatch(
      /GREEN The promise of GREEN From Children, Families and Education Offered to Place.* Since 20 June 2023 Waits 10 days/,
    );
    expect(await ownership()).toContain('None. Every offer of an action');
  });
});

describe('actions that directorates share', () => {
  test('are counted by lead and contributor, and a contributor that names no post is told so', async () => {
    const text = await ownership();
    expect(text).toMatch(
      /Leads With Children, Families and Education Place, Transport and Environment .*1 led by Place, Transport and Environment with Children/,
    );
    expect(text).toMatch(/AMBER The promise of AMBER Led by Place.* Post Names no post What it owes Not said By No date/);
  });

  test('tell the post, the deliverable and the date of each contributor', async () => {
    const owed: Told = [
      OWNER,
      {
        fact: 'contributorAdded',
        on: '2023-06-01',
        ref: 'GREEN',
        directorate: 'PTE',
        post: TRANSPORT,
        deliverable: 'A list',
        due: '2023-09-30',
      },
    ];
    expect(await ownership(HEADED, owed)).toMatch(
      /What Place.* owes to others .*Post Head of Transport What it owes A list By 30 September 2023/,
    );
  });
});

describe('agreements', () => {
  const agreement = (id: string, state: 'drafted' | 'inForce', more: object = {}): Told => [
    OWNER,
    {
      fact: 'agreementRecorded',
      on: '2023-06-10',
      agreement: id,
      title: `Agreement ${id}`,
      state,
      directorates: ['CFE', 'PTE'],
      actions: ['AMBER'],
      ...more,
    },
  ];

  test('tell their state in words, and for how many days a draft has been one; what has run out stands first', async () => {
    const text = await ownership(
      agreement('KEPT', 'inForce'),
      agreement('DRAFT', 'drafted'),
      agreement('OLD', 'inForce', { endsOn: '2023-06-15' }),
    );
    expect(text).toMatch(
      /Agreement OLD .*Expired since 16 June 2023 .*Agreement DRAFT .*A draft since 10 June 2023 : 20 days as a draft.*Agreement KEPT .*In force since/,
    );
    expect(text).toContain('2 agreements in draft or run out');
  });

  test('tell who signs, or that nobody is named', async () => {
    expect(await ownership(agreement('A', 'drafted', { signatories: [OWNER, TRANSPORT] }), HEADED)).toContain(
      'To be signed by Head of Admissions and Head of Transport To be looked at again No day is set',
    );
    expect(await ownership(agreement('A', 'drafted'))).toContain('To be signed by Nobody is named');
  });
});

describe('answers that several posts owe together', () => {
  const asked: Told = [
    CLERK,
    { fact: 'jointResponseAsked', on: '2023-05-01', review: 'R1', response: 'J1', from: [OWNER, 'director-of-finance'], due: '2023-06-20' },
  ];

  test('say that nobody is named, and how long it is overdue', async () => {
    expect(await ownership(asked)).toMatch(/Given Not given: 10 days overdue Answers for the whole Nobody is named Owed by 2 together/);
  });

  test('say what was given, and by whom', async () => {
    const named: Told = [CLERK, { fact: 'respondentNamed', on: '2023-05-02', review: 'R1', response: 'J1', respondent: OWNER }];
    const given: Told = [OWNER, { fact: 'jointResponseGiven', on: '2023-06-01', review: 'R1', response: 'J1', text: 'We agree' }];
    expect(await ownership(asked, named, given)).toContain('Given On 1 June 2023 by the Head of Admissions: “We agree”');
  });
});

describe('actions for the whole council', () => {
  test('are told directorate by directorate, and where nobody said anything that is said', async () => {
    const text = await ownership(raised('ALL', { scope: 'corporateWide' }), [
      OWNER,
      { fact: 'takeUpRecorded', on: '2023-06-01', ref: 'ALL', directorate: 'CFE', state: 'underWay' },
    ]);
    expect(text).toMatch(/ALL The promise of ALL Children, Families and Education Under way said on 1 June 2023 Place.* Not recorded/);
  });
});

describe('posts that nobody holds for good', () => {
  test('are told with since when, and what they answer for', async () => {
    const vacant: Told = [CLERK, { fact: 'postHeld', on: '2023-06-05', post: OWNER, state: 'vacant' }];
    expect(await ownership(vacant)).toMatch(/Head of Admissions State Vacant Since 5 June 2023 Answers for RED , AMBER/);
    expect(await ownership()).toContain('None. No post that answers for an action still to be done is recorded as vacant');
  });
});

test('before anything is recorded the page says so', async () => {
  const { status, text } = await pagesOf(smallRegister())('/ownership?asAt=2022-01-01');
  expect(status).toBe(200);
  expect(text).toContain('No directorate is in the register yet.');
});
