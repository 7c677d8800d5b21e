import { describe, expect, test } from 'vitest';
import { ownerIn } from './owner.ts';

describe('the owner a cell names', () => {
  test.each([
    'Head of Admissions and Transport',
    'Corporate Director, Growth, Environment and Transport',
    'Director of Children, Young People and Education',
    'Corporate Director Growth, Environment & Transport',
    'General Counsel',
    'Growth & Environment',
    'Public Health and Adult Care',
    'Section 151 Officer',
    'Andover Programme Board',
    'Head of Land and Andover Projects',
  ])('%j is one', (cell) => {
    expect(ownerIn(cell, undefined)).toEqual({ owners: 'one', name: cell });
  });

  test.each([
    'TJ/JT',
    'All',
    'all directorates',
    'Various',
    'TJ; JT',
    'TJ & JT',
    'TJ and JT',
    'CYPE + GET',
    'Head of Roads, Head of Schools',
    'Head of Roads and Head of Schools',
    'Director of Finance & General Counsel',
    'Finance, Legal',
    'Dr A and Mrs B',
    'Head of Roads\nHead of Schools',
    'DoD, Programme Office, 020 7946 0000, office@example.org',
  ])('%j is several', (cell) => {
    expect(ownerIn(cell, undefined)).toEqual({ owners: 'several' });
  });

  test.each(['', '  ', '-', 'TBC', 'tba', 'N/A', 'None', 'Vacant', 'To be confirmed', '?'])('%j is nobody', (cell) => {
    expect(ownerIn(cell, undefined)).toEqual({ owners: 'none' });
  });

  test('where the mapping gives the sign, that sign alone decides', () => {
    expect(ownerIn('Roads/Schools Liaison Officer', ';')).toEqual({ owners: 'one', name: 'Roads/Schools Liaison Officer' });
    expect(ownerIn('Highways and Schools', ' and ')).toEqual({ owners: 'several' });
  });
});
