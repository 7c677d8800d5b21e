import { counted, type Point, type Optimism as Views } from '@countersign/core';
import { NO_LEAD } from '../asked/filters.ts';
import type { Question } from '../asked/links.ts';
import { Linked } from '../shell/linked.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';
import { BothWays, type Figure } from './both-ways.tsx';
import { listOn } from './list-on.ts';

type Props = { readonly points: readonly Point[]; readonly view: View };

/** Do officers see it better than the scheme does, directorate by directorate and meeting by meeting? */
export function Optimism({ points, view }: Props) {
  const now = points.at(-1);
  if (now === undefined || points.every(({ optimism }) => optimism.council.said === 0)) return null;
  return (
    <Section id="optimism" title="Officers’ view against the scheme">
      <p className="govuk-body-l">
        <Linked
          sentence={sentence(now)}
          figures={[
            [/\d[\d,]* live actions?/, listOn(now.on, view, [['officer', 'given']])],
            [/\d[\d,]* of them/, listOn(now.on, view, [['officer', 'better']])],
          ]}
        />
      </p>
      <BothWays
        caption="By lead directorate, on the day of this page"
        points={points}
        countsOf={({ optimism }) => optimism}
        figures={figuresOn(view)}
        view={view}
      />
    </Section>
  );
}

function figuresOn(view: View): readonly Figure<Views>[] {
  const figure = (name: string, value: 'given' | 'better' | 'same' | 'worse', of: (views: Views) => number): Figure<Views> => ({
    name,
    of,
    href: (on, lead) => listOn(on, view, [['officer', value], ...ledBy(lead)]),
  });
  return [
    figure('Officers gave a view', 'given', ({ said }) => said),
    figure('Better than the scheme', 'better', ({ better }) => better),
    figure('The same', 'same', ({ same }) => same),
    figure('Worse', 'worse', ({ worse }) => worse),
  ];
}

function ledBy(lead: string | null): Question {
  return lead === null ? [] : [['lead', lead === '' ? NO_LEAD : lead]];
}

function sentence({ optimism: { council } }: Point): string {
  const { said, better } = council;
  if (said === 0) return 'On the day of this page no officer had given a view of a live action.';
  return `Officers gave a view of ${counted(said, 'live action')}. For ${better} of them they see it better than the scheme does.`;
}
