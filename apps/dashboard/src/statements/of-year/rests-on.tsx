import { type Ground, groundSentence } from '@countersign/core';
import { directorateName } from '../../names.ts';
import { Linked } from '../../shell/linked.tsx';
import { StrengthSign } from '../strength/strength-sign.tsx';
import { groundAt } from './ground-at.ts';
import { named } from './named.ts';
import type { OfYear } from './of-year.ts';

type Props = { readonly grounds: readonly Ground[]; readonly of: OfYear };

/** What an assertion rests on, each as a sentence that leads to the thing itself. */
export function RestsOn({ grounds, of }: Props) {
  if (grounds.length === 0) return <p className="govuk-body">It rests on nothing in the register.</p>;
  return (
    <ul className="govuk-list rests-on">
      {grounds.map((ground, place) => (
        <li key={`${ground.of} ${ground.id} ${ground.directorate}`} className="rests-on__one">
          <StrengthSign strength={ground.strength} />
          <span>
            <One ground={ground} isNamed={isSameThing(ground, grounds[place - 1])} of={of} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A practice is told once for each directorate, and named the first time. */
function isSameThing(one: Ground, before: Ground | undefined): boolean {
  return one.of === before?.of && one.id === before.id;
}

type OneProps = { readonly ground: Ground; readonly isNamed: boolean; readonly of: OfYear };

function One({ ground, isNamed, of }: OneProps) {
  const { directorate } = ground;
  const { href, name } = groundAt(ground, of);
  const told = directorate === undefined ? ground : { ...ground, directorate: directorateName(of.view.register.council, directorate) };
  return (
    <>
      <Linked sentence={groundSentence(told)} figures={[[wordFor(ground), href]]} />
      {name !== null && !isNamed && <span className="because secondary">{name}</span>}
    </>
  );
}

const SHORT = 12;

/** What of the sentence names the thing. */
function wordFor({ of, id }: Ground): RegExp {
  return named(of === 'evidence' ? id.slice(0, SHORT) : id);
}
