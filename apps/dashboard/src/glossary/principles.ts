import type { Principle } from '@countersign/core';

/** The seven principles of Delivering Good Governance in Local Government (CIPFA and SOLACE, 2016), in short. */
export const PRINCIPLES: { readonly [P in Principle]: string } = {
  A: 'Integrity, ethical values and the rule of law.',
  B: 'Openness, and taking in those whom it concerns.',
  C: 'Outcomes that last: for the economy, for society and for the environment.',
  D: 'Choosing what to do so that those outcomes are reached.',
  E: 'The capacity of the council, of its leaders and of its people.',
  F: 'Managing risks and performance, with sound control and sound finances.',
  G: 'Transparency, reporting and audit, so that the council answers for what it does.',
};
