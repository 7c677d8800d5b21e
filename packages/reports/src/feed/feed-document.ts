import type { AgsFeed } from '@countersign/ags-feed';
import { counted, dayInWords } from '@countersign/core';
import type { Document } from '../document.ts';
import { legible } from '../legible.ts';
import { assuredSection, endedSection, outstandingSection, reportedSection } from './actions.ts';
import { crossCheckSection, dutiesSection, sinceSection } from './checks.ts';
import { howToRead } from './how-to-read.ts';
import { assertionsSection } from './statement.ts';
import { coverageSection, measuresSection, opinionsSection, practicesSection, priorYearSection } from './year.ts';

/** The AGS feed as a paper: everything in it that a person reads, in the order in which an author of the statement needs it. */
export function feedDocument(feed: AgsFeed): Document {
  return {
    title: legible(`Annual Governance Statement ${feed.financialYear}: what may be said, and with what proof`),
    asAtLine: legible(asAtLine(feed)),
    sections: [
      howToRead(feed),
      assertionsSection(feed),
      assuredSection(feed),
      reportedSection(feed),
      outstandingSection(feed),
      endedSection(feed),
      priorYearSection(feed),
      practicesSection(feed),
      measuresSection(feed),
      coverageSection(feed),
      opinionsSection(feed),
      dutiesSection(feed),
      crossCheckSection(feed),
      sinceSection(feed),
    ],
  };
}

function asAtLine({ council, register, workedExample, asAt, head }: AgsFeed): string {
  const whose = council || `Register ${register}`;
  const example = workedExample ? ' (a worked example: this council does not exist)' : '';
  return `${whose}${example}, as at ${dayInWords(asAt)}, from ${counted(head.size, 'entry').replace(/entrys$/, 'entries')} of the record.`;
}
