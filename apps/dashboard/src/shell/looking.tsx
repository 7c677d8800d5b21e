import { address } from '../asked/links.ts';
import type { View } from '../view.ts';

/** Whom the visitor of the demonstration looks as, and the way to look as another. */
export function Looking({ view: { visitor, path, query } }: { readonly view: View }) {
  if (!visitor.mayChoose) return null;
  const here = path === '/look-as' ? '/' : address(path, [...query]);
  return (
    <div className="looking">
      <p className="govuk-width-container looking__words">
        <span>
          You look as <strong>{visitor.title === null ? 'a member of the public' : visitor.title}</strong>, who may read{' '}
          {MAY_READ[visitor.audience]}.
        </span>{' '}
        <a className="govuk-link govuk-link--no-visited-state looking__other" href={address('/look-as', [['back', here]])}>
          Look as somebody else
        </a>
      </p>
    </div>
  );
}

const MAY_READ = {
  public: 'what is public',
  committee: 'what the committee may: exempt words too',
  assurer: 'everything',
} as const;
