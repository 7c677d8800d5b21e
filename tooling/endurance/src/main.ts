import { parseArgs } from 'node:util';
import { told } from './finding.ts';
import { PROOFS } from './proofs.ts';

/**
 * `npm run endurance -- <proof> [--short] [--seed <number>]`. Ends with 1 when a promise is broken, and with 2 when nothing was proved: no
 * proof was named, or this machine lacks what it needs.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, seed: { type: 'string' } },
});
const [name = '', ...more] = positionals;
const found = Object.hasOwn(PROOFS, name) && more.length === 0 ? PROOFS[name] : undefined;

if (found === undefined) {
  console.log(['Name one of these proofs, with --short for its short form:', ...list()].join('\n'));
  process.exitCode = 2;
} else {
  const form = values.short ? 'short' : 'long';
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  console.log(`${name}, ${form} form, seed ${seed}: ${found.proves}`);
  const finding = await found.proof(form, seed);
  console.log('impossible' in finding ? finding.impossible : told(finding));
  process.exitCode = 'impossible' in finding ? 2 : Math.min(1, finding.broken.length);
}

function list(): readonly string[] {
  return Object.entries(PROOFS).map(([one, { proves }]) => `  npm run endurance -- ${one.padEnd(10)} ${proves}`);
}
