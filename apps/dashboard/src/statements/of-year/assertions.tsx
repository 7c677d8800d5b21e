import { counted, STRENGTH_WORDS, type Strength } from '@countersign/core';
import { Section } from '../../shell/section.tsx';
import { StrengthTag } from '../strength/strength-tag.tsx';
import { STRONGEST_FIRST } from '../strength/strongest-first.ts';
import type { AssertionTold } from './assertion-told.ts';
import { ByPrinciple } from './by-principle.tsx';
import type { OfYear } from './of-year.ts';

type Props = { readonly assertions: readonly AssertionTold[]; readonly strength: Strength | null; readonly of: OfYear };

/** What the statement asserts: how many are how strong, each number leading to those; and then all of them, or those of one strength. */
export function Assertions({ assertions, strength, of }: Props) {
  const shown = assertions.filter((each) => strength === null || each.strength === strength);
  return (
    <Section id="assertions" title="What it asserts">
      {assertions.length === 0 ? (
        <p className="govuk-body">Nothing yet.</p>
      ) : (
        <>
          <p className="govuk-body">
            The words are its author’s. How far each is proved, and what stands beneath it, is worked out from the register.
          </p>
          <Counts assertions={assertions} of={of} />
          {strength !== null && <Only strength={strength} shown={shown.length} all={assertions.length} of={of} />}
          <ByPrinciple assertions={shown} of={of} />
        </>
      )}
    </Section>
  );
}

function Counts({ assertions, of: { view, year } }: Omit<Props, 'strength'>) {
  return (
    <ul className="tiles tiles--strengths">
      {STRONGEST_FIRST.map((strength) => (
        <li key={strength} className="tile">
          <a className="tile__link" href={`${view.links.statement(year, '', [['strength', strength]])}#assertions`}>
            <span className="tile__count">{assertions.filter((each) => each.strength === strength).length}</span>{' '}
            <StrengthTag strength={strength} />
          </a>
        </li>
      ))}
    </ul>
  );
}

type OnlyProps = { readonly strength: Strength; readonly shown: number; readonly all: number; readonly of: OfYear };

function Only({ strength, shown, all, of: { view, year } }: OnlyProps) {
  return (
    <p className="govuk-body found">
      {shown === 0 ? 'None is' : `${counted(shown, 'assertion')} shown: only what is`} {STRENGTH_WORDS[strength]}.{' '}
      <a className="govuk-link govuk-link--no-visited-state" href={`${view.links.statement(year)}#assertions`}>
        Show all {all}
      </a>
    </p>
  );
}
