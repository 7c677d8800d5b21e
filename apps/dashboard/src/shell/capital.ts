/** Words of core as they stand where nothing comes before them: Not kept. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
