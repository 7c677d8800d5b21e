import type { Document, Part, Section, Table } from './document.ts';

/** How the page looks: nothing is loaded, and it prints. Whoever serves it under a policy can allow exactly these words. */
export const STYLE = `body{font:16px/1.5 Arial,sans-serif;color:#0b0c0c;background:#fff;margin:2rem auto;max-width:80rem;padding:0 1rem}
h1,h2,h3,caption{line-height:1.25}
p,h1,h2,h3,caption,th,td{overflow-wrap:anywhere}
p,th,td{white-space:pre-wrap}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:1rem 0 2rem}
caption{text-align:left;font-weight:bold;padding:.5rem 0}
th,td{border:1px solid #505a5f;padding:.4rem .6rem;text-align:start;vertical-align:top;min-width:7.5rem}
th:first-child{min-width:6rem}
thead th{background:#f3f2f1}
tbody th{font-weight:normal}
@page{size:A4 landscape;margin:12mm}
@media print{body{font-size:11px;margin:0;max-width:none}th,td,th:first-child{min-width:3.2rem}.wide{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}}`;

/** The paper as one whole page, for a browser, a printer or a screen reader. It holds no script. */
export function htmlOf({ title, asAtLine, sections }: Document): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${text(title)}</h1>
<p>${text(asAtLine)}</p>
${sections.map(section).join('\n')}
</main>
</body>
</html>
`;
}

function section({ title, parts }: Section): string {
  return [`<h2>${text(title)}</h2>`, ...parts.map(part)].join('\n');
}

function part(of: Part): string {
  if (of.part === 'heading') return `<h3>${text(of.text)}</h3>`;
  return of.part === 'paragraph' ? `<p dir="auto">${text(of.text)}</p>` : table(of);
}

/** A table wider than the screen is moved by itself; for that, a keyboard has to reach it. */
function table({ caption, columns, rows }: Table): string {
  return `<div class="wide" role="region" tabindex="0" aria-label="${text(caption)}">
<table>
<caption>${text(caption)}</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${text(column)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('\n')}
</tbody>
</table>
</div>`;
}

/** Each cell finds its own direction, so that words written from right to left do not turn those beside them. */
function cellOf(cell: string, at: number): string {
  return at === 0 ? `<th scope="row" dir="auto">${text(cell)}</th>` : `<td dir="auto">${text(cell)}</td>`;
}

const NAMED: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function text(words: string): string {
  return words.replaceAll(/[&<>"]/g, (character) => NAMED[character] ?? character);
}
