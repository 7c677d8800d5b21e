import { type Council, isFilled, roleInWords } from '@countersign/core';
import { ErrorSummary } from '../govuk/error-summary.tsx';
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
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="post">
            Post
          </label>
          <select className="govuk-select" id="post" name="post" defaultValue={visitor.post ?? ''}>
            <option value="">A member of the public</option>
            {postsOf(register.council).map(({ id, words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <button className="govuk-button" type="submit">
          Look as this post
        </button>
      </form>
    </>
  );
}

function postsOf(council: Council): readonly { readonly id: string; readonly words: string }[] {
  const filled = [...council.posts.values()].filter(({ id }) => isFilled(council, id));
  return filled.map((post) => ({ id: post.id, words: [post.title, roleInWords(council, post)].filter(Boolean).join(': ') }));
}
