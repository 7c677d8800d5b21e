import type { AgsFeed } from '@countersign/ags-feed';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../document.ts';
import { anyFeed, THREE_DAYS, workedExample } from '../feeds.suite.ts';
import { legible } from '../legible.ts';
import { feedDocument } from './feed-document.ts';

const textsOf = ({ title, asAtLine, sections }: Document): readonly string[] => [
  title,
  asAtLine,
  ...sections.flatMap((section) => [
    section.title,
    ...section.parts.flatMap((part) => (part.part === 'table' ? [part.caption, ...part.columns, ...part.rows.flat()] : [part.text])),
  ]),
];

/** What a reader must be able to find: references, wordings, reasons, posts and hashes; not the paths of proofs, which are for programs. */
const TO_BE_FOUND = new Set(
  'ref refs wording text because suggested issue assertion practice measure weakness review by accountable lead minute body reason source entry sha256 root scheme council id'.split(
    ' ',
  ),
);

function soughtIn(value: unknown, under = ''): readonly string[] {
  if (typeof value === 'string') return TO_BE_FOUND.has(under) && !/^\d{4}-\d\d-\d\d$/.test(value) ? [legible(value)] : [];
  if (Array.isArray(value)) return value.flatMap((each) => soughtIn(each, under));
  // A ground is told as a sentence, in which a hash stands by its beginning.
  if (typeof value !== 'object' || value === null || 'saw' in value) return [];
  return Object.entries(value).flatMap(([name, each]) => soughtIn(each, name));
}

const missingIn = (feed: AgsFeed) => {
  const all = textsOf(feedDocument(feed)).join('\n');
  return soughtIn(feed).filter((text) => !all.includes(text));
};

describe('the paper of a feed', () => {
  test.each(THREE_DAYS)('holds every reference, wording, reason, post and hash of the worked example on %s', (day) => {
    expect(soughtIn(workedExample(day)).length).toBeGreaterThan(30);
    expect(missingIn(workedExample(day))).toEqual([]);
  });

  test('holds them whatever the feed', () => {
    fc.assert(
      fc.property(anyFeed, (feed) => {
        expect(missingIn(feed)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('goes from how to read it, by what is asserted and assured, to what has changed since it was said', () => {
    expect(feedDocument(workedExample('2024-03-19')).sections.map(({ title }) => title)).toEqual([
      'How to read this',
      'What the statement asserts',
      'Assured',
      'Reported only',
      'Outstanding',
      'Ended',
      'Issues of earlier years',
      'Expected practices',
      'Measures',
      'Coverage of reviews',
      'Opinions and weaknesses',
      'What is owed of the statement',
      'Cross-check',
      'Since it was published',
    ]);
  });

  test('says of whom it is, of which day, and that the council does not exist', () => {
    const { title, asAtLine } = feedDocument(workedExample('2024-03-19'));
    expect(title).toBe('Annual Governance Statement 2022/23: what may be said, and with what proof');
    expect(asAtLine).toMatch(
      /^Wealdshire County Council \(a worked example: this council does not exist\), as at 19 March 2024, from \d+ entries of the record\.$/,
    );
  });

  test('says plainly that nothing is assured, where its reader begins and where the list would be', () => {
    const { sections } = feedDocument({ ...workedExample('2024-03-19'), assured: [], financialYear: '2021/22' });
    const none = { part: 'paragraph', text: 'Nothing of 2021/22 is assured as at 19 March 2024.' };
    expect(sections[0]?.parts).toContainEqual(none);
    expect(sections[2]).toEqual({ title: 'Assured', parts: [none] });
  });

  test('says how many are assured, when some are', () => {
    const [first] = feedDocument(workedExample('2024-03-19')).sections;
    expect(first?.parts).toContainEqual({
      part: 'paragraph',
      text: expect.stringMatching(/^\d+ of \d+ actions are assured as at 19 March 2024\.$/),
    });
  });

  test('says which actions were asked for, when not all were', () => {
    const feed = { ...workedExample('2024-03-19'), filter: { principle: 'F', significance: 'significant' as const } };
    expect(feedDocument(feed).sections[0]?.parts).toContainEqual({
      part: 'paragraph',
      text: 'Of the actions, only those of principle F and significant governance issues were asked for.',
    });
  });

  test('offers a wording that is proved where the author says more, and says in which way', () => {
    const { statement: _, ...feed } = workedExample('2024-03-19');
    const statement: AgsFeed['statement'] = {
      openedOn: '2023-05-02',
      sections: [],
      assertions: [
        {
          assertion: 'A1',
          principle: 'D',
          subPrinciple: null,
          section: null,
          sense: 'positive',
          claims: 'inPlace',
          directorate: null,
          text: 'The procedure is in place.',
          strength: 'weak',
          grounds: [],
          overstates: 'claimsMore',
          suggested: 'The procedure is being introduced.',
        },
      ],
      approvals: [],
      versions: [],
    };
    const [, asserted] = feedDocument({ ...feed, statement }).sections;
    expect(asserted?.parts[0]).toMatchObject({
      rows: [
        [
          'A1',
          'Principle D',
          'The procedure is in place.',
          'in place',
          'weak',
          '–',
          'It claims more than is proved.\nThe procedure is being introduced.',
        ],
      ],
    });
  });
});
