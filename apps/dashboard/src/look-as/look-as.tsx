import { type Council, isFilled, roleInWords } from '@countersign/core';
import { Button } from '../govuk/button.tsx';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import { type Choice, Select } from '../govuk/select.tsx';
import { notFound } from '../shell/apologies.tsx';
import type { Page } from '../shell/document.tsx';
import type { View } from '../view.ts';

/** Whom to look as, in the demonstration: what each may read differs. Outside it there is no such page. */
export function lookAs(view: View): Page & { status?: 404 } {
  return view.visitor.mayChoose ? { title: 'Look as a post of the council', body: <LookAs view={view} /> } : notFound(view);
}

function LookAs({ view }: { readonly view: View }) {
  const { query, register, visitor } = view;
  const unknown = query.get('post');
  return (
    <>
      {unknown !== null && <ErrorSummary faults={[{ sentence: `There is no post “${unknown}”. Choose one of these.`, field: 'post' }]} />}
      <h1 className="govuk-heading-l">Look as a post of the council</h1>
      <p className="govuk-body">
        In this demonstration nobody signs in. Choose a post, and the pages show what whoever holds it may read: the committee reads exempt
        words that the public does not, and those who assure read everything. Nothing can be changed by looking.
      </p>
      <form method="post" action="/api/v1/demo/session">
        <input type="hidden" name="back" value={query.get('back') ?? '/'} />
        <Select name="post" label="Post" choices={[THE_PUBLIC, ...postsOf(register.council)]} value={visitor.post ?? ''} />
        <Button>Look as this post</Button>
      </form>
    </>
  );
}

const THE_PUBLIC: Choice = { value: '', word: 'A member of the public' };

function postsOf(council: Council): readonly Choice[] {
  const filled = [...council.posts.values()].filter(({ id }) => isFilled(council, id));
  return filled.map((post) => ({ value: post.id, word: [post.title, roleInWords(council, post)].filter(Boolean).join(': ') }));
}
