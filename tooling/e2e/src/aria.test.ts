import { describe, expect, test } from 'vitest';
import { plain } from './looking.ts';
import { workedExample } from './worked-example.suite.ts';

const here = workedExample();

/** What somebody who listens is told of one part of a page: all of it, and nothing beside. Addresses are left out. */
async function heard(path: string, part: string, width = 1280): Promise<string> {
  const page = await plain(here.browser, { viewport: { width, height: 900 } });
  await page.goto(here.served.address + path);
  const snapshot = await page.locator(part).first().ariaSnapshot();
  await page.context().close();
  return snapshot.replaceAll(/\n\s+- \/url: .*/g, '');
}

describe('whoever listens is told', { timeout: 60_000 }, () => {
  test('of the ratings a table, with what each is and how many', async () => {
    expect(await heard('/?asAt=2022-11-15', '.ratings table')).toMatchInlineSnapshot(`
      "- table "The 30 actions by rating":
        - caption: The 30 actions by rating
        - rowgroup:
          - row "Rating Actions":
            - columnheader "Rating"
            - columnheader "Actions"
        - rowgroup:
          - 'row "Red: off track 1 rated Red"':
            - 'rowheader "Red: off track"'
            - cell "1 rated Red":
              - link "1 rated Red":
          - 'row "Amber: at risk 0 rated Amber"':
            - 'rowheader "Amber: at risk"'
            - cell "0 rated Amber":
              - link "0 rated Amber":
          - 'row "Green: on track 18 rated Green"':
            - 'rowheader "Green: on track"'
            - cell "18 rated Green":
              - link "18 rated Green":
          - 'row "Not yet due: its start is still to come 9 rated Not yet due"':
            - 'rowheader "Not yet due: its start is still to come"'
            - cell "9 rated Not yet due":
              - link "9 rated Not yet due":
          - 'row "Reported complete: not independently verified 1 rated Reported complete"':
            - 'rowheader "Reported complete: not independently verified"'
            - cell "1 rated Reported complete":
              - link "1 rated Reported complete":
          - 'row "Assured: independently verified 0 rated Assured"':
            - 'rowheader "Assured: independently verified"'
            - cell "0 rated Assured":
              - link "0 rated Assured":
          - 'row "Not rated: no date was agreed 1 rated Not rated"':
            - 'rowheader "Not rated: no date was agreed"'
            - cell "1 rated Not rated":
              - link "1 rated Not rated":"
    `);
  });

  test('of what each directorate leads a table, with a name for every row and column', async () => {
    expect(await heard('/ownership?asAt=2022-11-15', 'table')).toMatchInlineSnapshot(`
      "- table "Actions by lead directorate and rating":
        - caption: Actions by lead directorate and rating
        - rowgroup:
          - row "Directorate Red Amber Green Reported complete Assured Other Past agreed date Total":
            - columnheader "Directorate"
            - columnheader "Red"
            - columnheader "Amber"
            - columnheader "Green"
            - columnheader "Reported complete"
            - columnheader "Assured"
            - columnheader "Other"
            - columnheader "Past agreed date"
            - columnheader "Total"
        - rowgroup:
          - row "Children, Families and Education 0 Red, Children, Families and Education 0 Amber, Children, Families and Education 7 Green, Children, Families and Education 0 Reported complete, Children, Families and Education 0 Assured, Children, Families and Education 5 in another state, Children, Families and Education 0 past the agreed date, Children, Families and Education 12 actions in all, Children, Families and Education":
            - rowheader "Children, Families and Education"
            - cell "0 Red, Children, Families and Education":
              - link "0 Red, Children, Families and Education":
            - cell "0 Amber, Children, Families and Education":
              - link "0 Amber, Children, Families and Education":
            - cell "7 Green, Children, Families and Education":
              - link "7 Green, Children, Families and Education":
            - cell "0 Reported complete, Children, Families and Education":
              - link "0 Reported complete, Children, Families and Education":
            - cell "0 Assured, Children, Families and Education":
              - link "0 Assured, Children, Families and Education":
            - cell "5 in another state, Children, Families and Education":
              - link "5 in another state, Children, Families and Education":
            - cell "0 past the agreed date, Children, Families and Education":
              - link "0 past the agreed date, Children, Families and Education":
            - cell "12 actions in all, Children, Families and Education":
              - link "12 actions in all, Children, Families and Education":
          - row "Place, Transport and Environment 0 Red, Place, Transport and Environment 0 Amber, Place, Transport and Environment 4 Green, Place, Transport and Environment 0 Reported complete, Place, Transport and Environment 0 Assured, Place, Transport and Environment 3 in another state, Place, Transport and Environment 0 past the agreed date, Place, Transport and Environment 7 actions in all, Place, Transport and Environment":
            - rowheader "Place, Transport and Environment"
            - cell "0 Red, Place, Transport and Environment":
              - link "0 Red, Place, Transport and Environment":
            - cell "0 Amber, Place, Transport and Environment":
              - link "0 Amber, Place, Transport and Environment":
            - cell "4 Green, Place, Transport and Environment":
              - link "4 Green, Place, Transport and Environment":
            - cell "0 Reported complete, Place, Transport and Environment":
              - link "0 Reported complete, Place, Transport and Environment":
            - cell "0 Assured, Place, Transport and Environment":
              - link "0 Assured, Place, Transport and Environment":
            - cell "3 in another state, Place, Transport and Environment":
              - link "3 in another state, Place, Transport and Environment":
            - cell "0 past the agreed date, Place, Transport and Environment":
              - link "0 past the agreed date, Place, Transport and Environment":
            - cell "7 actions in all, Place, Transport and Environment":
              - link "7 actions in all, Place, Transport and Environment":
          - row "Corporate Resources 0 Red, Corporate Resources 0 Amber, Corporate Resources 7 Green, Corporate Resources 1 Reported complete, Corporate Resources 0 Assured, Corporate Resources 2 in another state, Corporate Resources 0 past the agreed date, Corporate Resources 10 actions in all, Corporate Resources":
            - rowheader "Corporate Resources"
            - cell "0 Red, Corporate Resources":
              - link "0 Red, Corporate Resources":
            - cell "0 Amber, Corporate Resources":
              - link "0 Amber, Corporate Resources":
            - cell "7 Green, Corporate Resources":
              - link "7 Green, Corporate Resources":
            - cell "1 Reported complete, Corporate Resources":
              - link "1 Reported complete, Corporate Resources":
            - cell "0 Assured, Corporate Resources":
              - link "0 Assured, Corporate Resources":
            - cell "2 in another state, Corporate Resources":
              - link "2 in another state, Corporate Resources":
            - cell "0 past the agreed date, Corporate Resources":
              - link "0 past the agreed date, Corporate Resources":
            - cell "10 actions in all, Corporate Resources":
              - link "10 actions in all, Corporate Resources":
          - row "Adults and Health 0 Red, Adults and Health 0 Amber, Adults and Health 0 Green, Adults and Health 0 Reported complete, Adults and Health 0 Assured, Adults and Health 0 in another state, Adults and Health 0 past the agreed date, Adults and Health 0 actions in all, Adults and Health":
            - rowheader "Adults and Health"
            - cell "0 Red, Adults and Health":
              - link "0 Red, Adults and Health":
            - cell "0 Amber, Adults and Health":
              - link "0 Amber, Adults and Health":
            - cell "0 Green, Adults and Health":
              - link "0 Green, Adults and Health":
            - cell "0 Reported complete, Adults and Health":
              - link "0 Reported complete, Adults and Health":
            - cell "0 Assured, Adults and Health":
              - link "0 Assured, Adults and Health":
            - cell "0 in another state, Adults and Health":
              - link "0 in another state, Adults and Health":
            - cell "0 past the agreed date, Adults and Health":
              - link "0 past the agreed date, Adults and Health":
            - cell "0 actions in all, Adults and Health":
              - link "0 actions in all, Adults and Health":
          - row "No lead directorate 1 Red, No lead directorate 0 Amber, No lead directorate 0 Green, No lead directorate 0 Reported complete, No lead directorate 0 Assured, No lead directorate 0 in another state, No lead directorate 0 past the agreed date, No lead directorate 1 actions in all, No lead directorate":
            - rowheader "No lead directorate"
            - cell "1 Red, No lead directorate":
              - link "1 Red, No lead directorate":
            - cell "0 Amber, No lead directorate":
              - link "0 Amber, No lead directorate":
            - cell "0 Green, No lead directorate":
              - link "0 Green, No lead directorate":
            - cell "0 Reported complete, No lead directorate":
              - link "0 Reported complete, No lead directorate":
            - cell "0 Assured, No lead directorate":
              - link "0 Assured, No lead directorate":
            - cell "0 in another state, No lead directorate":
              - link "0 in another state, No lead directorate":
            - cell "0 past the agreed date, No lead directorate":
              - link "0 past the agreed date, No lead directorate":
            - cell "1 actions in all, No lead directorate":
              - link "1 actions in all, No lead directorate":
        - rowgroup:
          - row "All directorates 1 Red, All directorates 0 Amber, All directorates 18 Green, All directorates 1 Reported complete, All directorates 0 Assured, All directorates 10 in another state, All directorates 0 past the agreed date, All directorates 30 actions in all, All directorates":
            - rowheader "All directorates"
            - cell "1 Red, All directorates":
              - link "1 Red, All directorates":
            - cell "0 Amber, All directorates":
              - link "0 Amber, All directorates":
            - cell "18 Green, All directorates":
              - link "18 Green, All directorates":
            - cell "1 Reported complete, All directorates":
              - link "1 Reported complete, All directorates":
            - cell "0 Assured, All directorates":
              - link "0 Assured, All directorates":
            - cell "10 in another state, All directorates":
              - link "10 in another state, All directorates":
            - cell "0 past the agreed date, All directorates":
              - link "0 past the agreed date, All directorates":
            - cell "30 actions in all, All directorates":
              - link "30 actions in all, All directorates":"
    `);
  });

  test('the same of a table that is drawn as cards', async () => {
    const wide = await heard('/?asAt=2022-11-15', '.ratings table');
    expect(await heard('/?asAt=2022-11-15', '.ratings table', 320)).toBe(wide);
  });

  test('of the history of an action a list, the newest first', async () => {
    expect(await heard('/actions/GA002?asAt=2022-11-15', '.timeline')).toMatchInlineSnapshot(`
      "- list:
        - listitem:
          - paragraph:
            - text: "On"
            - time: 14 November 2022
            - text: "the Monitoring Officer recorded: reported complete. “The table is published with the papers: one answering post and a date against each promise.”"
          - paragraph: Entry 55
        - listitem:
          - paragraph:
            - text: "On"
            - time: 14 November 2022
            - text: "the Monitoring Officer recorded: evidence was lodged, “Management action table as published for the meeting of 15 November 2022”."
          - paragraph: Entry 55
        - listitem:
          - paragraph:
            - text: "On"
            - time: 29 September 2022
            - text: "the Chief Executive and Head of Paid Service recorded: Corporate Resources took it on, and the Monitoring Officer answers for it."
          - paragraph: Entry 17
        - listitem:
          - paragraph:
            - text: "On"
            - time: 22 September 2022
            - text: "the Democratic Services Officer recorded: offered to Corporate Resources."
          - paragraph: Entry 12
        - listitem:
          - paragraph:
            - text: "On"
            - time: 22 September 2022
            - text: "the Democratic Services Officer recorded: raised: “Bring Members one plan of everything promised, with one answering post and a date against each promise”, due 15 November 2022."
          - paragraph: Entry 12"
    `);
  });
});
