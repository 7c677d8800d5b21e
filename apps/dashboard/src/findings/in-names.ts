import { type Council, type Finding, type Found, foundSentence, type Register } from '@countersign/core';
import { directorateName, postTitle, thePost } from '../names.ts';

/** What a rule found, as a sentence in which posts and directorates are called by their names. */
export function foundInNames(found: Found, council: Council): string {
  const named = Object.entries(found).map(([name, value]) => [name, inNames(name, value, council)]);
  const sentence = foundSentence(Object.fromEntries(named) as Found);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Which parts of what was found are posts or directorates. All else is told as it stands. */
function inNames(name: string, value: unknown, council: Council): unknown {
  switch (name) {
    case 'by':
    case 'approver':
    case 'respondent':
      return thePost(council, String(value));
    case 'post':
      return postTitle(council, String(value));
    case 'directorate':
      return directorateName(council, String(value));
    // Names that have commas in them, in a list that has commas.
    case 'directorates':
      return (value as readonly string[]).map((id) => `“${directorateName(council, id)}”`);
    case 'from':
      return (value as readonly string[]).map((id) => thePost(council, id));
    default:
      return value;
  }
}

/** What a finding that is not of an action is about, by name where the register has one. */
export function aboutInWords({ about }: Finding, register: Register): string {
  if (about === null) return 'The council';
  const [review = '', part] = about.split(' ');
  const title = register.reviews.get(review)?.title;
  if (title !== undefined) return part === undefined ? title : `${title}: ${part}`;
  const { council, practices } = register;
  return practices.get(about)?.title ?? council.posts.get(about)?.title ?? council.committees.get(about)?.name ?? about;
}
