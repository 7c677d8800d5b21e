import type { Scheme } from './scheme.ts';

/**
 * The scheme that Countersign starts with. It rates lateness against the agreed date, says so when that date was moved,
 * and takes silence, a missing recovery plan and a missing owner as red: after Bromsgrove (time), West Oxfordshire
 * (recovery plan) and the Sustainable Development Commission (unknown counts as red).
 */
export const countersign1: Scheme = {
  id: 'countersign-1',
  title: 'Countersign, first scheme',
  steps: [
    { state: 'notRated', any: [{ when: 'noAgreedDate' }] },
    {
      state: 'red',
      any: [
        { when: 'overdueByMoreThan', days: 31 },
        { when: 'overdueWithoutRecoveryPlan' },
        { when: 'returnedAndSilentFor', days: 31 },
        { when: 'noAccountablePost' },
        { when: 'noUpdateFor', days: 183 },
      ],
    },
    { state: 'notYetDue', any: [{ when: 'notStarted' }] },
    {
      state: 'amber',
      any: [
        { when: 'overdueByAtMost', days: 31 },
        { when: 'runningOnExtension' },
        { when: 'forecastLate' },
        { when: 'dueSoonWithMilestoneUnmet', days: 28 },
        { when: 'dependsOnLate' },
        { when: 'officerSays', rag: 'red' },
        { when: 'officerSays', rag: 'amber' },
        { when: 'returned' },
        { when: 'noUpdateFor', days: 92 },
      ],
    },
  ],
  otherwise: 'green',
};
