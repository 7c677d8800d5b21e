import { daysInWords, type JointResponseListed, jointResponsesOf, listed } from '@countersign/core';
import { SummaryList } from '../govuk/summary-list.tsx';
import { postTitle } from '../names.ts';
import { DayInWords } from '../shell/day-in-words.tsx';
import { Section } from '../shell/section.tsx';
import type { View } from '../view.ts';

/** Answers that several posts owe together: who answers for the whole, by when, and whether it was given. */
export function JointResponses({ view }: { readonly view: View }) {
  const responses = jointResponsesOf(view.register);
  return (
    <Section id="joint-responses" title="Answers that several posts owe together">
      {responses.length === 0 && <p className="govuk-body">None has been asked for.</p>}
      {responses.map((each) => (
        <One key={`${each.review} ${each.id}`} response={each} view={view} />
      ))}
    </Section>
  );
}

function One({ response, view }: { readonly response: JointResponseListed; readonly view: View }) {
  const { id, reviewTitle, from, respondent, askedOn, due } = response;
  const { council } = view.register;
  return (
    <>
      <h3 className="govuk-heading-s">
        Response {id} to “{reviewTitle}”
      </h3>
      <SummaryList
        rows={[
          { key: 'Given', value: <Given response={response} view={view} /> },
          { key: 'Answers for the whole', value: respondent === null ? <strong>Nobody is named</strong> : postTitle(council, respondent) },
          { key: `Owed by ${from.length} together`, value: listed(from.map((post) => postTitle(council, post))) },
          { key: 'Asked for on', value: <DayInWords day={askedOn} /> },
          { key: 'Due', value: <DayInWords day={due} /> },
        ]}
      />
    </>
  );
}

function Given({ response: { given, overdueDays }, view }: { readonly response: JointResponseListed; readonly view: View }) {
  if (given === null)
    return overdueDays > 0 ? <strong>Not given: {daysInWords(overdueDays)} overdue</strong> : 'Not yet: there is still time';
  return (
    <>
      On <DayInWords day={given.on} /> by the {postTitle(view.register.council, given.by)}: “{given.text}”
    </>
  );
}
