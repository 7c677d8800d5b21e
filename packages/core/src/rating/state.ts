/** What an action can be rated: as the scheme says while it is live, by its stage otherwise. */
export const STATES = [
  'red',
  'amber',
  'green',
  'notYetDue',
  'reportedComplete',
  'assured',
  'notRated',
  'suspended',
  'superseded',
  'withdrawn',
  'riskAccepted',
] as const;
export type State = (typeof STATES)[number];
