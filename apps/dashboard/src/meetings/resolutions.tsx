import { RESOLUTION_WORDS, type Resolution } from '@countersign/core';
import { capital } from '../shell/capital.ts';
import { Refs } from '../shell/refs.tsx';
import type { View } from '../view.ts';

type Props = { readonly resolutions: readonly Resolution[]; readonly view: View };

/** What a committee did: the verb, what it is about, its words and the minute. */
export function Resolutions({ resolutions, view }: Props) {
  if (resolutions.length === 0) return 'None is recorded';
  return (
    <ul className="govuk-list">
      {resolutions.map((resolution, place) => (
        <li key={place}>
          <One resolution={resolution} view={view} />
        </li>
      ))}
    </ul>
  );
}

function One({ resolution: { resolution, minute, text, actions }, view }: { readonly resolution: Resolution; readonly view: View }) {
  const word = RESOLUTION_WORDS[resolution];
  return (
    <>
      <strong>{capital(word)}</strong>, of {actions === null ? 'the whole table' : <Refs refs={actions} links={view.links} />}
      {text !== null && `: “${text}”`} <span className="secondary">({minute})</span>
    </>
  );
}
