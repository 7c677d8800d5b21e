import { Button } from './button.tsx';
import { Checkboxes } from './checkboxes.tsx';
import { Input } from './input.tsx';
import { Select } from './select.tsx';
import { given, type Text, type Words, words, wrapper } from './wrapper.suite.ts';

type Fields = { readonly name: string; readonly id?: string; readonly label: Text; readonly classes?: string } & Group;
type Group = { readonly hint?: Text; readonly errorMessage?: Text; readonly formGroup?: { readonly classes: string } };

function fieldOf({ name, id = name, label, hint, errorMessage, formGroup }: Fields) {
  return { name, id, label: label.text, ...besideOf({ hint, errorMessage }), groupClass: formGroup?.classes ?? '' };
}

function besideOf({ hint, errorMessage }: { readonly hint?: Text | undefined; readonly errorMessage?: Text | undefined }) {
  return { hint: hint?.text ?? null, error: errorMessage?.text ?? null };
}

export const button = wrapper<Words & { name?: string; value?: string; classes?: string }>({
  component: 'button',
  compared: 22,
  beyond: ['attributes', 'disabled', 'href', 'id', 'isStartButton', 'preventDoubleClick', 'type'],
  element: ({ name, value, classes = '', ...said }) => {
    const [, secondary, className] = /^(govuk-button--secondary)? ?(.*)$/.exec(classes) ?? [];
    return <Button {...given({ name, value, className, kind: secondary ? ('secondary' as const) : undefined })}>{words(said)}</Button>;
  },
});

type Box = Text & { readonly value: string; readonly checked?: boolean; readonly hint?: Text };
type Boxes = Group & { name: string; idPrefix?: string; classes?: string; values?: string[]; fieldset: { legend: Text }; items: Box[] };

export const checkboxes = wrapper<Boxes>({
  component: 'checkboxes',
  compared: 9,
  beyond: [
    'attributes',
    'classes=app-checkboxes--custom-modifier',
    'describedBy',
    'fieldset.attributes',
    'fieldset.classes',
    'fieldset.describedBy',
    'fieldset.legend.classes',
    'fieldset.legend.html',
    'fieldset.legend.isPageHeading',
    'formGroup',
    'items[].attributes',
    'items[].behaviour',
    'items[].conditional',
    'items[].disabled',
    'items[].divider',
    'items[].html',
    'items[].id',
    'items[].label',
    'items[].name',
    'items[]=null',
    'no fieldset',
  ],
  element: ({ name, idPrefix = name, classes, values = [], fieldset, items, ...beside }) => {
    const boxes = items.map(({ value, text, checked = values.includes(value), hint }) => ({
      ...{ value, word: text, checked },
      ...given({ hint: hint?.text }),
    }));
    const small = classes === 'govuk-checkboxes--small';
    return <Checkboxes name={name} idPrefix={idPrefix} legend={fieldset.legend.text} boxes={boxes} small={small} {...besideOf(beside)} />;
  },
});

export const input = wrapper<Fields & { type?: string; value?: string | number }>({
  component: 'input',
  compared: 18,
  beyond: [
    'attributes',
    'autocapitalize',
    'autocomplete',
    'describedBy',
    'disabled',
    'inputmode',
    'inputWrapper',
    'label.html',
    'label.isPageHeading',
    'pattern',
    'prefix',
    'spellcheck',
    'suffix',
  ],
  element: ({ type, value, classes, ...field }) => (
    <Input {...fieldOf(field)} {...given({ type, value: value === undefined ? value : String(value), className: classes })} />
  ),
});

type Chosen = Text & { readonly value: unknown; readonly selected?: boolean; readonly disabled?: boolean };

export const select = wrapper<Fields & { value?: unknown; items?: Chosen[] }>({
  component: 'select',
  compared: 8,
  beyond: ['attributes', 'classes', 'describedBy', 'items[].attributes', 'items[]=null', 'label.isPageHeading', 'no items[].value'],
  element: ({ value, items = [], ...field }) => {
    const chosen = items.find((item) => item.selected ?? item.value === value);
    const choices = items.map((item) => ({ value: String(item.value), word: item.text, disabled: item.disabled ?? false }));
    return <Select {...fieldOf(field)} choices={choices} {...given({ value: chosen && String(chosen.value) })} />;
  },
});
