import { describe, expect, test } from 'vitest';
import type { PostId } from '../council/ids.ts';
import type { Instant } from '../day/instant.ts';
import { AUDIT, CHAIR, CLERK, given, on } from '../given.suite.ts';
import { readingOf } from './can-read.ts';
import { ADMINISTRATOR, actor, COUNCIL, ROLES, type RoleName, TODAY, type Told } from './small-council.suite.ts';

type Read = `${'public' | 'committee' | 'assurer'}, ${'issued' | 'register'}`;

describe('S6: members and the public read what was issued, unless the register is open to them', () => {
  // biome-ignore format: a table is a table
  const table: { readonly [Name in RoleName]: readonly [closed: Read, open: Read] } = {
    accountable:     ['committee, register', 'committee, register'],
    contributor:     ['committee, register', 'committee, register'],
    head:            ['committee, register', 'committee, register'],
    'other head':    ['committee, register', 'committee, register'],
    'line 3':        ['assurer, register',   'assurer, register'],
    'line 2':        ['assurer, register',   'assurer, register'],
    clerk:           ['committee, register', 'committee, register'],
    member:          ['committee, issued',   'committee, register'],
    author:          ['committee, register', 'committee, register'],
    administrator:   ['committee, register', 'committee, register'],
    'other officer': ['committee, register', 'committee, register'],
    public:          ['public, issued',      'public, register'],
  };
  const rows = Object.entries(table).map(([name, [closed, open]]) => ({ name: name as RoleName, closed, open }));

  test.each(rows)('$name reads $closed, and $open where the council opens it', ({ name, closed, open }) => {
    expect(read(ROLES[name], [])).toBe(closed);
    expect(read(ROLES[name], [livePublicView(false)])).toBe(closed);
    expect(read(ROLES[name], [livePublicView(true)])).toBe(open);
  });

  test('a post that the register does not know reads as the public', () => {
    expect(read('nobody-knows', [])).toBe('public, issued');
  });

  test('what was opened can be closed again', () => {
    expect(read(CHAIR, [livePublicView(true), livePublicView(false)])).toBe('committee, issued');
  });
});

describe('S8: whoever forced access reads as an assurer for four hours', () => {
  const forced = (post: PostId): Told => [ADMINISTRATOR, { fact: 'glassBroken', on: TODAY, post, reason: 'Audit cannot be reached' }];

  // biome-ignore format: a table is a table
  test.each<{ at: Instant; administrator: Read; member: Read; when: string }>([
    { at: '2023-11-01T11:59:59.999Z', administrator: 'committee, register', member: 'committee, issued', when: 'not an instant before' },
    { at: '2023-11-01T12:00:00.000Z', administrator: 'assurer, register',   member: 'assurer, register', when: 'from the instant at which it was recorded' },
    { at: '2023-11-01T15:59:59.999Z', administrator: 'assurer, register',   member: 'assurer, register', when: 'to the last instant of the fourth hour' },
    { at: '2023-11-01T16:00:00.000Z', administrator: 'committee, register', member: 'committee, issued', when: 'and no longer' },
  ])('$when', ({ at, administrator, member }) => {
    expect(read(ADMINISTRATOR, [forced(ADMINISTRATOR)], at)).toBe(administrator);
    expect(read(CHAIR, [forced(CHAIR)], at)).toBe(member);
  });

  test('nobody else reads more because of it', () => {
    expect(read(CHAIR, [forced(ADMINISTRATOR)])).toBe('committee, issued');
    expect(read(null, [forced(ADMINISTRATOR)])).toBe('public, issued');
  });

  test('an assurer reads no less', () => {
    expect(read(AUDIT, [forced(ADMINISTRATOR)], '2023-11-01T16:00:00.000Z')).toBe('assurer, register');
  });
});

function read(post: PostId | null, before: readonly Told[], at?: Instant): Read {
  const { audience, of } = readingOf(actor(post, 'person', at), on(given(...COUNCIL, ...before), TODAY));
  return `${audience}, ${of}`;
}

function livePublicView(open: boolean): Told {
  return [CLERK, { fact: 'policyAdopted', on: '2023-04-01', policy: { livePublicView: open } }];
}
