import { z } from 'zod';

/** Does the action change how a service runs, or how the council governs itself? */
export const kind = z.enum(['operational', 'governance'], { error: 'operational or governance' }).meta({ description: 'What it changes' });
export type Kind = z.infer<typeof kind>;

/** A quick improvement, or a systemic change that nobody expects within weeks. */
export const horizon = z.enum(['quick', 'systemic'], { error: 'quick or systemic' }).meta({ description: 'How far it reaches in time' });
export type Horizon = z.infer<typeof horizon>;

/** How far through the council it reaches. A corporate-wide action is taken up directorate by directorate. */
export const scope = z
  .enum(['service', 'directorate', 'corporateWide'], { error: 'service, directorate or corporateWide' })
  .meta({ description: 'How far through the council it reaches' });
export type Scope = z.infer<typeof scope>;

/** Where the work came from; several may hold at once, for old work is often brought into a new plan. */
export const origin = z
  .enum(['existing', 'planned', 'new'], { error: 'existing, planned or new' })
  .meta({ description: 'Where the work came from' });
export type Origin = z.infer<typeof origin>;

/** The seven principles of the CIPFA/SOLACE framework (2016), by letter. */
export const principle = z
  .enum(['A', 'B', 'C', 'D', 'E', 'F', 'G'], { error: 'a principle from A to G' })
  .meta({ description: 'A principle of Delivering Good Governance in Local Government (2016)', examples: ['F'] });
export type Principle = z.infer<typeof principle>;

/** An officer's own view of how it goes. The scheme's rating stands beside it and is never replaced by it. */
export const rag = z.enum(['red', 'amber', 'green'], { error: 'red, amber or green' }).meta({ description: "The officer's own view" });
export type Rag = z.infer<typeof rag>;

/** How far one directorate has taken up a corporate-wide action. */
export const takeUpState = z
  .enum(['notStarted', 'underWay', 'complete'], { error: 'notStarted, underWay or complete' })
  .meta({ description: 'How far a directorate has taken up a corporate-wide action' });
export type TakeUpState = z.infer<typeof takeUpState>;

/** Why a promise had to change. Typed, so that a committee can see over the years what moves its dates. */
export const cause = z
  .enum(['need', 'market', 'policy', 'resources', 'capacity', 'supplier', 'other'], {
    error: 'need, market, policy, resources, capacity, supplier or other',
  })
  .meta({ description: 'A cause of change', examples: ['supplier'] });
export type Cause = z.infer<typeof cause>;

/**
 * An officer's confidence in delivery, at one of five points, as the government's major projects are rated. Weakest first.
 * Since 2022 those are rated at three points; the five are still in use elsewhere.
 */
export const CONFIDENCE = ['red', 'amberRed', 'amber', 'amberGreen', 'green'] as const;
export const confidence = z
  .enum(CONFIDENCE, { error: 'red, amberRed, amber, amberGreen or green' })
  .meta({ description: "The officer's confidence in delivery, at one of five points", examples: ['amberGreen'] });
export type Confidence = z.infer<typeof confidence>;
