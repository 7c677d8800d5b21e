/** The Flesch-Kincaid grade of some sentences: 0.39 words a sentence + 11.8 syllables a word - 15.59. Grade 5 is read at the age of ten. */
export function readingGrade(sentences: readonly string[]): number {
  const ends = sentences.flatMap((each) => each.split(/(?<=[.?!:])\s+/)).filter((each) => /[a-z]/i.test(each));
  const words = ends.flatMap((each) => each.match(/[a-z][a-z’'-]*|\d[\d,.%]*\d%?|\d+%?/gi) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / ends.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, without an e that is silent at the end. A figure counts as two. */
export function syllablesOf(word: string): number {
  if (/\d/.test(word)) return 2;
  const heard = word
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replace(/(?<=[^aeiouyscxzgh])es$|(?<=[^aeiouy])e$|(?<=[^aeiouytd])ed$/, (end) => (/[^aeiouy]le$/.test(word) ? end : ''));
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 1);
}
