import { cadenceSentence, dayInWords, type MeetingListed, programmeOf, registerAsAt } from '@countersign/core';
import { type Answer, done } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { openBook } from '../book.ts';
import { today } from '../dates.ts';
import { withStore } from '../store.ts';
import type { World } from '../world.ts';
import { noRegister } from './no-register.ts';

/** The committees' meetings, with what their clerk needs to know: `meetings`. */
export async function meetings(asked: Asked, world: World): Promise<Answer> {
  return withStore(asked, world, async (ledger) => {
    const book = await openBook(ledger, asked.register);
    if (book === null) return noRegister(asked);
    const listed = programmeOf(registerAsAt(book.past, { asAt: today(world), knownAt: null }));
    return done({ meetings: listed }, listed.length === 0 ? 'No meeting is in the calendar.' : listed.map(inWords).join('\n'));
  });
}

function inWords({ id, committee, date, publishBy, counted, cadence, planned, report }: MeetingListed): string {
  return [
    `${dayInWords(date)}  ${committee} (${id}): papers to be published by ${dayInWords(publishBy)}`,
    ...counted.holidaysNotKnownIn.map((year) => `    The bank holidays of ${year} are not known yet; the day may be earlier.`),
    `    ${cadenceSentence(cadence)}`,
    `    ${report === null ? 'No report has been issued to it.' : `Report, version ${report.version}, issued ${report.issuedAt}.`}`,
    ...planned.map(({ title }) => `    To come: ${title}`),
  ].join('\n');
}
