import { Tag } from '../govuk/tag.tsx';

/** Said on every page of a worked example, in print as well: nobody must take it for a real council. */
export function WorkedExample({ council }: { readonly council: string }) {
  return (
    <div className="worked-example">
      <p className="govuk-width-container worked-example__words">
        <Tag>Worked example</Tag>
        <span>This is a worked example: {council} does not exist.</span>
      </p>
    </div>
  );
}
