import { counted, METHOD_WORDS, type Method, type Point } from '@countersign/core';
import { type Column, Table } from '../govuk/table.tsx';
import { Section } from '../shell/section.tsx';
import { AsAt, keyOf } from './as-at.tsx';

const METHODS: readonly Method[] = ['tested', 'deskReview', 'selfAssessed'];

/** Of what was checked, how much was found done? Each method by itself: they are not of one strength. */
export function Methods({ points }: { readonly points: readonly Point[] }) {
  const now = points.at(-1);
  if (now === undefined || now.implementation.toldComplete === 0) return null;
  return (
    <Section id="methods" title="What was found when somebody looked">
      <p className="govuk-body-l">{sentence(now)}</p>
      <Table
        caption="Found done, of all that were checked by that method"
        rows={points}
        keyOf={keyOf}
        columns={[{ name: 'As at', cell: AsAt }, ...METHODS.map(columnOf)]}
      />
    </Section>
  );
}

function columnOf(method: Method): Column<Point> {
  return {
    name: capitalised(METHOD_WORDS[method]),
    numeric: true,
    cell: ({ implementation }) => {
      const { checked, implemented } = implementation.byMethod[method];
      return checked === 0 ? 'None checked' : `${implemented} of ${checked}`;
    },
  };
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function sentence({ implementation: { toldComplete, assured, unverified, sentBack } }: Point): string {
  return `${counted(toldComplete, 'action')} ${toldComplete === 1 ? 'was' : 'were'} at some time reported complete: ${assured} ${assured === 1 ? 'is' : 'are'} assured today, ${unverified} not verified, ${sentBack} sent back.`;
}
