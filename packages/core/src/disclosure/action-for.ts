import type { Action, Returned } from '../action/action.ts';
import type { Extension } from '../action/dates.ts';
import type { ExemptField, Exemption } from '../action/exemption.ts';
import { exemptText, WITHHELD } from './audience.ts';

/** The action as everybody may read it: exempt words, places where evidence is kept and contacts outside are withheld. */
export function actionFor(action: Action, exempt: readonly Exemption[]): Action {
  const { text, maybe } = withholding(exempt);
  const { reports, evidence, consultations, verifications, extensions, proposals, assurance, dependsOnBodies } = action;
  const opinionOf = <T extends { readonly opinion: string | null }>(check: T): T => ({
    ...check,
    opinion: maybe('opinions', check.opinion),
  });
  return {
    ...action,
    ...ofStage(action, text, maybe),
    title: text('title', action.title),
    description: maybe('description', action.description),
    recoveryPlan: maybe('reports', action.recoveryPlan),
    reports: reports.map((report) => ({
      ...report,
      text: maybe('reports', report.text),
      recoveryPlan: maybe('reports', report.recoveryPlan),
    })),
    evidence: evidence.map((piece) => ({ ...piece, title: text('evidence', piece.title), location: piece.location && WITHHELD })),
    consultations: consultations.map(({ on, ...words }) => ({
      on,
      who: text('consultations', words.who),
      said: text('consultations', words.said),
      changed: maybe('consultations', words.changed),
    })),
    verifications: verifications.map(opinionOf),
    assurance: assurance && opinionOf(assurance),
    extensions: extensions.map((extension) => extensionFor(extension, text)),
    proposals: proposals.map((proposal) => ({ ...proposal, reason: text('reasons', proposal.reason) })),
    dependsOnBodies: dependsOnBodies.map((body) => (body.contact === undefined ? body : { ...body, contact: WITHHELD })),
  } as Action;
}

type Text = (field: ExemptField, words: string) => string;
type Maybe = (field: ExemptField, words: string | null) => string | null;

/** How the words of a field are told: as they are, or by the mark of the paragraph that they are exempt under. */
export function withholding(exemptions: readonly Exemption[]): { readonly text: Text; readonly maybe: Maybe } {
  const marks = new Map(exemptions.map(({ field, paragraph }) => [field, exemptText(paragraph)]));
  return {
    text: (field, words) => marks.get(field) ?? words,
    maybe: (field, words) => (words === null ? null : (marks.get(field) ?? words)),
  };
}

/** What the stage itself says in words. */
function ofStage(action: Action, text: Text, maybe: Maybe): object {
  switch (action.stage) {
    case 'open':
      return { returned: returnedFor(action.returned, maybe) };
    case 'suspended':
      return { reason: text('reasons', action.reason), returned: returnedFor(action.returned, maybe) };
    case 'riskAccepted':
    case 'withdrawn':
      return { reason: text('reasons', action.reason) };
    case 'assured':
      return { assurance: { ...action.assurance, opinion: maybe('opinions', action.assurance.opinion) } };
    default:
      return {};
  }
}

function returnedFor(returned: Returned | null, maybe: Maybe): Returned | null {
  return returned && { ...returned, reason: maybe('opinions', returned.reason) };
}

function extensionFor(extension: Extension, text: Text): Extension {
  const { reason, outcome } = extension;
  const told = outcome.outcome === 'refused' ? { ...outcome, reason: text('reasons', outcome.reason) } : outcome;
  return { ...extension, reason: text('reasons', reason), outcome: told };
}
