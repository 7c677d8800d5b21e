import { type Finding, type Register, RULES, type Rule, type SwitchedOff } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { thePost } from '../names.ts';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Section } from '../shell/section.tsx';

/** The rules that are not asked, each with who said so, since when and why. */
export function NotAsked({ register }: { readonly register: Register }) {
  if (register.switchedOff.size === 0) return null;
  return (
    <Section id="not-asked" title="Rules that are not asked">
      <Table
        caption="Rules that were switched off"
        captionHidden
        rows={[...register.switchedOff.values()]}
        keyOf={({ rule }) => rule}
        columns={[
          { name: 'Rule', cell: ({ rule }) => <Titled id={rule} /> },
          { name: 'Since', cell: ({ on }) => <DayInWords day={on} /> },
          { name: 'Who said so', cell: ({ by }) => thePost(register.council, by) },
          { name: 'Why', cell: ({ reason }: SwitchedOff) => reason },
        ]}
      />
    </Section>
  );
}

function Titled({ id }: { readonly id: string }) {
  return (
    <>
      <span className="ref">{id}</span> {RULES.find((rule) => rule.id === id)?.title}
    </>
  );
}

/** What the other rules look for: they were asked, and found nothing. */
export function FoundNothing({ findings, register }: { readonly findings: readonly Finding[]; readonly register: Register }) {
  const quiet = RULES.filter(({ id }) => !register.switchedOff.has(id) && findings.every(({ rule }) => rule !== id));
  return (
    <Section id="found-nothing" title="Rules that found nothing">
      {quiet.length === 0 ? (
        <p className="govuk-body">None: every rule that was asked found something.</p>
      ) : (
        <Table
          caption="What each rule looks for that found nothing"
          captionHidden
          rows={quiet}
          keyOf={({ id }: Rule) => id}
          columns={[
            { name: 'What it asks', cell: ({ id }) => <Titled id={id} /> },
            { name: 'Why it is asked', cell: ({ learned }) => `${learned}.` },
          ]}
        />
      )}
    </Section>
  );
}
