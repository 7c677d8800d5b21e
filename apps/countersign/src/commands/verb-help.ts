import { dataJsonSchema, needsRef, type Verb } from '@countersign/core';

/** What must be said with a verb, field by field, from the shape that core checks it against. */
export function verbHelp(verb: Verb): string {
  const { properties = {}, required = [] } = dataJsonSchema(verb);
  const fields = Object.entries(properties).map(
    ([name, field]) => `  ${name}${required.includes(name) ? '' : ' (may be left out)'}: ${meaningOf(field)}`,
  );
  const ref = needsRef(verb) ? ' --ref REF' : '';
  return [`countersign do ${verb}${ref} --as POST --data JSON`, 'The JSON holds:', ...(fields.length > 0 ? fields : ['  nothing'])].join(
    '\n',
  );
}

function meaningOf(field: NonNullable<ReturnType<typeof dataJsonSchema>['properties']>[string]): string {
  if (typeof field === 'boolean') return '';
  const { description = '', enum: words, examples } = field;
  const shown = words ?? (Array.isArray(examples) ? examples.map((example) => `like ${String(example)}`) : null);
  return shown ? `${description} (${shown.join(', ')})` : description;
}
