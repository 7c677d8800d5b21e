import { countersign1 } from './countersign-1.ts';
import type { Scheme } from './scheme.ts';

/**
 * Reading Borough Council's tracker of audit recommendations, as told to its Audit and Governance Committee: green above 75%
 * complete, amber from 26% to 75%, red at 25% or less, or below 50% and past due. Published rules leave 25½% to nobody, and a
 * 40% that is past due to two colours; read in the order red, amber, green, each has its one. What has no percentage is not rated.
 */
export const reading: Scheme = {
  id: 'reading',
  title: 'Percentage complete, and lateness',
  source: 'Reading Borough Council, tracker of internal audit recommendations',
  steps: [
    { state: 'notRated', any: [{ when: 'noPercent' }] },
    {
      state: 'red',
      any: [
        { when: 'percentAtMost', percent: 25 },
        {
          all: [
            { when: 'percentBelow', percent: 50 },
            { when: 'overdueByMoreThan', days: 0 },
          ],
        },
      ],
    },
    { state: 'amber', any: [{ when: 'percentAtMost', percent: 75 }] },
    { state: 'green', any: [{ when: 'percentAbove', percent: 75 }] },
  ],
};

/**
 * Bromsgrove District Council's improvement plan: green on target, amber up to one month behind, red more than one month
 * behind. Its grey is the original programme, which must not be altered: here the original date. Its hatching is a programme
 * extended with approval: here an extension, told beside the colour. Its blue is suspended: here a stage.
 */
export const bromsgrove: Scheme = {
  id: 'bromsgrove',
  title: 'Months behind the programme',
  source: 'Bromsgrove District Council, improvement plan',
  steps: [
    { state: 'notRated', any: [{ when: 'noAgreedDate' }] },
    { state: 'red', any: [{ when: 'overdueByMoreThanMonths', months: 1 }] },
    { state: 'amber', any: [{ when: 'overdueByAtMostMonths', months: 1 }] },
  ],
  otherwise: 'green',
};

/**
 * West Oxfordshire District Council's action plan of its Annual Governance Statement: green on target, amber off target with
 * action in hand, red off target and no action agreed. Off target is past the agreed date, or forecast to be.
 */
export const westOxfordshire: Scheme = {
  id: 'west-oxfordshire',
  title: 'Off target, with or without a recovery plan',
  source: 'West Oxfordshire District Council, Annual Governance Statement action plan',
  steps: [
    { state: 'notRated', any: [{ when: 'noAgreedDate' }] },
    {
      state: 'red',
      any: [{ when: 'overdueWithoutRecoveryPlan' }, { all: [{ when: 'forecastLate' }, { when: 'noRecoveryPlan' }] }],
    },
    { state: 'amber', any: [{ when: 'overdueByMoreThan', days: 0 }, { when: 'forecastLate' }] },
  ],
  otherwise: 'green',
};

/**
 * Percent complete over time elapsed, as performance software rates it: 90% of the pace or more is green, 70% to 90% amber,
 * below 70% red. It is rated against the agreed date, so an extension makes it greener: the rating says what it would be without.
 */
export const percentOverElapsed: Scheme = {
  id: 'percent-over-elapsed',
  title: 'Percentage complete over time elapsed',
  source: 'Performance software in use in local government (percentage complete ÷ (elapsed ÷ duration))',
  steps: [
    { state: 'notYetDue', any: [{ when: 'notStarted' }] },
    { state: 'notRated', any: [{ when: 'noPace' }] },
    { state: 'red', any: [{ when: 'paceBelow', percent: 70 }] },
    { state: 'amber', any: [{ when: 'paceBelow', percent: 90 }] },
    { state: 'green', any: [{ when: 'paceAtLeast', percent: 90 }] },
  ],
};

/**
 * Delivery confidence at five points, as the government's major projects were rated until 2021. Three colours cannot tell
 * five points apart: amber/green and amber/red are both amber here, each under its own name, and whether one is better than
 * another is asked of the point.
 */
export const deliveryConfidence: Scheme = {
  id: 'delivery-confidence-5',
  title: 'Delivery confidence at five points',
  source: 'Infrastructure and Projects Authority, delivery confidence assessment (until 2021)',
  steps: [
    { state: 'red', point: 'red', any: [{ when: 'confidenceIs', point: 'red' }] },
    { state: 'amber', point: 'amberRed', between: ['red', 'amber'], any: [{ when: 'confidenceIs', point: 'amberRed' }] },
    { state: 'amber', point: 'amber', any: [{ when: 'confidenceIs', point: 'amber' }] },
    { state: 'amber', point: 'amberGreen', between: ['amber', 'green'], any: [{ when: 'confidenceIs', point: 'amberGreen' }] },
    { state: 'green', point: 'green', any: [{ when: 'confidenceIs', point: 'green' }] },
    { state: 'notRated', any: [{ when: 'noConfidence' }] },
  ],
};

/** Delivery confidence at three points, as those projects have been rated since 2022: the officer's own red, amber or green. */
export const deliveryConfidenceOfThree: Scheme = {
  id: 'delivery-confidence-3',
  title: 'Delivery confidence at three points',
  source: 'Infrastructure and Projects Authority, delivery confidence assessment (since 2022)',
  steps: [
    { state: 'red', any: [{ when: 'officerSays', rag: 'red' }] },
    { state: 'amber', any: [{ when: 'officerSays', rag: 'amber' }] },
    { state: 'green', any: [{ when: 'officerSays', rag: 'green' }] },
  ],
  otherwise: 'notRated',
};

/** The schemes that come with Countersign, by id. A council adopts one of them, or its own. */
export const PRESETS: ReadonlyMap<string, Scheme> = new Map(
  [countersign1, reading, bromsgrove, westOxfordshire, percentOverElapsed, deliveryConfidence, deliveryConfidenceOfThree].map((each) => [
    each.id,
    each,
  ]),
);
