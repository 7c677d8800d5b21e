import { describe, expect, test } from 'vitest';
import { place } from './command-line.suite.ts';

const CLERK = 'clerk';

describe('what a committee is told, by the command line', () => {
  test('is a report of its day; what moved since is told against it, and what was recorded late does not change it', async () => {
    const { countersign, does, at } = place('2024-04-02T09:00:00.000Z');
    await countersign('init');
    await does('scheduleMeeting', null, CLERK, '2024-03-01', { meeting: 'GAC-2024-04', committee: 'GAC', date: '2024-04-16' });
    await does('agreeCadence', null, CLERK, '2024-03-01', { committee: 'GAC', everyMonths: 3, minute: 'Minute 3' });
    await does('raise', 'A1', CLERK, '2024-03-01', { title: 'Publish the list', lead: 'CFE', accountable: 'owner', due: '2024-05-31' });
    const issued = await does('issueReport', null, CLERK, '2024-04-02', { meeting: 'GAC-2024-04' });
    expect(issued.json.facts[0]).toMatchObject({ version: 1, asAt: '2024-04-02', knownAt: '2024-04-02T09:00:00.000Z' });

    at('2024-06-05T09:00:00.000Z');
    // Recorded after the report was issued, of a day before it: the committee was not told.
    await does('report', 'A1', 'owner', '2024-04-01', { text: 'The supplier has failed', rag: 'red' });
    const { json } = await countersign('position', '--json');
    expect(json.since).toEqual({ meeting: 'GAC-2024-04', on: '2024-04-02', version: 1 });
    expect(json.actions[0]).toMatchObject({ rating: { state: 'red' }, movement: 'worse' });

    const meetings = await countersign('meetings', '--json');
    expect(meetings.json.meetings[0]).toMatchObject({
      id: 'GAC-2024-04',
      committee: 'GAC',
      date: '2024-04-16',
      publishBy: '2024-04-08',
      cadence: { everyMonths: 3 },
      nextReportBy: '2024-07-02',
      report: { version: 1, issuedAt: '2024-04-02T09:00:00.000Z', digest: null },
    });
    expect(meetings.words).toContain('papers to be published by 8 April 2024');
  });
});

describe('a scheme, by the command line', () => {
  test('is refused with an action that it would leave without a colour, and nothing is written', async () => {
    const { countersign, does } = place();
    await countersign('init');
    const steps = [{ state: 'red', any: [{ when: 'percentBelow', percent: 26 }] }];
    const refused = await does('adoptScheme', null, CLERK, '2024-04-01', { scheme: { id: 'ours', title: 'Ours', steps } });
    expect(refused).toMatchObject({ exit: 1, json: { refused: 'schemeUnfit' } });
    expect(refused.words).toContain('No row covers an action');
  });

  test('adopted from a day, rates from that day on, and the days before stay as they were told', async () => {
    const { countersign, does } = place('2024-06-20T09:00:00.000Z');
    await countersign('init');
    await does('raise', 'A1', CLERK, '2024-01-10', { title: 'Publish', lead: 'CFE', accountable: 'owner', due: '2024-05-31' });
    await does('report', 'A1', 'owner', '2024-06-01', { text: 'Late', rag: 'amber' });
    await does('adoptScheme', null, CLERK, '2024-06-10', { scheme: 'bromsgrove', minute: 'Minute 12' });
    const on = async (day: string) => {
      const { json } = await countersign('position', '--as-at', day, '--json');
      return { scheme: json.scheme, state: json.actions[0].rating.state };
    };
    expect(await on('2024-06-09')).toEqual({ scheme: 'countersign-1', state: 'red' });
    expect(await on('2024-06-10')).toEqual({ scheme: 'bromsgrove', state: 'amber' });
    const changed = await countersign('changes', '--from', '2024-06-09', '--to', '2024-06-10', '--json');
    expect([changed.json.worse, changed.json.better]).toEqual([[], []]);
  });
});

describe('what the rules find, by the command line', () => {
  test('ends with 1 where there are errors, and each finding says what clears it; a rule switched off is shown', async () => {
    const { countersign, does } = place('2024-04-20T09:00:00.000Z');
    await countersign('init');
    await does('raise', 'A1', CLERK, '2024-04-01', { title: 'Publish', lead: 'CFE', due: '2024-05-31' });
    await does('switchOffRule', null, CLERK, '2024-04-02', { rule: 'OWN-4', reason: 'We have no cabinet' });
    const checked = await countersign('check', '--json');
    expect(checked.exit).toBe(1);
    expect(checked.json.findings).toContainEqual({
      rule: 'OWN-1',
      severity: 'error',
      action: 'A1',
      about: null,
      because: [{ found: 'noAccountablePost' }],
      clearedBy: 'accept',
    });
    expect(checked.json.findings.filter(({ rule }: { rule: string }) => rule === 'OWN-4')).toMatchObject([
      { severity: 'information', because: [{ found: 'switchedOff', reason: 'We have no cabinet', by: CLERK }], clearedBy: 'switchOnRule' },
    ]);
    expect(checked.words).toContain('A1  OWN-1, error: One post answers for it');
    await does('offer', 'A1', CLERK, '2024-04-03', { to: 'CFE' });
  });

  test('a row that a later sheet leaves out is found, and is never deleted', async () => {
    const { countersign, file } = place();
    await countersign('init');
    const mapping = file(
      'mapping.json',
      JSON.stringify({ source: 'Table', columns: { ref: 'Ref', title: 'Title', lead: 'Lead', accountable: 'Owner', due: 'Due' } }),
    );
    const sheet = (...rows: string[]) => ['Ref,Title,Lead,Owner,Due', ...rows].join('\n');
    await countersign(
      'import',
      file('one.csv', sheet('A1,Publish,CFE,owner,2025-05-31', 'A2,Keep,CFE,owner,2025-05-31')),
      '--mapping',
      mapping,
    );
    const second = file('two.csv', sheet('A1,Publish,CFE,owner,2025-05-31'));
    expect((await countersign('import', second, '--mapping', mapping)).json).toMatchObject({
      added: 0,
      changed: 0,
      absent: ['A2'],
      written: true,
    });
    const before = (await countersign('verify')).json.entries;
    await countersign('import', second, '--mapping', mapping);
    expect((await countersign('verify')).json.entries).toBe(before);
    const { json } = await countersign('check', '--json');
    expect(json.findings).toContainEqual(expect.objectContaining({ rule: 'SCP-3', action: 'A2' }));
    expect((await countersign('position', '--json')).json.total).toBe(2);
  });
});
