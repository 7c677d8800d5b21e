import type { Envelope } from '../../envelope.ts';
import { isJsonObject, type Json, type JsonObject } from '../../json.ts';

/** What a feed says of the check that an assured action rests on. */
export type Claim = {
  readonly by: string;
  /** What it says of the check itself, as the fact in the record spells it. */
  readonly check: JsonObject;
  /** The hashes of the evidence that it says was vouched for. */
  readonly evidence: readonly string[];
};

/** The claim of an assured item; null when it makes none, or none that can be read. */
export function claimIn(ref: string, assurance: Json | undefined): Claim | null {
  if (!isJsonObject(assurance)) return null;
  const { line, method, outcome, by, on, until = null, evidence } = assurance;
  if (typeof by !== 'string' || !Array.isArray(evidence) || line === undefined || method === undefined) return null;
  const hashes = evidence.map((piece) => (isJsonObject(piece) ? piece['sha256'] : undefined));
  if (outcome === undefined || on === undefined || !hashes.every((hash) => typeof hash === 'string')) return null;
  return { by, check: { fact: 'verified', ref, line, method, outcome, on, until }, evidence: hashes };
}

/**
 * Does the entry say what is claimed: that this post recorded this check of this action, on that day, from that line, so found, resting on
 * that evidence? Titles and wordings are not compared; the words of the register are not the feed's.
 */
export function saysSo({ by, facts }: Envelope, claim: Claim): boolean {
  return by === claim.by && facts.some((fact) => isThisCheck(fact, claim));
}

function isThisCheck(fact: JsonObject, { check, evidence }: Claim): boolean {
  const { evidence: vouched } = fact;
  const same = Object.entries(check).every(([name, value]) => (fact[name] ?? null) === value);
  return same && Array.isArray(vouched) && evidence.every((hash) => vouched.includes(hash));
}
