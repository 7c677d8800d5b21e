import { type UnfilledPost, unfilledPostsOf } from '@countersign/core';
import { Table } from '../govuk/table.tsx';
import { postTitle } from '../names.ts';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Refs } from '../shell/refs.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

const WORDS: { readonly [S in UnfilledPost['state']]: string } = {
  vacant: 'Vacant',
  interim: 'Held for the time being',
  abolished: 'Abolished',
};

/** Posts that answer for what is still to be done, and that nobody holds, or somebody only for the time being. */
export function Unfilled({ view }: { readonly view: View }) {
  const posts = unfilledPostsOf(view.register);
  return (
    <Section id="unfilled" title="Posts that nobody holds for good">
      {posts.length === 0 ? (
        <p className="govuk-body">
          None. No post that answers for an action still to be done is recorded as vacant or held for the time being.
        </p>
      ) : (
        <Listed posts={posts} view={view} />
      )}
    </Section>
  );
}

function Listed({ posts, view }: { readonly posts: readonly UnfilledPost[]; readonly view: View }) {
  return (
    <Table
      caption="Posts that answer for actions still to be done, and are vacant or held for the time being"
      captionHidden
      rows={posts}
      keyOf={({ post }) => post}
      columns={[
        { name: 'Post', cell: ({ post }) => postTitle(view.register.council, post) },
        { name: 'State', cell: ({ state }) => <strong>{WORDS[state]}</strong> },
        { name: 'Since', cell: ({ since }) => <DayInWords day={since} /> },
        { name: 'Answers for', cell: ({ refs }) => <Refs refs={refs} links={view.links} /> },
      ]}
    />
  );
}
