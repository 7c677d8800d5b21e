import { dayInWords, LINE_WORDS, type Line, PRACTICE_WORDS, type PracticeInYear, type PracticeReading } from '@countersign/core';
import { postTitle } from '../names.ts';
import type { View } from '../view.ts';
import { KeepingTag } from './keeping-tag.tsx';

type Props = { readonly kept: PracticeInYear | null; readonly view: View };

/** How it was kept in one directorate in one year: the state, who read it, and what other lines said. */
export function Kept({ kept, view }: Props) {
  if (kept === null) return <span className="secondary">Not bound</span>;
  const others = LINES.map((line) => kept.byLine[line]).filter((each) => each !== null && each !== kept.reading);
  return (
    <>
      <KeepingTag {...kept} />
      {kept.reading === null ? <span className="because">Nobody has read it.</span> : <Read reading={kept.reading} view={view} />}
      {others.map((other) => other && <Other key={other.line} reading={other} />)}
    </>
  );
}

const LINES: readonly Line[] = [3, 2, 1];

function Read({ reading: { by, line, on, note }, view }: { readonly reading: PracticeReading; readonly view: View }) {
  return (
    <span className="because">
      {postTitle(view.register.council, by)}, {LINE_WORDS[line]}, {dayInWords(on)}
      {note === null ? '.' : <>: {note}</>}
    </span>
  );
}

function Other({ reading: { line, keeping, on, note } }: { readonly reading: PracticeReading }) {
  return (
    <span className="because secondary">
      Said by {LINE_WORDS[line]} on {dayInWords(on)}: {PRACTICE_WORDS[keeping]}.{note !== null && ` ${note}`}
    </span>
  );
}
