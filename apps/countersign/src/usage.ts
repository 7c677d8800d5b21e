type Option = { readonly type: 'string' | 'boolean' };
type CommandUsage = { readonly usage: string; readonly does: string; readonly options: { readonly [name: string]: Option } };

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Every command: how it is written, what it does, and the options it takes beside the global ones. */
export const COMMANDS = {
  init: {
    usage: 'init [--name NAME] [--demo]',
    does: 'makes the store and the register; --demo loads the worked example into it',
    options: { name: text, demo: flag },
  },
  import: {
    usage: 'import FILE [--mapping FILE] [--on DATE] [--as POST] [--dry-run] [--accept-problems]',
    does: 'reads a csv or xlsx into the register; without a mapping it proposes one and writes nothing',
    options: { mapping: text, on: text, as: text, 'dry-run': flag, 'accept-problems': flag },
  },
  do: {
    usage: 'do VERB [--ref REF] --as POST [--on DATE] [--key ID] --data JSON',
    does: 'does one thing; `do VERB --help` lists what must be said with a verb',
    options: { ref: text, as: text, on: text, key: text, data: text },
  },
  evidence: {
    usage: `evidence add FILE | --link PATH_OR_ADDRESS --ref REF --as POST --title TEXT [--date DATE] [--replaces HASH] [--exempt JSON] [--on DATE] [--key ID]
  countersign evidence get HASH --out FILE
  countersign evidence check [--ref REF] --as POST [--record]`,
    does: `add keeps a file, or the hash of one that stays where it is, and lodges it; get gives a kept file back; check looks at all of it again,
      records what has changed or gone (--record: all that was found), and ends in 1 when anything has. With each: --evidence FOLDER, or COUNTERSIGN_EVIDENCE
      (default: evidence, beside the store's file) · --limit MB (default 1000) · --wait SECONDS for each link (default 60)`,
    options: {
      ref: text,
      as: text,
      on: text,
      key: text,
      link: text,
      title: text,
      date: text,
      replaces: text,
      exempt: text,
      out: text,
      record: flag,
      evidence: text,
      limit: text,
      wait: text,
    },
  },
  position: {
    usage: 'position [--as-at DATE] [--known-at INSTANT]',
    does: 'where the register stands on a day, with every rating and its reasons',
    options: { 'as-at': text, 'known-at': text },
  },
  summary: {
    usage: 'summary',
    does: 'how many actions stand in each state today, and how many are late; of a large register it keeps a snapshot, to start sooner',
    options: {},
  },
  changes: {
    usage: 'changes --from DATE --to DATE',
    does: 'what got worse, better, new, closed, moved or silent between two days',
    options: { from: text, to: text },
  },
  check: {
    usage: 'check [--as-at DATE]',
    does: 'what the rules find on a day, each with why and what clears it; exit 1 when there are errors',
    options: { 'as-at': text },
  },
  meetings: {
    usage: 'meetings',
    does: 'the committees’ meetings: by when their papers are to be published, how often they want to be told, what was issued',
    options: {},
  },
  ags: {
    usage:
      'ags --year 2021/22 [--as-at DATE] [--review REVIEW] [--principle F] [--directorate ID] [--significance significant|improvement] [--format json|csv|md|html|docx] [--out FILE]',
    does: 'what the Annual Governance Statement of a year may say, with its proof: as JSON, or as a paper; a Word file needs --out',
    options: {
      year: text,
      'as-at': text,
      format: text,
      out: text,
      review: text,
      principle: text,
      directorate: text,
      significance: text,
    },
  },
  export: {
    usage: 'export --format site --out FOLDER [--as-at DATE]',
    does: 'writes what the public may read, as at a day, as a folder of pages that any web server can host, without a server behind it',
    options: { format: text, out: text, 'as-at': text },
  },
  verify: {
    usage: 'verify [--checkpoint FILE] [--public KEYFILE] [--evidence FOLDER]',
    does: 'checks every entry of the record against its hashes, the record against a checkpoint kept elsewhere, and the evidence kept beside it',
    options: { checkpoint: text, public: text, evidence: text },
  },
  checkpoint: {
    usage: 'checkpoint [--key FILE] [--also FILE] [--out FILE]',
    does: 'signs the head of the record, to be kept elsewhere; makes the key when there is none; an earlier key signs --also',
    options: { key: text, also: text, out: text },
  },
  backup: {
    usage: 'backup --out FILE',
    does: 'copies the record while others use it: to a store (FILE.db), or to a copy that every store takes (FILE.jsonl)',
    options: { out: text },
  },
  restore: {
    usage: 'restore FILE [--nothing-erased]',
    does: 'puts a backup into a store that does not hold its registers; each entry is checked as it comes, and words that the log of erasures names are left out; --nothing-erased says that none were since',
    options: { 'nothing-erased': flag },
  },
  move: {
    usage: 'move --to STORE',
    does: 'puts every register into another store, with the same root; this one is left as it is',
    options: { to: text },
  },
  serve: {
    usage: 'serve [--port N] [--demo] [--checkpoint FILE] [--public KEYFILE]',
    does: 'serves the pages on this machine; --demo loads the worked example when the register is empty; a record that is not that of the checkpoint is not served',
    options: { port: text, demo: flag, checkpoint: text, public: text },
  },
} as const satisfies { readonly [name: string]: CommandUsage };

export type CommandName = keyof typeof COMMANDS;

export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

/** How the command line is used, for a person. */
export function usage(): string {
  const lines = Object.values(COMMANDS).map(({ usage, does }) => `  countersign ${usage}\n      ${does}`);
  return `${lines.join('\n')}\n\nWith every command: --store PATH.db | postgres://… (default ./data/countersign.db) · --register ID (default main) · --erasures FILE (the log of erasures; default beside a store in a file) · --json`;
}

/** How one command is used. */
export function usageOf(name: CommandName): string {
  const { usage, does } = COMMANDS[name];
  return `countersign ${usage}\n    ${does}`;
}
