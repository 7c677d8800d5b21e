import { type AgsFeed, agsFeed } from '@countersign/ags-feed';
import { parse } from 'csv-parse/sync';
import { unguarded } from '../csv/guarded.ts';
import type { Schema } from '../feeds.suite.ts';

export type CsvRecord = { readonly [column: string]: string };

/** The file as any reader of CSV reads it. */
export function recordsIn(csv: string): readonly CsvRecord[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** Makes the whole feed again from the file, by the schema of the feed alone. */
export function feedInCsv(csv: string): AgsFeed {
  const records = recordsIn(csv);
  const listed = (name: string, { items = {} }: Schema) =>
    records.filter(({ list }) => list === name).map((record) => valueIn(record, '', items));
  const [itself] = records.filter(({ list }) => list === 'feed');
  const whole = (schema: Schema, prefix: string): unknown => {
    if (schema.anyOf?.[1]?.type === 'null') return isSaid(itself ?? {}, prefix) ? whole(schema.anyOf[0] ?? {}, prefix) : null;
    const fields = Object.entries(schema.properties ?? {});
    return Object.fromEntries(
      fields.flatMap(([name, field]): [string, unknown][] => {
        const path = `${prefix}${name}`;
        if (field.type === 'array') return [[name, listed(path, field)]];
        if (path === 'statement') return [[name, whole(field, 'statement.')]];
        return [[name, valueIn(itself ?? {}, path, field)]];
      }),
    );
  };
  return whole(agsFeed.toJSONSchema() as Schema, '') as AgsFeed;
}

/** Is anything said under this path? */
const isSaid = (record: CsvRecord, prefix: string) => Object.entries(record).some(([path, cell]) => path.startsWith(prefix) && cell !== '');

function valueIn(record: CsvRecord, path: string, schema: Schema): unknown {
  if (schema.anyOf) return isSaid(record, path) ? valueIn(record, path, schema.anyOf[0] ?? {}) : null;
  if (schema.type === 'object') return objectIn(record, path, schema);
  const cell = unguarded(record[path] ?? '');
  if (Array.isArray(schema.type)) return cell === '' ? null : typed(cell, schema.type[0] as string);
  return typed(cell, schema.type as string);
}

function objectIn(record: CsvRecord, path: string, { properties = {}, required = [] }: Schema): unknown {
  const under = (name: string) => (path === '' ? name : `${path}.${name}`);
  const fields = Object.entries(properties).filter(([name]) => required.includes(name) || isSaid(record, under(name)));
  return Object.fromEntries(fields.map(([name, schema]) => [name, valueIn(record, under(name), schema)]));
}

function typed(cell: string, type: string): unknown {
  if (type === 'number' || type === 'integer') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  return type === 'array' ? JSON.parse(cell) : cell;
}
