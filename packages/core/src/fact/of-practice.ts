import { z } from 'zod';
import { directorateId } from '../council/ids.ts';
import { line } from '../council/line.ts';
import { keeping, practiceId } from '../practice/practice.ts';
import { words } from '../prose/section.ts';
import { sha256 } from './sha256.ts';
import { factOf } from './shape.ts';

/** What the council says it does. Said again, it binds from that day whom it then names. */
export const practiceExpected = factOf('practiceExpected', {
  practice: practiceId,
  title: words('what is expected', 300),
  source: words('where the council binds itself: its constitution, a statute, a code', 300),
  directorates: z.array(directorateId).min(1, 'at least one directorate').meta({ description: 'The directorates that it binds' }),
  everyMonths: z
    .int()
    .min(1)
    .max(60)
    .meta({ description: 'At most so many calendar months between two readings', examples: [12] }),
});

export const practiceRead = factOf('practiceRead', {
  practice: practiceId,
  directorate: directorateId,
  keeping,
  line,
  evidence: z.array(sha256).optional().meta({ description: 'The evidence it rests on, by hash' }),
  note: words('what was found', 5_000).optional(),
});
