/** Who answers for the action, as a cell tells it: one owner, nobody, or several, which is as good as nobody. */
export type Owner = { readonly owners: 'one'; readonly name: string } | { readonly owners: 'none' | 'several' };

/**
 * One accountable post per action, never a team or a list. A sign given by the mapping (`split.accountable`) alone decides.
 * Without one, the rule is:
 *
 * - "All", "Various" and the like are several; "TBC", "Vacant" and the like are nobody.
 * - `;`, `/`, `|` and a new line part owners.
 * - A comma parts them too, unless the cell opens with one post's title and no other part has one: a Director of Children,
 *   Young People and Education is one post.
 * - `&`, `+` and "and" part them only where each side stands by itself: has a post's title (Head of Roads and Head of Schools), is
 *   initials (TJ & JT), or is a person's name with an initial or a form of address. Head of Admissions and Transport is one
 *   post, Growth & Environment one body. Two bare names ("Public Health and Adult Care") read the same as two people's; posts are
 *   what a register holds, so they are one.
 */
export function ownerIn(cell: string, sign: string | undefined): Owner {
  const name = cell.replace(/[ \t\u00a0]+/g, ' ').trim();
  if (NOBODY.test(name)) return { owners: 'none' };
  if (EVERYBODY.test(name)) return { owners: 'several' };
  const several = sign === undefined ? namesSeveral(name) : partsOf(name, sign).length > 1;
  return several ? { owners: 'several' } : { owners: 'one', name: name.replace(/\s+/g, ' ') };
}

const NOBODY = /^(?:|-+|\?+|n\/?a|none|nobody|no owner|tb[cad]|to be (?:confirmed|agreed|decided|determined)|unassigned|unknown|vacant)$/i;
const EVERYBODY =
  /^(?:all|everyone|everybody|various|multiple|several|all (?:\w+ )?(?:directorates|departments|services|directors|managers|officers|staff|members|teams|parties|above))$/i;
const POST =
  /\b(?:head|director|officer|manager|lead|leader|counsel|chief|secretary|treasurer|chair|auditor|adviser|advisor|assistant|deputy|clerk|partner|engineer|solicitor|accountant|coordinator|commissioner|s\.?151)\b/i;
const INITIALS = /^[A-Z]{2,5}$/;
const PERSON = /^(?:(?:[Mm](?:rs?|s|iss)|[Dd]r|[Cc]llr|[Cc]ouncillor)\b.*|(?:[A-Z]\.? ?){1,2}[A-Z][a-z'-]+)$/;

function namesSeveral(name: string): boolean {
  if (partsOf(name, /[;/|\n\r]/).length > 1) return true;
  return partsOf(name, ',').length > 1 ? !isOnePostWithCommas(name) : eachStandsAlone(partsOf(name, /&|\+|\band\b/i));
}

function isOnePostWithCommas(name: string): boolean {
  const [first = '', ...rest] = partsOf(name, ',');
  return (
    POST.test(first) &&
    !rest.some((part) => POST.test(part) || PERSON.test(part) || /[@\d]/.test(part)) &&
    !eachStandsAlone(partsOf(first, /&|\band\b/i))
  );
}

function eachStandsAlone(parts: readonly string[]): boolean {
  return parts.length > 1 && parts.every((part) => POST.test(part) || INITIALS.test(part) || PERSON.test(part));
}

function partsOf(name: string, sign: string | RegExp): readonly string[] {
  return name
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
