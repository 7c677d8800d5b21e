import { fileURLToPath } from 'node:url';
import writeXlsxFile, { type Cell, type Row, type SheetData } from 'write-excel-file/node';

/**
 * Writes the two workbooks of `examples`: the worked example's action table as a council might send it for its meeting of 24 January
 * 2023, warts and all, and the same one with four mistakes that stop an import. Run `node tooling/scripts/sample-workbook.ts`.
 */
async function writeBoth(): Promise<void> {
  await write('wealdshire-action-table.xlsx', TABLE);
  await write('wealdshire-with-mistakes.xlsx', withMistakes(TABLE));
}

/** A line of the table: the title of a section, or an action, cell by cell. Dates are real ones; those typed as text are text. */
type Line = string | readonly Typed[];
type Typed = string | Date;

async function write(name: string, lines: readonly Line[]): Promise<void> {
  const place = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
  const columns = HEADERS.map((header) => ({ width: WIDTHS[header] ?? 14 }));
  await writeXlsxFile(sheetOf(lines), { sheet: 'Action table', columns }).toFile(place);
}

/** Title, marking, blank row, headers in row 4, guidance in row 5, and then the table. */
function sheetOf(lines: readonly Line[]): SheetData {
  const title = across('Wealdshire County Council (worked example): Management Action Table');
  return [title, across('OFFICIAL'), [], HEADERS.map(bold), GUIDANCE.map(cellOf), ...lines.map(rowOf)];
}

function rowOf(line: Line): Row {
  return typeof line === 'string' ? across(line) : line.map(cellOf);
}

/** Words in one cell, merged over the whole width. */
function across(words: string): Row {
  const rest = HEADERS.slice(1).map(() => null);
  return [{ value: words, type: String, fontWeight: 'bold', columnSpan: HEADERS.length }, ...rest];
}

function bold(words: string): Cell {
  return { value: words, type: String, fontWeight: 'bold', wrap: true };
}

function cellOf(typed: Typed): Cell {
  if (typed instanceof Date) return { value: typed, type: Date, format: 'dd/mm/yyyy' };
  return typed === '' ? null : { value: typed, type: String, wrap: true };
}

/** Four mistakes: a reference used twice, a day that no calendar has, a status that nobody knows, and an action without words. */
function withMistakes(lines: readonly Line[]): readonly Line[] {
  return lines
    .map((line) => changed(line, 'GA009', 'Ref', 'GA008'))
    .map((line) => changed(line, 'GA015', 'Target date', '31/02/2023'))
    .map((line) => changed(line, 'GA020', 'Status', 'Parked'))
    .map((line) => changed(line, 'GA026', 'Action', ''));
}

function changed(line: Line, ref: string, header: string, to: string): Line {
  return typeof line === 'string' || line[0] !== ref ? line : line.with(HEADERS.indexOf(header), to);
}

/** A real date. */
function on(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

const HEADERS = [
  ...['Ref', 'Area', 'Action', 'Directorate', 'Responsible officer', 'Supporting directorates', 'Type', 'Origin', 'Priority'],
  ...['Start', 'Target date', 'Revised date', 'Agreed by', 'Date completed', 'Status', 'RAG', 'Update', 'AGS year'],
];
const WIDTHS: Readonly<Record<string, number>> = { Ref: 8, Area: 6, Action: 60, 'Responsible officer': 32, Update: 50 };
const GUIDANCE = [
  ...[
    'Do not change',
    'A1 to A11',
    'One promise a row',
    'Who leads',
    'One post',
    'Part with ;',
    'Operational or governance',
    'Existing, planned, new',
  ],
  ...[
    'High, medium, low',
    'dd/mm/yyyy',
    'dd/mm/yyyy',
    'Only if agreed',
    'Who agreed it',
    'dd/mm/yyyy',
    'Choose from list',
    'Your own view',
    'Two lines at most',
    '',
  ],
];

const ADMISSIONS = 'Head of Admissions and Transport Eligibility';
const FAMILIES = 'Family Engagement Lead';
const TRANSPORT = 'Head of Passenger Transport';
const CONTRACTS = 'Transport Contracts Lead';
const MONITORING = 'Monitoring Officer';

// biome-ignore format: a table is read across, a row a line
const TABLE: readonly Line[] = [
  'A1  The standing of the decision',
  ['GA004', 'A1', 'Publish every redesign of a family service as a key decision before it is taken', 'Corporate Resources', MONITORING, '', 'Governance', 'New', 'High', on('2022-11-07'), on('2023-01-31'), '', '', on('2023-01-18'), 'Complete', 'Green', 'The question is on the template.', '2021/22; 2022/23'],
  ['GA005', 'A1', 'Add a legal and governance check to every officer decision form used for school travel', 'PTE', TRANSPORT, 'CFE', 'Governance', 'New', 'Medium', on('2022-11-14'), '31/03/2023', '', '', '', 'In progress', 'Green', 'The form is drafted.', '2021/22; 2022/23'],
  'A2  Equality, and the voice of families',
  ['GA006', 'A2', 'Assess the effect on equality before any service is redesigned, and publish the assessment with the decision', 'CR', 'All', 'CFE; PTE; AH', 'Governance', 'Existing; new', 'High', on('2022-11-14'), '29 September 2023', '', '', '', 'In progress', 'Green', 'The template is in use in one directorate.', '2021-22'],
  ['GA007', 'A2', "Agree with the parents' forum how families are consulted before travel is changed", 'Children, Families & Education', FAMILIES, '', 'Governance', 'Planned; new', 'High', on('2022-11-07'), on('2023-02-28'), '', '', '', 'In progress', 'Green ', 'The forum has commented on the draft.', '2021/22'],
  'A3  Telling families what would happen, and when',
  ['GA008', 'A3', "Write to families at least four weeks before any change to a child's journey", 'CFE', ADMISSIONS, 'PTE', 'Operational', 'New', 'High', on('2022-11-07'), on('2023-01-31'), '', '', '20 January 2023', 'Complete', 'Blue', '', '2021/22'],
  ['GA009', 'A3', 'Run one telephone line and one inbox for travel enquiries, answered within two working days', 'CFE', FAMILIES, '', 'Operational', 'Existing', 'High', on('2022-06-06'), on('2022-12-23'), '', '', on('2022-12-20'), 'Complete', 'Green', 'Nine of ten answered in time.', '2021/22'],
  ['GA010', 'A3', "Try every standard letter on the parents' forum before it is used ", 'Children, Families and Education', FAMILIES, '', 'Operational', 'New', 'Medium', on('2022-12-01'), 'May 2023', '', '', '', 'Not started', 'Green', '', ''],
  'A4  Planning and running the change as a project',
  ['GA011', 'A4', 'Run every redesign worth more than £500,000 under the corporate project method', 'Corporate Resources', 'Head of the Corporate Programme Office', 'CFE; PTE', 'Governance', 'Existing; planned', 'High', on('2022-11-14'), '30 June 2023', '', '', '', 'In progress', 'Green', 'The method is in its last draft.', '2021/22'],
  'A5  Who owned what between the two directorates',
  ['GA012', 'A5', 'Agree a service level agreement for school travel between the two directorates and bring it into force', 'CFE', 'Corporate Director, Children, Families and Education', 'PTE', 'Governance', 'Planned; new', 'High', on('2022-11-14'), 'Mar 2023', '', '', '', 'In progress', 'Green', 'Officers are confident of signing by the end of March.', '2021/22'],
  ['GA013', 'A5', "Name one post in each directorate to answer for a child's journey from application to first day", 'CFE', 'Head of Admissions / Head of Transport', 'PTE', 'Governance', 'New', 'Medium', on('2022-11-07'), on('2022-12-16'), '', '', '', 'Complete', 'Green', 'Both posts are named on the intranet.', '2021/22'],
  ['GA014', 'A5', 'Write down who decides, who pays and who delivers when a route changes during term', 'CFE', ADMISSIONS, 'PTE', 'Governance', 'New', 'High', on('2022-11-21'), '28/04/2023', '', '', '', 'Carried forward', 'Green', 'With the transport service since November; no answer yet.', ''],
  'A6  Eligibility, applications and records of need',
  ['GA003', 'A6', 'Have transport in place by 1 September for at least 98% of the children whose families applied on time', 'CFE', ADMISSIONS, '', 'Operational', 'Existing; planned', 'High', on('2023-02-01'), on('2023-09-01'), '', '', '', 'Not started', 'Green', 'Decisions begin in February.', '2022/23'],
  ['GA015', 'A6', "Hold each child's travel needs once, in one record that both directorates read", 'CFE', 'Head of Records and Systems, Children and Families', 'PTE', 'Operational', 'Planned', 'High', on('2022-12-05'), '1 September 2023', '', '', '', 'In progress', 'Green', 'The specification is agreed with the supplier.', ''],
  ['GA016', 'A6', 'Look a second time at every application refused in the school year 2021 to 2022', 'CFE', `${ADMISSIONS}  `, '', 'Operational', 'New', 'Medium', on('2022-11-21'), on('2023-02-24'), '', '', '', 'In progress', 'Amber/Red', 'Sixty of 210 refusals have been read again.', '2021/22'],
  ['GA017', 'A6', 'Discuss travel at each annual review of an education, health and care plan', 'Children, Families & Education', 'Head of Special Educational Needs Assessment', '', 'Operational', 'Existing; planned', 'Medium', on('2022-11-14'), 'July 2024', '', '', '', 'In progress', 'Green', 'Tried in two area teams.', ''],
  'A7  Buying routes and getting them ready',
  ['GA018', 'A7', 'Give operators at least ten weeks between the award of a route and its first day', 'Place, Transport & Environment', CONTRACTS, '', 'Operational', 'New', 'High', on('2022-11-14'), on('2023-05-31'), '', '', '', 'In progress', 'Green', 'The calendar for the summer tender allows eleven weeks.', ''],
  ['GA019', 'A7', 'Prove that a route can run before its families are told of it', 'PTE', CONTRACTS, 'CFE', 'Operational', 'New', 'High', on('2022-11-21'), on('2023-08-25'), '', '', '', 'In progress', 'Green', 'Dry runs are planned for August.', ''],
  ['GA020', 'A7', 'Put vehicle tracking on every contracted route', 'PTE ', CONTRACTS, '', 'Operational', 'Planned', 'Low', on('2023-04-03'), on('2024-03-28'), '', '', '', 'Not started', '', '', ''],
  ['GA021', 'A7', 'Replace the paper route book with a shared list', 'Place Transport and Environment', TRANSPORT, '', 'Operational', 'Existing', 'Low', on('2022-09-05'), '17/02/2022', '', '', '', 'In progress', 'Green', 'Half of the routes are on the shared list.', ''],
  'A8  The saving and the travel budget',
  ['GA022', 'A8', 'Put a named owner and a delivery check against every saving in the travel budget', 'CR', 'Director of Finance (Section 151 Officer)', '', 'Governance', 'Existing; new', 'High', on('2022-11-07'), on('2023-02-28'), '', '', '', 'In progress', 'Green', 'Owners are named for eleven of thirteen savings.', '2021/22; 2022/23'],
  ['GA030', 'A8', 'Let the directorate that decides on travel hold the budget for it', '', 'TBC', 'CFE; PTE', 'Governance', 'New', 'High', '', 'As soon as possible', '', '', '', 'Not started', 'Red', 'Declined by PTE in December.', ''],
  'A9  Risk and warning signs',
  ['GA023', 'A9', 'Hold one risk for school travel on the corporate register, with an owner in each directorate', 'CR', 'Corporate Risk Lead', 'CFE; PTE', 'Governance', 'New', 'High', on('2022-11-07'), on('2023-01-31'), '', '', '', 'In progress', 'Green', 'The risk is drafted and its owners are named.', '2021/22; 2022/23'],
  ['GA024', 'A9', 'Send both corporate directors a weekly sheet of warning signs in the ten weeks before each term', 'PTE', '', '', 'Operational', 'Existing; planned; new', 'Medium', on('2022-11-21'), 'Ongoing', '', '', '', 'In progress', 'Green', 'The first sheets went out before the January term.', ''],
  ['GA025', 'A9', 'Reach a shared view of how much risk the council will run with statutory travel', 'Corporate Resources', 'Corporate Risk Lead', '', 'Governance', 'Planned', 'Low', on('2022-12-05'), 'TBC', '', '', '', 'In progress', 'Green', 'A first talk is arranged.', ''],
  'A10  What Members and senior officers were told',
  ['GA002', 'A10', 'Bring Members one plan of everything promised, with one answering post and a date against each promise', 'CR', MONITORING, '', 'Governance', 'New', 'High', on('2022-09-22'), on('2022-11-15'), '', '', on('2022-11-14'), 'Complete', 'Green', 'The table is published with the papers.', '2021/22; 2022/23'],
  ['GA026', 'A10', "Report progress on school travel to each of the committee's meetings until March 2024", 'CR', MONITORING, '', 'Governance', 'New', 'Medium', on('2022-11-07'), '28 March 2024', '', '', '', 'In progress', 'Green', 'This report.', ''],
  ['GA027', 'A10', 'See the evidence before Members are told that a service is ready', 'PTE', 'Corporate Director, Place, Transport and Environment', '', 'Governance', 'New', 'High', on('2022-11-14'), '31/03/2023', '', '', '', 'In progress', 'Green', 'Managers have been reminded of what is expected.', '2021/22'],
  'A11  Putting it right',
  ['GA001', 'A11', 'Apologise in writing to every family left without transport in February 2022, and say what each can claim', 'CFE', ADMISSIONS, '', 'Operational', 'New', 'High', on('2022-09-22'), on('2022-12-16'), '', '', '9 December 2022', 'Complete', 'Green', 'All 1,460 letters have been posted, with a claim form.', '2021/22'],
  ['GA028', 'A11', 'Answer every complaint about February 2022 and settle each claim for the cost of travel', 'Corporate Resources', 'Customer Relations and Complaints Lead', '', 'Operational', 'Existing', 'High', on('2022-03-07'), on('2022-12-30'), '31/03/2023', MONITORING, '', 'Carried forward', 'Amber', '312 claims received, 190 settled.', '2021/22; 2022/23'],
  ['GA029', 'A11', "Take complaints about travel to both directorates' management teams each quarter", 'CR', 'Customer Relations and Complaints Lead', 'CFE; PTE', 'Governance', 'New', 'Medium', on('2023-01-09'), '30/06/2023', '', '', '', 'Not started', 'Green', '', ''],
];

await writeBoth();
