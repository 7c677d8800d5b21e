import type { Framework } from './framework.ts';
import { STATUTORY_DATES } from './statutory-dates.ts';

/**
 * The framework of CIPFA and SOLACE for good governance in local government, 2016: its principles and sub-principles by name, and what it
 * asks a statement to hold. What the addendum of 2025 asks is a named slot that is empty: its list of contents was not to be had.
 */
export const deliveringGoodGovernance: Framework = {
  id: 'delivering-good-governance-2016',
  title: 'Delivering Good Governance in Local Government: Framework (CIPFA and SOLACE, 2016)',
  from: '2016/17',
  source: 'CIPFA and SOLACE, 2016; proper practices under regulation 6(4) of the Accounts and Audit Regulations 2015',
  principles: [
    {
      id: 'A',
      title: 'Behaving with integrity, demonstrating strong commitment to ethical values, and respecting the rule of law',
      subPrinciples: ['Behaving with integrity', 'Demonstrating strong commitment to ethical values', 'Respecting the rule of law'],
    },
    {
      id: 'B',
      title: 'Ensuring openness and comprehensive stakeholder engagement',
      subPrinciples: [
        'Openness',
        'Engaging comprehensively with institutional stakeholders',
        'Engaging with individual citizens and service users effectively',
      ],
    },
    {
      id: 'C',
      title: 'Defining outcomes in terms of sustainable economic, social, and environmental benefits',
      subPrinciples: ['Defining outcomes', 'Sustainable economic, social and environmental benefits'],
    },
    {
      id: 'D',
      title: 'Determining the interventions necessary to optimise the achievement of the intended outcomes',
      subPrinciples: ['Determining interventions', 'Planning interventions', 'Optimising achievement of intended outcomes'],
    },
    {
      id: 'E',
      title: "Developing the entity's capacity, including the capability of its leadership and the individuals within it",
      subPrinciples: ["Developing the entity's capacity", "Developing the capability of the entity's leadership and other individuals"],
    },
    {
      id: 'F',
      title: 'Managing risks and performance through robust internal control and strong public financial management',
      subPrinciples: [
        'Managing risk',
        'Managing performance',
        'Robust internal control',
        'Managing data',
        'Strong public financial management',
      ],
    },
    {
      id: 'G',
      title: 'Implementing good practices in transparency, reporting, and audit to deliver effective accountability',
      subPrinciples: [
        'Implementing good practice in transparency',
        'Implementing good practices in reporting',
        'Assurance and effective accountability',
      ],
    },
  ],
  contents: [
    { id: 'responsibility', title: 'Who is responsible for sound governance, with reference to the local code' },
    { id: 'effectiveness', title: 'How effective the key elements and roles were found to be' },
    { id: 'opinion', title: 'An opinion on the level of assurance, and whether arrangements are fit for purpose' },
    { id: 'actionPlan', title: 'An agreed plan of what is done, or proposed, about significant issues' },
    { id: 'lastYear', title: "How last year's issues were resolved" },
    { id: 'conclusion', title: 'A conclusion, with a commitment to watch what follows until the next review' },
  ],
  signatories: [
    { id: 'leader', title: 'Leader of the Council' },
    { id: 'chiefExecutive', title: 'Chief Executive' },
  ],
  addenda: [{ id: '2025', title: 'Addendum on the annual review of governance (May 2025)', from: '2025/26', contents: [] }],
  dates: STATUTORY_DATES,
};
