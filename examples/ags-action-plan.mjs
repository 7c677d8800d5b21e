#!/usr/bin/env node
/**
 * Writes the action plan of an Annual Governance Statement as a Markdown table: of each issue, what is verified, what management reports,
 * what is still to be done, who answers for it and by when. Each proof is checked here, on this machine. Node 20 or later; nothing installed.
 *
 *   node examples/ags-action-plan.mjs --from http://127.0.0.1:4600 --year 2022/23 > plan.md
 *
 * What cannot be proved is not said to be verified: it is marked, told on stderr, and ends in exit 1.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { feedFrom } from './feed-from.mjs';
import { headInNote, provesInclusion } from './proofs.mjs';

const USAGE = `node examples/ags-action-plan.mjs --year 2022/23 [--as-at DATE] [--register main] [--checkpoint NOTE] and one of
  --from http://127.0.0.1:4600   asks a server
  --feed feed.json               reads what "ags --out feed.json" wrote   (needs the built library: npm start builds it)
  --store table.db               makes the feed by the library            (needs the built library, and Node 24)
--checkpoint: a checkpoint that the council gave out; the feed has to be of that head.`;

try {
  const options = asked();
  const feed = await feedFrom(options);
  const trouble = [
    ...notOfCheckpoint(feed, options.checkpoint),
    ...unproved(feed).map((ref) => `${ref} is not proved to be in the record.`),
  ];
  process.stdout.write(plan(feed, trouble));
  process.stderr.write(trouble.length > 0 ? `NOT PROVED:\n${trouble.join('\n')}\n` : `${provedSentence(feed, options.checkpoint)}\n`);
  process.exitCode = trouble.length > 0 ? 1 : 0;
} catch (fault) {
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = fault.isUsage ? 2 : 1;
}

function asked() {
  const text = { type: 'string' };
  const options = {
    from: text,
    feed: text,
    store: text,
    year: text,
    'as-at': text,
    register: { ...text, default: 'main' },
    checkpoint: text,
  };
  const { values } = parsed(options);
  const sources = [values.from, values.feed, values.store].filter((source) => source !== undefined);
  if (sources.length !== 1 || (values.year === undefined && values.feed === undefined))
    throw Object.assign(new Error(USAGE), { isUsage: true });
  return { ...values, asAt: values['as-at'] };
}

function parsed(options) {
  try {
    return parseArgs({ options });
  } catch (fault) {
    throw Object.assign(new Error(`${fault.message}\n\n${USAGE}`), { isUsage: true });
  }
}

/** The actions that the feed calls assured, and whose entry is not proved to be in the record with its head. */
function unproved({ assured, head }) {
  return assured.filter(({ entry, number, proof }) => !provesInclusion(entry, number, proof, head)).map(({ ref }) => ref);
}

/** A feed proves itself against its own head, which anybody could make up. A checkpoint that somebody else keeps tells whether it is the council's. */
function notOfCheckpoint({ head }, file) {
  if (file === undefined) return [];
  const note = headInNote(readFileSync(file, 'utf8'));
  return note.size === head.size && note.root === head.root ? [] : [`Nothing of this feed is proved: its head is not that of ${file}.`];
}

function provedSentence({ assured, head }, checkpoint) {
  const against =
    checkpoint === undefined
      ? `the feed's own head of ${head.size} entries. Name a checkpoint that the council gave out, with --checkpoint, to know that it is the council's`
      : `the head of ${head.size} entries in ${checkpoint}`;
  return `The entries of all ${assured.length} assured actions are in the record, by ${against}.`;
}

function plan(feed, trouble) {
  const doubted = new Set(trouble.some((each) => each.startsWith('Nothing')) ? feed.assured.map(({ ref }) => ref) : unproved(feed));
  const rows = issuesOf(feed).map((issue) => rowOf(issue, feed, doubted));
  const columns = ['Issue', 'Verified', 'Reported by management only', 'Still to be done', 'Who answers', 'By when'];
  return [
    `# Action plan, Annual Governance Statement ${feed.financialYear}`,
    `${plain(feed.council)}, as at ${feed.asAt}.${feed.workedExample ? ' A worked example: this council does not exist.' : ''}`,
    ...(feed.assured.length === 0 ? [`Nothing of ${feed.financialYear} is assured as at ${feed.asAt}.`] : []),
    ...(doubted.size > 0 ? [`**NOT PROVED: ${[...doubted].map(plain).join(', ')}. Do not say that they were verified.**`] : []),
    [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    '',
  ].join('\n\n');
}

/** Issues in the order in which the feed first names them. */
function issuesOf({ assured, reportedOnly, outstanding }) {
  return [...new Set([...assured, ...reportedOnly, ...outstanding].map(({ issue }) => issue))];
}

function rowOf(issue, { assured, reportedOnly, outstanding }, doubted) {
  const [verified, reported, open] = [assured, reportedOnly, outstanding].map((list) => list.filter((item) => item.issue === issue));
  const said = ({ ref, wording }) => `${plain(ref)}: ${plain(wording)}`;
  const posts = [...verified, ...reported, ...open].map(({ accountable, lead }) => accountable ?? lead ?? 'nobody yet');
  return [
    plain(issue),
    cell(verified.map((item) => (doubted.has(item.ref) ? `**NOT PROVED** ${plain(item.ref)}` : said(item)))),
    cell(reported.map(said)),
    cell(open.map(said)),
    cell([...new Set(posts)].map(plain)),
    cell(open.map(({ ref, dates }) => `${plain(ref)}: ${dates.agreed ?? 'no date agreed'}`)),
  ];
}

function cell(lines) {
  return lines.join('<br>') || '–';
}

/** What somebody typed is never markup, and stays in its cell. */
function plain(text) {
  return text.replaceAll(/[\\`*_[\]<>|~&$@]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
