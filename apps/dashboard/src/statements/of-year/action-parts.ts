import type { AgsFeed } from '@countersign/ags-feed';
import type { Part } from './parts.tsx';

type Lists = Pick<AgsFeed, 'assured' | 'reportedOnly' | 'outstanding' | 'ended'>;

/** How many actions stand in each list of a feed. `hrefOf` answers where the list of this id is told. */
export function actionParts({ assured, reportedOnly, outstanding, ended }: Lists, hrefOf: (id: string) => string): readonly Part[] {
  return [
    { many: assured.length, one: 'is assured', more: 'are assured', href: hrefOf('assured') },
    {
      many: reportedOnly.length,
      one: 'is only reported complete by management',
      more: 'are only reported complete by management',
      href: hrefOf('reported'),
    },
    { many: outstanding.length, one: 'is outstanding', more: 'are outstanding', href: hrefOf('outstanding') },
    { many: ended.length, one: 'ended without being done', more: 'ended without being done', href: hrefOf('ended') },
  ];
}
