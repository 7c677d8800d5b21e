import { headIn } from './append.ts';
import { hexOf } from './bytes.ts';
import { Damaged } from './damaged.ts';
import type { Head, Proof } from './merkle.ts';
import type { Proved } from './port.ts';
import type { Store } from './store.ts';
import { Tree } from './tree.ts';
import { inTurn } from './turns.ts';

const PAGE = 5_000;

/** Proofs and earlier heads. The tree of a register is kept between questions, so that only leaves since then are read. */
export class Proofs {
  readonly #store: Store;
  readonly #trees = new Map<string, Tree>();
  readonly #inTurn = inTurn();

  constructor(store: Store) {
    this.#store = store;
  }

  async headAt(register: string, size: number): Promise<Head | null> {
    const tree = await this.#treeOf(register);
    if (!tree || !Number.isSafeInteger(size) || size < 0 || size > tree.size) return null;
    return { size, root: hexOf(tree.rootAt(size)) };
  }

  async proofOf(register: string, number: number): Promise<Proof | null> {
    const tree = await this.#treeOf(register);
    if (!tree || !Number.isSafeInteger(number) || number < 1 || number > tree.size) return null;
    return { number, size: tree.size, path: tree.pathTo(number, tree.size).map(hexOf) };
  }

  async prove(register: string, numbers: readonly number[]): Promise<Proved | null> {
    const tree = await this.#treeOf(register);
    if (!tree) return null;
    const there = numbers.filter((number) => Number.isSafeInteger(number) && number >= 1 && number <= tree.size);
    const proved = (number: number) => ({ leaf: hexOf(tree.leaf(number)), path: tree.pathTo(number, tree.size).map(hexOf) });
    const leaves = new Map(there.map((number) => [number, proved(number)]));
    return { head: { size: tree.size, root: hexOf(tree.rootAt(tree.size)) }, leaves };
  }

  /** The tree at the present head; `Damaged` when the leaves do not lead to the stored root. One question grows a tree at a time. */
  #treeOf(register: string): Promise<Tree | null> {
    return this.#inTurn(() => this.#grown(register));
  }

  async #grown(register: string): Promise<Tree | null> {
    const stated = await this.#store.head(register);
    if (!stated) return null;
    const { size, root } = headIn(stated);
    const tree = this.#trees.get(register) ?? new Tree();
    await this.#read(register, tree, size);
    if (tree.size !== size || hexOf(tree.rootAt(size)) !== root) throw new Damaged(null, 'the stored root is not the root of the entries');
    this.#trees.set(register, tree);
    return tree;
  }

  async #read(register: string, tree: Tree, size: number): Promise<void> {
    while (tree.size < size) {
      const leaves = await this.#store.leaves(register, tree.size, Math.min(PAGE, size - tree.size));
      if (leaves.length === 0) throw new Damaged(tree.size + 1, `entry ${tree.size + 1} is missing`);
      for (const leaf of leaves) tree.add(leaf);
    }
  }
}
