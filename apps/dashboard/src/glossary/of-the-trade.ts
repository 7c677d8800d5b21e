import type { Explained } from './entry.ts';

/** What a reader meets about the promises themselves. */
export const OF_ACTIONS: readonly Explained[] = [
  { word: 'Action', meaning: 'A promise that officers made after a review.' },
  { word: 'Agreement', meaning: 'Who does what between two directorates, written down. It binds nobody until it is signed.' },
  {
    word: 'Answers for it',
    meaning: 'The one post that is accountable for the whole of an action. Never a team, and never a person by name.',
  },
  { word: 'Area of focus', meaning: 'One of the parts in which a review looked at the council. Verification is counted in areas.' },
  { word: 'Contributing directorate', meaning: 'A directorate that owes a part of an action which another one leads.' },
  { word: 'Directorate', meaning: 'One of the large parts that a council’s staff is divided into.' },
  { word: 'Extension', meaning: 'More time for an action, asked for with a reason and granted or refused by somebody entitled to.' },
  { word: 'Lead directorate', meaning: 'The directorate that leads an action, and under which it is counted, once.' },
  { word: 'Milestone', meaning: 'Something that will exist on the way to an action’s end, and by when.' },
  { word: 'Movement', meaning: 'Whether an action got better or worse since the committee was last told.' },
  { word: 'Offered', meaning: 'Given to a directorate that has not yet accepted it. Until it does, the action stays with the giver.' },
  { word: 'Open', meaning: 'Accepted, and still to be done.' },
  { word: 'Post', meaning: 'A job in the council, whoever holds it.' },
  { word: 'Recommendation', meaning: 'What a review asks the council to do.' },
  { word: 'Recovery plan', meaning: 'How lost time will be made good.' },
  { word: 'Review', meaning: 'A look at what went wrong, or at how something is run. Actions follow from it.' },
  { word: 'Rule', meaning: 'What should hold of an action, learned from something that went wrong in a council.' },
  { word: 'Finding', meaning: 'What a rule says is not as it should be, and what would clear it.' },
  { word: 'Scheme', meaning: 'The written rules by which an action is rated red, amber or green. A council adopts one from a day.' },
  { word: 'Take-up', meaning: 'How far one directorate has begun what is meant for the whole council.' },
];

/** The dates, which are easily taken for each other. */
export const OF_DATES: readonly Explained[] = [
  { word: 'Original date', meaning: 'The day that was first promised. It never moves.' },
  { word: 'Agreed date', meaning: 'The day that holds now. Only an extension that was granted moves it.' },
  { word: 'Forecast', meaning: 'The day on which the officer expects it to be done. It moves no other date.' },
  { word: 'Late, or past its date', meaning: 'Counted in calendar days from the day after the date.' },
  { word: 'Slippage', meaning: 'How many days the agreed date now lies after the original one.' },
  { word: 'As at', meaning: 'How things stood on a day, by what has been recorded of it.' },
];

/** Who checks, and what the record is. */
export const OF_ASSURANCE: readonly Explained[] = [
  { word: 'Reported complete', meaning: 'Officers say that it is done. Nobody independent has found that to be so.' },
  { word: 'Assured, or verified', meaning: 'Somebody independent of the work has found on evidence that it is done.' },
  { word: 'Independent', meaning: 'Never had a hand in the action, and is not part of the directorate that leads it.' },
  { word: 'Evidence', meaning: 'What was lodged to show that an action is done.' },
  {
    word: 'Fingerprint',
    meaning: 'A number worked out from every byte of a piece of evidence. If anything in it is changed, the number is another.',
  },
  { word: 'No longer stands', meaning: 'It was verified once, but what was vouched for has changed since.' },
  { word: 'Practice', meaning: 'How the council says that it works: a procedure that it expects to be followed.' },
  { word: 'Deviation', meaning: 'A practice that was not, or only partly, kept; or that nobody looked at when it was due.' },
  { word: 'Measure', meaning: 'A number by which it will be seen whether an action worked.' },
  { word: 'The record', meaning: 'Everything that was entered, in order. Nothing in it is changed or taken away.' },
  { word: 'Entry', meaning: 'What a post recorded at one time. A mistake is put right by a later entry, and both can be read.' },
  { word: 'Root', meaning: 'A number worked out from the whole record, by which it can be told whether anything in it was changed.' },
  { word: 'Checkpoint', meaning: 'A root that somebody signed and keeps apart from the record, to hold it against later.' },
  { word: 'Exempt', meaning: 'Kept from the public under Schedule 12A of the Local Government Act 1972, by a paragraph that is named.' },
  { word: 'Statement years', meaning: 'The years whose Annual Governance Statement an action belongs to.' },
];

/** Abbreviations that are the same in every council. */
export const ABBREVIATIONS: readonly Explained[] = [
  { word: 'AA', meaning: 'Double A: the middle level of WCAG, which the law asks of a council. Its lowest level is A.' },
  { word: 'AGS', meaning: 'Annual Governance Statement: what a council says each year of how it governs itself.' },
  { word: 'CIPFA', meaning: 'The Chartered Institute of Public Finance and Accountancy.' },
  { word: 'EHRC', meaning: 'The Equality and Human Rights Commission, which enforces the law on accessible websites.' },
  { word: 'HTTP', meaning: 'Hypertext Transfer Protocol: how a program asks for a page, or for the data behind it, at an address.' },
  { word: 'MoU', meaning: 'Memorandum of understanding: an agreement on who does what.' },
  { word: 'RAG', meaning: 'Red, amber, green: the three colours in which an action still to be done is rated.' },
  { word: 'SHA-256', meaning: 'The way in which the fingerprint of a piece of evidence is worked out (Secure Hash Algorithm).' },
  {
    word: 'SLA',
    meaning: 'Service level agreement: an agreement on what one part of the council does for another, how well and how soon.',
  },
  { word: 'SOLACE', meaning: 'The Society of Local Authority Chief Executives. With CIPFA it wrote the framework of good governance.' },
  { word: 'TBC', meaning: 'To be confirmed: written where a date should stand.' },
  {
    word: 'UTC',
    meaning: 'Coordinated Universal Time, by which the record keeps its moments. These pages tell them by the clock in London.',
  },
  { word: 'WCAG', meaning: 'Web Content Accessibility Guidelines: what a page must do so that everybody can use it.' },
];
