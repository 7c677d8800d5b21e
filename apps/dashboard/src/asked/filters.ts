import { lacksOwner, officerAgainstScheme, RULES, STATE_WORDS, STATES } from '@countersign/core';
import { CHECKS, checkOf } from '../rating/voices.ts';
import type { View } from '../view.ts';
import { areaOf, areasOf } from './areas.ts';
import { CHANGES, CHECK_WORDS, changeHolds } from './choices.ts';
import type { Choice, Filter } from './filter.ts';
import { FILTERS_OF_TRENDS } from './filters-of-trends.ts';

/** How the address says that an officer rated an action at all, better or not. */
const GAVE_A_VIEW = 'given';

/** How the address says that an action has no lead directorate. */
export const NO_LEAD = 'nobody';

const OF_THE_FORM: readonly Filter[] = [
  {
    name: 'rating',
    label: 'Rating',
    choices: () => STATES.map((state) => ({ value: state, word: STATE_WORDS[state].word })),
    holds: ({ rating }, value) => rating.state === value,
  },
  {
    name: 'change',
    label: 'Since the last meeting',
    choices: () => CHANGES,
    holds: (action, value, { changes }) => changeHolds(action, value, changes),
  },
  {
    name: 'overdue',
    label: 'Late',
    choices: () => [
      { value: 'agreed', word: 'Past the agreed date' },
      { value: 'original', word: 'Past the original date' },
    ],
    holds: (action, value) => (value === 'agreed' ? action.overdueDays : action.overdueDaysOnOriginal) > 0,
  },
  {
    name: 'lead',
    label: 'Lead directorate',
    choices: (view) => [...directorates(view), { value: NO_LEAD, word: 'No lead directorate' }],
    holds: ({ lead }, value) => (lead ?? NO_LEAD) === value,
  },
  {
    name: 'contributing',
    label: 'Contributing directorate',
    choices: directorates,
    holds: ({ contributors }, value) => contributors.includes(value),
  },
  {
    name: 'owner',
    label: 'Owner',
    choices: () => [{ value: 'missing', word: 'No post that answers, or no lead directorate' }],
    holds: ({ ref }, _value, { register }) => {
      const action = register.action(ref);
      return action !== null && lacksOwner(action);
    },
  },
  {
    name: 'checked',
    label: 'Verification',
    choices: () => CHECKS.map((value) => ({ value, word: CHECK_WORDS[value] })),
    holds: (action, value) => checkOf(action) === value,
  },
  {
    name: 'officer',
    label: 'Officer’s view',
    choices: () => [
      { value: 'better', word: 'Officer says better than the scheme' },
      { value: 'same', word: 'Officer says the same' },
      { value: 'worse', word: 'Officer says worse' },
      { value: GAVE_A_VIEW, word: 'Officer gave a view, as red, amber or green' },
    ],
    holds: ({ officerSays, rating }, value) => {
      const way = officerAgainstScheme(officerSays, rating);
      return value === GAVE_A_VIEW ? way !== null : way === value;
    },
  },
  {
    name: 'finding',
    label: 'Rules not kept',
    choices: () => RULES.map(({ id, title }) => ({ value: id, word: `${id}: ${title}` })),
    holds: ({ findings }, value) => findings.includes(value),
  },
  {
    name: 'area',
    label: 'Area of the review',
    choices: ({ register }) => areasOf(register).map(({ key, title }) => ({ value: key, word: title })),
    holds: ({ ref }, value, { register }) => {
      const action = register.action(ref);
      return action !== null && areaOf(action) === value;
    },
  },
];

/** Every filter of the list of actions, in the order in which they are shown. */
export const FILTERS: readonly Filter[] = [...OF_THE_FORM, ...FILTERS_OF_TRENDS];

/** A directorate that only a sheet has named is still one that can be asked for. */
function directorates({ position, register }: View): readonly Choice[] {
  const named = position.actions.flatMap(({ lead, contributors }) => [...(lead === null ? [] : [lead]), ...contributors]);
  const ids = new Set([...register.council.directorates.keys(), ...named]);
  return [...ids].map((id) => ({ value: id, word: register.council.directorates.get(id)?.name ?? id }));
}
