import type { AgsFeed } from '@countersign/ags-feed';
import { counted, dayInWords, listed } from '@countersign/core';
import { paragraph, type Section, tableOf } from '../document.ts';

/** What this paper is, and how far each of its lists may be believed. */
export function howToRead(feed: AgsFeed): Section {
  const { financialYear: year, asAt, head, scheme } = feed;
  return {
    title: 'How to read this',
    parts: [
      paragraph(
        `This is what the Annual Governance Statement for ${year} may say of the council's actions, as the record stood on ${dayInWords(asAt)}. Each wording claims no more than is proved.`,
      ),
      ...askedFor(feed).map(paragraph),
      paragraph(howMuchIsAssured(feed)),
      tableOf('The four lists, and how each may be worded', LISTS, columns(feed), ''),
      paragraph(
        `The record then held ${head.size.toLocaleString('en-GB')} entries, and its root was ${head.root}. Beside each assured action stands the entry that records the verification. The JSON of this feed holds the path by which anybody can check that this entry is in that record. It does not prove what the entry says: for that, hold it against a copy of the record.`,
      ),
      paragraph(`Ratings follow the scheme ${scheme}.`),
    ],
  };
}

type ListName = 'assured' | 'reportedOnly' | 'outstanding' | 'ended';
type List = { readonly name: ListName; readonly title: string; readonly worded: string };

const LISTS: readonly List[] = [
  {
    name: 'assured',
    title: 'Assured',
    worded: 'May be said to be verified: somebody independent (line 2 or 3) checked it, and it still stands.',
  },
  {
    name: 'reportedOnly',
    title: 'Reported only',
    worded: "May be said only as management's report: nobody independent has verified it, or what was verified no longer stands.",
  },
  { name: 'outstanding', title: 'Outstanding', worded: 'Is still to be done.' },
  { name: 'ended', title: 'Ended', worded: 'Was superseded or withdrawn, and was not done.' },
];

const columns = (feed: AgsFeed) => ({
  List: ({ title }: List) => title,
  Actions: ({ name }: List) => feed[name].length.toLocaleString('en-GB'),
  'How it may be worded': ({ worded }: List) => worded,
});

function howMuchIsAssured({ financialYear: year, asAt, assured, reportedOnly, outstanding, ended }: AgsFeed): string {
  if (assured.length === 0) return `Nothing of ${year} is assured as at ${dayInWords(asAt)}.`;
  const all = assured.length + reportedOnly.length + outstanding.length + ended.length;
  return `${assured.length} of ${counted(all, 'action')} ${assured.length === 1 ? 'is' : 'are'} assured as at ${dayInWords(asAt)}.`;
}

/** Which actions were asked for, when not all of the year. */
function askedFor({ filter: { review, principle, directorate, significance } }: AgsFeed): string[] {
  const asked = [
    ...(review === undefined ? [] : [`the review ${review}`]),
    ...(principle === undefined ? [] : [`principle ${principle}`]),
    ...(directorate === undefined ? [] : [`the directorate ${directorate}`]),
    ...(significance === undefined ? [] : [significance === 'significant' ? 'significant governance issues' : 'improvements']),
  ];
  return asked.length === 0 ? [] : [`Of the actions, only those of ${listed(asked)} were asked for.`];
}
