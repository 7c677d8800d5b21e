import { type Action, isLive } from '../action/action.ts';
import type { Asked } from './asked.ts';
import { decidedByNameSince } from './asked.ts';
import type { About, Finds, RuleOfActions, RuleOfTheCouncil } from './rule.ts';

/** What was promised, and how much of what was found it answers. */
export const OF_SCOPE: readonly (RuleOfActions | RuleOfTheCouncil)[] = [
  {
    id: 'SCP-1',
    title: 'One row holds one deliverable',
    learned: 'Rows that held several were half done for years, and nobody could say which half',
    severity: 'warning',
    clearedBy: 'split',
    fromATag: true,
    ofAction: (action) => (isLive(action) && action.bundles ? [{ found: 'bundled' }] : []),
  },
  {
    id: 'SCP-2',
    title: 'What was promised is what was approved',
    learned: 'An action was worded anew from report to report until it was something that had been done',
    severity: 'warning',
    clearedBy: 'resolve',
    ofAction: (action, asked) => reworded(action, asked),
  },
  {
    id: 'SCP-3',
    title: 'Nothing leaves the table, and no column does',
    learned: 'Papers came to list open actions only, and a table lost its owners, its dates and its states over the years',
    severity: 'warning',
    clearedBy: 'takeSheet',
    ofAction: (action, asked) => vanished(action, asked),
    ofCouncil: (asked) => columns(asked),
  },
  {
    id: 'SCP-4',
    title: 'How many areas of a review are verified is printed beside it',
    learned: 'Audit had followed up 3 of 11 areas, and the rest was taken on trust',
    severity: 'information',
    clearedBy: 'verify',
    ofCouncil: (asked) => coverage(asked),
  },
];

function reworded({ ref, reworded: last, stage }: Action, asked: Asked): readonly Finds[] {
  if (last === null || stage === 'superseded' || stage === 'withdrawn' || decidedByNameSince(asked, ref, last.on)) return [];
  return [{ found: 'rewordedUnapproved', ...last }];
}

function vanished({ ref, source, stage }: Action, { register }: Asked): readonly Finds[] {
  const sheet = source === null ? undefined : register.sheets.get(source);
  const isOver = stage === 'assured' || stage === 'superseded' || stage === 'withdrawn';
  if (sheet === undefined || isOver || !sheet.absent.includes(ref)) return [];
  return [{ found: 'vanished', source: sheet.source, on: sheet.on }];
}

function columns({ register }: Asked): readonly About[] {
  return [...register.sheets.values()].flatMap(({ source, on, columns: now, everTold }): readonly About[] => {
    const dropped = everTold.filter((column) => !now.includes(column));
    return dropped.length === 0 ? [] : [{ about: source, found: { found: 'columnsDropped', columns: dropped, on } }];
  });
}

function coverage({ coverage: told }: Asked): readonly About[] {
  const partly = told().filter(({ verified, areas }) => verified < areas);
  return partly.map(({ review, verified, areas }) => ({ about: review, found: { found: 'coverage', verified, areas } }));
}
