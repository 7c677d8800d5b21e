import { counted, dayInWords, METHOD_WORDS, type Method, type Point } from '@countersign/core';
import { type Column, Table } from '../govuk/table.tsx';
import { capital } from '../shell/capital.ts';
import { CountLink } from '../shell/count-link.tsx';
import { Linked } from '../shell/linked.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { AsAt, keyOf } from './as-at.tsx';
import { listOn } from './list-on.ts';

const METHODS: readonly Method[] = ['tested', 'deskReview', 'selfAssessed'];

type Props = { readonly points: readonly Point[]; readonly view: View };

/** Of what was checked, how much was found done? Each method by itself: they are not of one strength. */
export function Methods({ points, view }: Props) {
  const now = points.at(-1);
  if (now === undefined || now.implementation.toldComplete === 0) return null;
  return (
    <Section id="methods" title="What was found when somebody looked">
      <p className="govuk-body-l">
        <Linked
          sentence={sentence(now)}
          figures={[
            [/^\d[\d,]* actions?/, listOn(now.on, view, [['complete', 'once']])],
            [/\d[\d,]* (is|are) assured today/, listOn(now.on, view, [...ONCE, ['rating', 'assured']])],
            [/\d[\d,]* not verified/, listOn(now.on, view, [...ONCE, ['rating', 'reportedComplete']])],
            [/\d[\d,]* sent back/, listOn(now.on, view, [['complete', 'sentBack']])],
          ]}
        />
      </p>
      <Table
        caption="Found done, of all that were checked by that method"
        rows={points}
        keyOf={keyOf}
        columns={[{ name: 'As at', cell: AsAt }, ...METHODS.map((method) => columnOf(method, view))]}
      />
    </Section>
  );
}

/** What only took the place of something may be assured without ever having been reported complete itself. */
const ONCE = [['complete', 'once']] as const;

function columnOf(method: Method, view: View): Column<Point> {
  const name = capital(METHOD_WORDS[method]);
  return {
    name,
    numeric: true,
    cell: ({ on, implementation }) => {
      const { checked, implemented } = implementation.byMethod[method];
      if (checked === 0) return 'None checked';
      const words = `${name}, on ${dayInWords(on)}`;
      return (
        <span className="out-of">
          <CountLink count={implemented} of={`found done: ${words}`} href={listOn(on, view, [['done', method]])} /> of{' '}
          <CountLink count={checked} of={`checked: ${words}`} href={listOn(on, view, [['method', method]])} />
        </span>
      );
    },
  };
}

function sentence({ implementation: { toldComplete, assured, unverified, sentBack } }: Point): string {
  return `${counted(toldComplete, 'action')} ${toldComplete === 1 ? 'was' : 'were'} at some time reported complete: ${assured} ${assured === 1 ? 'is' : 'are'} assured today, ${unverified} not verified, ${sentBack} sent back.`;
}
