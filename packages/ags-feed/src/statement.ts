import { overstatementOf, type Register, type Statement, strengthsOf, suggestedWording } from '@countersign/core';
import type { StatementItem } from './feed.ts';

/** The statement of a year as the feed tells it: each assertion with how far it is proved on the day of the register. */
export function statementOf({ year, openedOn, sections, assertions, approvals, versions }: Statement, register: Register): StatementItem {
  return {
    openedOn,
    sections: sections.map(({ id: section, title, answers, text }) => ({ section, title, answers, text })),
    assertions: strengthsOf(assertions, year, register).map((assertion) => {
      const { id, links: _links, grounds, ...said } = assertion;
      return {
        assertion: id,
        ...said,
        grounds: [...grounds],
        overstates: overstatementOf(assertion, assertion.strength),
        suggested: suggestedWording(assertion, register),
      };
    }),
    approvals: approvals.map(({ body, minute, on }) => ({ body, minute, on })),
    versions: versions.map(({ version, kind, on, checkpoint }) => ({ version, kind, on, checkpoint })),
  };
}
