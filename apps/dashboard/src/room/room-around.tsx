import { dayInWords } from '@countersign/core';
import { OutOfReach } from '../shell/out-of-reach.tsx';
import type { Page } from '../shell/page.ts';
import type { View } from '../view.ts';

/** What stands around a page on the screen of a room: only whose it is, and on which day. */
export function RoomAround({ page, view: { position, lastReached } }: { readonly page: Page; readonly view: View }) {
  const { workedExample, council, asAt, head } = position;
  return (
    <div className="govuk-width-container">
      {lastReached !== null && <OutOfReach lastReached={lastReached} />}
      <main id="main">{page.body}</main>
      <footer className="room__foot">
        {workedExample && `This is a worked example: ${council} does not exist. `}
        {council}, as at {dayInWords(asAt)}, from {head.size.toLocaleString('en-GB')} entries
      </footer>
    </div>
  );
}
