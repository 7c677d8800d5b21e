import { NEWS_HOST } from './news-host.ts';

/** How long between two looks at the record, in milliseconds. Nobody looks while the page is out of sight. */
const PAUSE = 20_000;

/**
 * Says at the foot of the window how much was recorded since the page was opened. The page itself stays as it was: whoever is reading it
 * asks for the new one when they like.
 */
const host = document.getElementById(NEWS_HOST);
const words = host?.querySelector('span') ?? null;
const opened = Number(host?.dataset['size']);
const address = host?.dataset['head'] ?? '';

if (host !== null && words !== null && address !== '') {
  setInterval(() => void look(host, words), PAUSE);
  document.addEventListener('visibilitychange', () => void look(host, words));
}

async function look(place: HTMLElement, sentence: HTMLElement): Promise<void> {
  if (document.visibilityState !== 'visible') return;
  const size = await sizeNow();
  if (size === null || size <= opened) return;
  const told = size - opened === 1 ? '1 change' : `${(size - opened).toLocaleString('en-GB')} changes`;
  const said = `${told} since you opened this page.`;
  // Said once: a sentence that is put there again is read out again.
  if (sentence.textContent !== said) sentence.textContent = said;
  place.hidden = false;
}

/** Null when it cannot be told just now: the next look may. */
async function sizeNow(): Promise<number | null> {
  try {
    const answer = await fetch(address, { headers: { accept: 'application/json' } });
    const { size } = (await answer.json()) as { readonly size: unknown };
    return typeof size === 'number' ? size : null;
  } catch {
    return null;
  }
}
