import { describe, expect, test } from 'vitest';
import { fileNames, relativeTo } from './file-names.ts';

describe('the file of a page', () => {
  test.each([
    ['/', 'index.html'],
    ['/actions', 'actions.html'],
    ['/actions/GA012', 'actions/GA012.html'],
    ['/actions?rating=red&lead=CFE', 'actions--rating-red--lead-CFE.html'],
    ['/actions/GIVEN%2FUP', 'actions/GIVEN_2FUP.html'],
    ['/actions/%3Cb%3E', 'actions/_3Cb_3E.html'],
    ['/actions/a_b.c', 'actions/a_5Fb_2Ec.html'],
    ['/actions/..%2F..%2Fetc', 'actions/_2E_2E_2F_2E_2E_2Fetc.html'],
    ['/actions/NUL', 'actions/NUL_.html'],
    ['/actions?q=a--b', 'actions--q-a_2D_2Db.html'],
    ['/actions/%C3%89cole', 'actions/_C3_89cole.html'],
  ])('%s is %s', (address, file) => {
    expect(fileNames()(address)).toBe(file);
  });

  test('is the same whenever it is asked for, and nobody else’s, also where capitals are not told apart', () => {
    const fileOf = fileNames();
    const addresses = ['/actions/GA1', '/actions/ga1', '/actions/Ga1', '/actions/GA1-2', '/actions?q=x', '/actions?q=X'];
    const files = addresses.map(fileOf);
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(addresses.length);
    expect(addresses.map(fileOf)).toEqual(files);
  });

  test('is reached from any other without knowing where the folder lies', () => {
    expect(relativeTo('index.html', 'actions/GA1.html')).toBe('actions/GA1.html');
    expect(relativeTo('actions/GA1.html', 'index.html')).toBe('../index.html');
  });
});
