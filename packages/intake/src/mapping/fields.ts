/** The fields a column may fill, in the order of the mapping file, each with what it is for and the header it often has. */
export const FIELDS = {
  ref: ['The reference by which the author knows the action; it matches the next file of the same source', 'ID'],
  title: ['What is to be done, in a line', 'Action'],
  description: ['What is to be done, in full', 'Details'],
  review: ['The review that the action answers', 'Source of action'],
  recommendation: ['The recommendation that the action answers', 'Recommendation'],
  area: ['The area of the review, or the theme', 'Theme'],
  lead: ['The directorate that leads', 'Department'],
  accountable: ['The one post that answers for it', 'Owner'],
  contributors: ['Other directorates that take part', 'Supporting services'],
  priority: ["The priority, in the council's own words", 'Priority'],
  kind: ['operational or governance', 'Type'],
  origin: ['existing, planned or new; several may hold', 'Origin'],
  scope: ['service, directorate or corporateWide', 'Scope'],
  horizon: ['quick or systemic', 'Horizon'],
  principle: ['A principle of the CIPFA/SOLACE framework, A to G', 'Principle'],
  start: ['The day from which the action stands', 'Date raised'],
  due: ['The day by which it was promised', 'Due'],
  agreedDue: ['A later day that was agreed', 'Revised date'],
  approver: ['The post or committee that agreed the later day', 'Approved by'],
  forecast: ['The day the officer expects, which moves nothing that was agreed', 'Forecast date'],
  completed: ['The day it was reported complete', 'Completed on'],
  percent: ['How much is done, 0 to 100', '% complete'],
  status: ['Where it stands', 'Status'],
  rag: ["The officer's own view: red, amber or green", 'RAG'],
  update: ['The latest progress', 'Progress'],
  recoveryPlan: ['How lost time will be made good', 'Recovery plan'],
  evidence: ['What shows that it is done', 'Evidence'],
  statementYears: ['The financial years whose Annual Governance Statement it belongs to, like 2021/22', 'AGS year'],
} as const satisfies Readonly<Record<string, readonly [description: string, header: string]>>;

export type Field = keyof typeof FIELDS;

/** The fields that hold days. */
export const DAY_FIELDS = ['start', 'due', 'agreedDue', 'forecast', 'completed'] as const satisfies readonly Field[];

/** Is this the name of a field? */
export function isField(name: string): name is Field {
  return Object.hasOwn(FIELDS, name);
}

/** The names of all fields, in order. */
export function fieldNames(): readonly Field[] {
  return Object.keys(FIELDS).filter(isField);
}
