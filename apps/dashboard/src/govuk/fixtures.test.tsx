import { createRequire } from 'node:module';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ADDED, ALWAYS, type Difference, LEFT_OUT } from './differences.suite.ts';
import { leavesOf } from './leaves.ts';
import { linesOf } from './lines.suite.ts';
import { asksFor } from './options.suite.ts';
import type { Wrapper } from './wrapper.suite.ts';
import { wrappers } from './wrappers.suite.tsx';

type Fixture = { readonly name: string; readonly options: object; readonly html: string };

const require = createRequire(import.meta.url);

function fixturesOf({ component }: Wrapper): readonly Fixture[] {
  return require(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`).fixtures;
}

const isCompared = ({ beyond }: Wrapper, { options }: Fixture) => !beyond.some((name) => asksFor(options, name));

function official(wrapper: Wrapper, { options, html }: Fixture, leftOut: readonly Difference[] = LEFT_OUT) {
  return linesOf(html, ofThis(wrapper, leftOut), within(wrapper, options));
}

function ours(wrapper: Wrapper, { options }: Fixture, added: readonly Difference[] = ADDED) {
  return linesOf(renderToStaticMarkup(wrapper.element(options)), ofThis(wrapper, added), within(wrapper, options));
}

function within({ component }: Wrapper, options: object): string | null {
  return ALWAYS.find(({ of, without }) => of === component && asksFor(options, `no ${without}`))?.within ?? null;
}

function ofThis({ component }: Wrapper, differences: readonly Difference[]): readonly Difference[] {
  return differences.filter(({ of }) => of === component);
}

describe.each(wrappers)('$component is written as its official fixture', (wrapper) => {
  const fixtures = fixturesOf(wrapper);
  const compared = fixtures.filter((fixture) => isCompared(wrapper, fixture));

  test.each(compared)('$name', (fixture) => {
    expect(ours(wrapper, fixture)).toEqual(official(wrapper, fixture));
  });

  test(`at least ${wrapper.compared} times`, () => {
    expect(compared.length).toBeGreaterThanOrEqual(wrapper.compared);
  });

  test.each(wrapper.beyond)('but for those that ask for %s, which there are', (name) => {
    expect(fixtures.filter(({ options }) => asksFor(options, name))).not.toEqual([]);
  });
});

describe('what differs on purpose is there:', () => {
  test.each(LEFT_OUT)('$of has no $name', (difference) => {
    const others = LEFT_OUT.filter((one) => one !== difference);
    expect(differing(difference.of, (wrapper, fixture) => [official(wrapper, fixture), official(wrapper, fixture, others)])).toBe(true);
  });

  test.each(ADDED)('$of has $name besides', (difference) => {
    const others = ADDED.filter((one) => one !== difference);
    expect(differing(difference.of, (wrapper, fixture) => [ours(wrapper, fixture), ours(wrapper, fixture, others)])).toBe(true);
  });
});

type Both = (wrapper: Wrapper, fixture: Fixture) => readonly [readonly string[], readonly string[]];

/** Do the two differ for any fixture of this component? */
function differing(component: string, both: Both): boolean {
  return wrappers
    .filter((wrapper) => wrapper.component === component)
    .flatMap((wrapper) =>
      fixturesOf(wrapper)
        .filter((fixture) => isCompared(wrapper, fixture))
        .map((fixture) => both(wrapper, fixture)),
    )
    .some(([one, other]) => one.join('\n') !== other.join('\n'));
}

test('from page 10 of 40, the pages led to are those of the official example of many', () => {
  const { fixtures } = require('govuk-frontend/dist/govuk/components/pagination/fixtures.json');
  const many = fixtures.find(({ name }: Fixture) => name === 'with many pages');
  expect(leavesOf(10, 40)).toEqual(many.options.items.map(({ number = null }) => number));
});
