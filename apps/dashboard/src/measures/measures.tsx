import type { Page } from '../shell/document.tsx';
import type { View } from '../view.ts';
import { OneMeasure } from './one-measure.tsx';

/** Did it work? What people met with, which is another thing than actions that are done. */
export function measures(view: View): Page {
  return { title: 'Measures', body: <Measures view={view} /> };
}

function Measures({ view }: { readonly view: View }) {
  const all = [...view.register.measures.values()];
  return (
    <>
      <h1 className="govuk-heading-l">Did it work?</h1>
      {all.length === 0 ? (
        <p className="govuk-body">No measure is in the register yet.</p>
      ) : (
        <p className="govuk-body">
          An action can be done and still not work. A measure tells what people met with. It counts as verified only when somebody apart
          from the service has checked it.
        </p>
      )}
      {all.map((measure) => (
        <OneMeasure key={measure.id} measure={measure} view={view} />
      ))}
    </>
  );
}
