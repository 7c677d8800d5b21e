import { describe, expect, test } from 'vitest';
import type { Entry } from '../fact/entry.ts';
import type { Fact } from '../fact/fact.ts';
import { factsOf, keptParts } from '../fact/prose.ts';
import { livePositionOf } from '../live/live-position.ts';
import { ERASABLE, type Erasable } from '../prose/section.ts';
import { copyOf, follow, type Past, pastOf } from '../register/past.ts';
import { registerAsAt } from '../register/register.ts';
import { sizeOf } from './asked.suite.ts';
import { GOOD_DAYS } from './good-days.suite.ts';
import { somewhere, TODAY } from './somewhere.suite.ts';

const AT = `${TODAY}T12:00:00.000Z` as const;
const MARKER = 'a marker of words';
const before = somewhere();
const number = sizeOf(before) + 1;

/** The entry of a verb, each of its words in the section marked; a post of that name is established first. */
function marked(said: readonly Fact[], section: Erasable): { readonly entry: Entry; readonly places: readonly string[] } {
  const named: Fact = { fact: 'postEstablished', on: said[0]?.on ?? TODAY, post: MARKER };
  const { facts, prose } = keptParts([named, ...said]);
  const places = Object.keys(prose[section] ?? {});
  const words = Object.fromEntries(places.map((place) => [place, MARKER]));
  const whole = factsOf({ facts, prose: { ...prose, [section]: words } });
  return { entry: { number, recordedAt: AT, by: 'clerk', facts: whole }, places };
}

const erasing = (section: Erasable, places: readonly string[]): Entry => ({
  number: number + 1,
  recordedAt: AT,
  by: 'monitoring-officer',
  facts: [{ fact: 'wordsErased', on: TODAY, erases: { number, section }, places: [...places], reason: 'Asked for' }],
});

/** The entry as the record gives it once its words are gone. */
function gone({ facts, ...entry }: Entry, section: Erasable): Entry {
  const { facts: bare, prose } = keptParts(facts);
  return { ...entry, facts: factsOf({ facts: bare, prose: { ...prose, [section]: null } }) };
}

const kept = ({ chains: _, ...past }: Past) => past;
const told = (past: Past) => {
  const { council, reviews, agreements, actions, history, meetings } = registerAsAt(past, { asAt: TODAY, knownAt: null });
  return {
    posts: [...council.posts],
    roles: council.roles,
    reviews: [...reviews],
    agreements: [...agreements],
    meetings,
    actions: actions(),
    histories: actions().map(({ ref }) => history(ref)),
  };
};

const rows = GOOD_DAYS.flatMap(([verb, , facts]) =>
  ERASABLE.filter((section) => keptParts(facts).prose[section] !== undefined).map((section) => [verb, section, facts] as const),
);

describe('a past that follows an erasure holds what it would hold if it were opened anew, and no word that was erased', () => {
  test('of every verb that has words to erase', () => expect(rows.length).toBeGreaterThan(15));

  test.each(rows)('%s, %s words', (_, section, facts) => {
    const { entry, places } = marked(facts, section);
    const past = copyOf(before);
    follow(past, entry);
    registerAsAt(past, { asAt: TODAY, knownAt: null }).actions();
    expect(JSON.stringify([...past.entries])).toContain(MARKER);
    follow(past, erasing(section, places));
    const anew = pastOf([...before.entries, gone(entry, section), erasing(section, places)]);
    expect(kept(past)).toEqual(kept(anew));
    expect(told(past)).toEqual(told(anew));
    expect(JSON.stringify([[...past.entries], past.council, [...past.actions], [...past.chains], told(past)])).not.toContain(MARKER);
  });
});

test('a live position that follows it tells no reason in erased words, and counts as before', () => {
  const day = '2023-06-01';
  const override: Fact = {
    fact: 'ratingOverridden',
    on: day,
    ref: 'OPEN',
    to: 'red',
    reason: MARKER,
    until: '2023-06-30',
    exempt: [{ field: 'reasons', paragraph: 3, publicInterest: 'A tender' }],
  } as Fact;
  const { entry, places } = { entry: { number, recordedAt: AT, by: 'clerk', facts: [override] }, places: ['/0/reason'] };
  const live = livePositionOf(copyOf(before), day);
  live.follow(entry);
  expect(JSON.stringify(live.rating('OPEN'))).toContain(MARKER);
  const counts = live.counts();
  live.follow(erasing('exempt', places));
  expect(JSON.stringify(live.rating('OPEN'))).not.toContain(MARKER);
  expect(live.rating('OPEN')).toMatchObject({ state: 'red' });
  expect(live.counts()).toEqual(counts);
});
