import { type FinancialYear, type Measure, meetsTarget, practiceSince, type Register } from '@countersign/core';
import type { MeasureItem, OpinionItem, PracticeItem } from './feed.ts';
import { isOfYear } from './of-year.ts';

/** Each expected practice, with how it was kept in each directorate that it binds; one that bound nobody by the day is left out. */
export function practicesOf(year: FinancialYear, register: Register): PracticeItem[] {
  return [...register.practices.values()].flatMap(({ id, title, source }) => {
    const rows = practiceSince(id, { year, directorate: null }, register);
    const directorates = rows.map((row) => ({
      id: row.directorate,
      reading: row.state,
      year: row.year,
      line: row.reading?.line ?? null,
      on: row.reading?.on ?? null,
    }));
    return rows.length === 0 ? [] : [{ practice: id, title, source, directorates, deviation: rows.some(({ deviates }) => deviates) }];
  });
}

/** Each measure of the year's actions, and those of no action, with the last reading by the day. */
export function measuresOf(year: FinancialYear, register: Register): MeasureItem[] {
  return [...register.measures.values()].filter((measure) => belongs(measure, year, register)).map(measureItem);
}

function belongs({ action: ref }: Measure, year: FinancialYear, register: Register): boolean {
  const action = ref === null ? null : register.action(ref);
  return action === null || isOfYear(action, year);
}

function measureItem(measure: Measure): MeasureItem {
  const { id, name, population, unit, target, aspiration, source, readings } = measure;
  const last = readings.at(-1) ?? null;
  return {
    measure: id,
    name,
    population,
    unit,
    target,
    aspiration,
    actual: last?.value ?? null,
    on: last?.on ?? null,
    source,
    verified: (last?.verified ?? 1) >= 2,
    met: last === null ? null : meetsTarget(measure, last.value),
  };
}

/** The opinions on the year, and the weaknesses found outside that are about it or are still open. */
export function opinionsOf(year: FinancialYear, { opinions, weaknesses, council }: Register): OpinionItem[] {
  const given = [...opinions.values()]
    .filter((opinion) => opinion.year === year)
    .map(({ id, kind, by, on, gives, grade, directorate, text }) => ({
      id,
      kind,
      by: council.posts.get(by)?.title ?? by,
      on,
      gives,
      grade: grade?.label ?? null,
      directorate,
      text,
      open: null,
    }));
  const found = [...weaknesses.values()]
    .filter((weakness) => weakness.year === year || (weakness.year === null && !weakness.closed))
    .map(({ id, body: by, on, text, closed }): OpinionItem => {
      return { id, kind: 'weakness', by, on, gives: null, grade: null, directorate: null, text, open: !closed };
    });
  return [...given, ...found];
}
