import { dayInWords } from '@countersign/core';
import { RatingTag } from '../rating/rating-tag.tsx';
import { ActionLink } from '../shell/action-link.tsx';
import { Section } from '../shell/section.tsx';
import type { OneAction } from './one-action.ts';

const STANDS = { drafted: 'still a draft since', agreed: 'agreed on', inForce: 'in force since', expired: 'expired on' } as const;

/** What it rests on: other actions, and agreements between directorates. */
export function Beside({ one }: { readonly one: OneAction }) {
  const { action, view } = one;
  const agreements = [...view.register.agreements.values()].filter(({ actions }) => actions.includes(action.ref));
  return (
    <>
      {action.dependsOn.length > 0 && <DependsOn one={one} />}
      {agreements.length > 0 && (
        <Section id="rests-on" title="Agreements it rests on">
          <ul className="govuk-list named">
            {agreements.map(({ id, title, state, draftedOn, since }) => (
              <li key={id} className="named__one">
                {title}: {STANDS[state]} {dayInWords(state === 'drafted' ? draftedOn : since)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function DependsOn({ one: { action, view } }: { readonly one: OneAction }) {
  return (
    <Section id="depends-on" title="Depends on">
      <ul className="govuk-list named">
        {action.dependsOn.map((ref) => {
          const other = view.position.actions.find((each) => each.ref === ref);
          return (
            <li key={ref} className="named__one">
              {other === undefined ? (
                `${ref}, which is not in the register`
              ) : (
                <>
                  <ActionLink action={other} links={view.links} /> <RatingTag state={other.rating.state} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
