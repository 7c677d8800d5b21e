import { CAN_BE_ERASED, dataJsonSchema, needsRef, PUBLIC_STAYS, type Verb, wordsAskedFor } from '@countersign/core';

/** What must be said with a verb, field by field, from the shape that core checks it against; and what of it stays for ever. */
export function verbHelp(verb: Verb): string {
  const { properties = {}, required = [] } = dataJsonSchema(verb);
  const fields = Object.entries(properties).map(
    ([name, field]) => `  ${name}${required.includes(name) ? '' : ' (may be left out)'}: ${meaningOf(field)}`,
  );
  const ref = needsRef(verb) ? ' --ref REF' : '';
  return [
    `countersign do ${verb}${ref} --as POST --data JSON`,
    'The JSON holds:',
    ...(fields.length > 0 ? fields : ['  nothing']),
    ...lastingOf(verb),
  ].join('\n');
}

/** In whose name it is recorded is part of what is hashed. */
const AS_STAYS = 'The post after --as, references, names of directorates and days stay for ever too: give a post, and never a person.';

function lastingOf(verb: Verb): readonly string[] {
  const asked = wordsAskedFor(verb);
  return [...(asked.public ? [PUBLIC_STAYS] : []), ...(asked.erasable ? [CAN_BE_ERASED] : []), AS_STAYS];
}

function meaningOf(field: NonNullable<ReturnType<typeof dataJsonSchema>['properties']>[string]): string {
  if (typeof field === 'boolean') return '';
  const { description = '', enum: words, examples } = field;
  const shown = words ?? (Array.isArray(examples) ? examples.map((example) => `like ${String(example)}`) : null);
  return shown ? `${description} (${shown.join(', ')})` : description;
}
