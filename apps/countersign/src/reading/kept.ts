/** So many answers are kept; the one that was asked for longest ago goes first. */
const MOST = 32;

/** Works something out once for each question, until the record moves. Nothing kept outlives the head that it was worked out at. */
export type KeptUntilItMoves = <T>(head: string, question: string, work: () => Promise<T>) => Promise<T>;

export function keptUntilItMoves(): KeptUntilItMoves {
  let at = '';
  const answers = new Map<string, Promise<unknown>>();
  return <T>(head: string, question: string, work: () => Promise<T>) => {
    if (head !== at) answers.clear();
    at = head;
    const answer = (answers.get(question) as Promise<T> | undefined) ?? work();
    // Put last again; what failed is asked anew.
    answers.delete(question);
    answers.set(question, answer);
    answer.catch(() => answers.delete(question));
    const [first] = answers.keys();
    if (answers.size > MOST && first !== undefined) answers.delete(first);
    return answer;
  };
}
