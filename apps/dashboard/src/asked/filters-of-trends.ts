import {
  type Action,
  foundBy,
  isSentBack,
  METHOD_WORDS,
  type Method,
  type PositionedAction,
  type SlippageInAction,
  saysDone,
  slippageIn,
  wasToldComplete,
} from '@countersign/core';
import type { View } from '../view.ts';
import type { Filter } from './filter.ts';

/** The questions that the figures of the trends ask of the list. They stand in its form only once they are asked. */
export const FILTERS_OF_TRENDS: readonly Filter[] = [
  {
    name: 'dates',
    label: 'Dates',
    byLink: true,
    choices: () => Object.entries(SLIPPED).map(([value, { word }]) => ({ value, word })),
    holds: (action, value, view) => ofAction(action, view, (whole) => hasSlipped(whole, value, view)),
  },
  {
    name: 'complete',
    label: 'Reported complete',
    byLink: true,
    choices: () => [
      { value: 'once', word: 'At some time' },
      { value: 'sentBack', word: 'Sent back, and not reported complete again' },
    ],
    holds: (action, value, view) => {
      const { register } = view;
      return ofAction(action, view, (whole) => wasToldComplete(whole.ref, register) && (value === 'once' || isSentBack(whole)));
    },
  },
  {
    name: 'method',
    label: 'Checked',
    byLink: true,
    choices: () => METHODS.map((method) => ({ value: method, word: METHOD_WORDS[method] })),
    holds: (action, method, view) => ofAction(action, view, (whole) => isChecked(whole, method as Method, view)),
  },
  {
    name: 'done',
    label: 'Checked and found done',
    byLink: true,
    choices: () => METHODS.map((method) => ({ value: method, word: METHOD_WORDS[method] })),
    holds: (action, method, view) =>
      ofAction(action, view, (whole) => {
        const found = foundBy(method as Method, whole);
        return isChecked(whole, method as Method, view) && found !== null && saysDone(found);
      }),
  },
];

const METHODS: readonly Method[] = ['tested', 'deskReview', 'selfAssessed'];

const SLIPPED: { readonly [value: string]: { readonly word: string; readonly holds: (slipped: SlippageInAction) => boolean } } = {
  promised: { word: 'A date was first promised', holds: () => true },
  moved: { word: 'The date was moved later', holds: ({ movedBy }) => movedBy > 0 },
  extended: { word: 'More time was given', holds: ({ extensions }) => extensions > 0 },
  late: { word: 'Late against the date first promised, or met late', holds: ({ lateBy }) => lateBy > 0 },
};

function hasSlipped(action: Action, value: string, { position }: View): boolean {
  const slipped = slippageIn(action, position.asAt);
  return slipped !== null && (SLIPPED[value]?.holds(slipped) ?? false);
}

/** Of what was reported complete at some time. */
function isChecked(action: Action, method: Method, { register }: View): boolean {
  return wasToldComplete(action.ref, register) && foundBy(method, action) !== null;
}

function ofAction({ ref }: PositionedAction, { register }: View, holds: (action: Action) => boolean): boolean {
  const action = register.action(ref);
  return action !== null && holds(action);
}
