import { type Change, type ChangeReason, changeSentence, type Register } from '@countersign/core';
import type { Links } from '../asked/links.ts';
import { ActionLink } from '../shell/action-link.tsx';
import { Section } from '../shell/section.tsx';
import type { ListName } from './lists.ts';

/** Where the actions of a list are told: the register that holds them, and the links on its day. */
export type Held = { readonly register: Register; readonly links: Links };

type Props = { readonly name: ListName; readonly word: string; readonly list: readonly Change[]; readonly held: Held };

/** One list of what changed: each action, and the sentence that says what was and what is now. */
export function Listed({ name, word, list, held }: Props) {
  if (list.length === 0) return null;
  return (
    <Section id={name} title={`${word}: ${list.length}`}>
      <ul className="govuk-list named">
        {list.map((change) => (
          <li key={change.ref} className="named__one">
            <ActionLink action={{ ref: change.ref, title: held.register.action(change.ref)?.title ?? '' }} links={held.links} />
            {change.because.map((reason) => (
              <p key={changeSentence(reason)} className="govuk-body-s as-written">
                <Because reason={reason} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The same sentence for words that were changed, with the old and the new words marked for the eye as well. */
function Because({ reason }: { readonly reason: ChangeReason }) {
  if (reason.change !== 'wording') return changeSentence(reason);
  return (
    <>
      The {reason.which} was <del>“{reason.was ?? 'blank'}”</del>, now <ins>“{reason.now ?? 'blank'}”</ins>.
    </>
  );
}
