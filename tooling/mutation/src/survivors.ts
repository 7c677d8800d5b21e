import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

/** What no test noticed: where it stands, and what stood there in place of what was written. */
export function survivorsOf(changes: readonly MutantResult[]): string[] {
  return changes
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ fileName, location, mutatorName, replacement, status }) => {
      const unmet = status === 'NoCoverage' ? ' (no test comes here)' : '';
      return `${relative('src', fileName)}:${location.start.line}:${location.start.column} ${mutatorName} ${oneLine(replacement)}${unmet}`;
    });
}

function oneLine(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 90);
}
