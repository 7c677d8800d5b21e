import { leavesOf } from './leaves.ts';
import { type Leaf, type Turn, Turning } from './turning.tsx';

type Props = { readonly page: number; readonly pages: number; readonly hrefOf: (page: number) => string };

/** Where a long list goes on. Nothing when it is all on one page. */
export function Pagination({ page, pages, hrefOf }: Props) {
  if (pages < 2) return null;
  const leaves = leavesOf(page, pages).map(
    (each): Leaf => (each === null ? null : { page: each, href: hrefOf(each), current: each === page }),
  );
  const turnTo = (to: number): Turn | null => (to < 1 || to > pages ? null : { href: hrefOf(to) });
  return <Turning label="Pages of the list" previous={turnTo(page - 1)} next={turnTo(page + 1)} leaves={leaves} />;
}
