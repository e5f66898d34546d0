import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { BulkInsert } from './bulk-insert.ts';

/** What is compared in pairs: statements that may make one claim, or documents of which one may come from the other. */
export type PairUse = 'claim' | 'derivation';

/** Within a document items are numbered from 0 to below this; no text that can be read has so many statements. */
const itemsInDocument = 2 ** 22;

/**
 * The number of an item.
 *
 * @param document - `n` of its document
 * @param within - its place there, from 0
 */
export function itemNumber(document: number, within: number): number {
  if (within >= itemsInDocument) throw new RangeError(`A document cannot have ${within} statements.`);
  return document * itemsInDocument + within;
}

/** `n` of the document of an item, and the place of the item there. */
export function itemPlace(item: number): { readonly document: number; readonly within: number } {
  return { document: Math.floor(item / itemsInDocument), within: item % itemsInDocument };
}

/** All pairs of a pile, found at once. */
export interface FoundPairs {
  /** In the order of their numbers. */
  readonly items: Iterable<{ readonly number: number; readonly node: number; readonly written: Uint8Array }>;
  /** Numbered from 0, in this order; `item` stands for the node, `group` is the smallest node of its group. */
  readonly nodes: Iterable<{ readonly itemClass: string; readonly item: number; readonly group: number }>;
  /** In the order of keys, then of nodes. */
  readonly postings: Iterable<readonly [key: number, node: number]>;
  /** Each as both of its nodes have it, in the order of nodes, then of the others. */
  readonly edges: Iterable<KeptEdge>;
}

/** An edge as a node has it. */
export interface KeptEdge {
  readonly node: number;
  readonly other: number;
  /** As JSON. */
  readonly edge: string;
}

/** An item as it is kept. */
interface WrittenItem {
  readonly item: number;
  readonly written: Uint8Array;
}

/** How many items are in a group, and how many documents they come from. */
export interface GroupSpread {
  readonly group: number;
  readonly items: number;
  readonly documents: number;
}

/**
 * Pairs in the tables of a workspace, as `lineage/pairs/pair-store.ts` asks for them; all in transactions of the caller. After changes
 * call `recount`, before groups are read.
 */
export class KeptPairs {
  readonly #database: DatabaseSync;
  readonly #use: PairUse;
  readonly #prepared = new Map<string, StatementSync>();
  /** Nodes whose group may hold other items than were counted. */
  readonly #uncounted = new Set<number>();

  constructor(database: DatabaseSync, use: PairUse) {
    this.#database = database;
    this.#use = use;
  }

  maybeNode(itemClass: string): number | null {
    return this.#number('SELECT n AS number FROM @node WHERE class = ?', itemClass);
  }

  addNode(itemClass: string): number {
    const made = this.#sql('INSERT INTO @node (class, "group") VALUES (?, -1)').run(itemClass);
    const node = Number(made.lastInsertRowid);
    this.#sql('UPDATE @node SET "group" = n WHERE n = ?').run(node);
    return node;
  }

  removeNode(node: number): void {
    this.#forgetGroups([node]);
    this.#sql('DELETE FROM @node WHERE n = ?').run(node);
    this.#uncounted.delete(node);
  }

  hold(item: number, node: number, written: Uint8Array): void {
    this.#sql('INSERT INTO @item (n, node, written) VALUES (?, ?, ?)').run(item, node, written);
    this.#uncounted.add(node);
  }

  drop(item: number): void {
    const node = this.nodeOf(item);
    if (node !== null) this.#uncounted.add(node);
    this.#sql('DELETE FROM @item WHERE n = ?').run(item);
  }

  nodeOf(item: number): number | null {
    return this.#number('SELECT node AS number FROM @item WHERE n = ?', item);
  }

  firstBut(item: number, node: number): WrittenItem | null {
    const others = this.#sql(
      'SELECT n, written FROM @item WHERE node = ? AND n <> ? ORDER BY written, n LIMIT 1',
    );
    const row = others.get(node, item);
    return row === undefined ? null : { item: Number(row.n), written: row.written as Uint8Array };
  }

  /** Throws RangeError where there is no such node, or nothing stands for it. */
  standing(node: number): WrittenItem {
    const item = 'SELECT @item.n, written FROM @node JOIN @item ON @item.n = @node.item WHERE @node.n = ?';
    const row = this.#sql(item).get(node);
    if (row === undefined) throw new RangeError(`Nothing stands for a node ${node}.`);
    return { item: Number(row.n), written: row.written as Uint8Array };
  }

  standIn(item: number | null, node: number): void {
    this.#sql('UPDATE @node SET item = ? WHERE n = ?').run(item, node);
  }

  post(key: number, node: number): void {
    this.#sql('INSERT INTO @posting VALUES (?, ?)').run(key, node);
  }

  unpost(key: number, node: number): void {
    this.#sql('DELETE FROM @posting WHERE key = ? AND node = ?').run(key, node);
  }

  block(key: number, limit: number): number[] {
    const rows = this.#sql('SELECT node FROM @posting WHERE key = ? LIMIT ?').all(key, limit);
    return rows.map(({ node }) => Number(node));
  }

  edgesOf(node: number): { readonly other: number; readonly edge: string }[] {
    const rows = this.#sql('SELECT other, edge FROM @edge WHERE node = ?').all(node);
    return rows.map(({ other, edge }) => ({ other: Number(other), edge: String(edge) }));
  }

  addEdge(one: number, other: number, edge: string): void {
    const insert = this.#sql('INSERT INTO @edge VALUES (?, ?, ?)');
    insert.run(one, other, edge);
    insert.run(other, one, edge);
  }

  removeEdge(one: number, other: number): void {
    const remove = this.#sql('DELETE FROM @edge WHERE node = ? AND other = ?');
    remove.run(one, other);
    remove.run(other, one);
  }

  regroup(groups: readonly (readonly number[])[]): void {
    this.#forgetGroups(groups.flat());
    const put = this.#sql('UPDATE @node SET "group" = ? WHERE n = ?');
    for (const group of groups) {
      const first = group.reduce((least, node) => Math.min(least, node));
      for (const node of group) put.run(first, node);
      this.#uncounted.add(first);
    }
  }

  #forgetGroups(nodes: readonly number[]): void {
    const forget = this.#sql('DELETE FROM @group WHERE n = (SELECT "group" FROM @node WHERE n = ?)');
    for (const node of nodes) forget.run(node);
  }

  /** Counts groups again that are not what they were. */
  recount(): void {
    const group = this.#sql('SELECT "group" AS n FROM @node WHERE n = ?');
    const changed = new Set([...this.#uncounted].map((node) => Number(group.get(node)?.n)));
    const count = this.#sql(`INSERT OR REPLACE INTO @group ${counting} WHERE "group" = ? GROUP BY "group"`);
    for (const one of changed) count.run(one);
    this.#uncounted.clear();
  }

  /** Numbers of the items of a document that are held, in order. */
  itemsOf(document: number): number[] {
    const rows = this.#sql('SELECT n FROM @item WHERE n >= ? AND n < ? ORDER BY n').all(
      itemNumber(document, 0),
      itemNumber(document + 1, 0),
    );
    return rows.map(({ n }) => Number(n));
  }

  /** The group that an item is in; null where it is not held. */
  groupOf(item: number): number | null {
    return this.#number(
      'SELECT "group" AS number FROM @item JOIN @node ON @node.n = @item.node WHERE @item.n = ?',
      item,
    );
  }

  /** Numbers of the items of a node, in order. */
  itemsIn(node: number): number[] {
    return this.#sql('SELECT n FROM @item WHERE node = ? ORDER BY n')
      .all(node)
      .map(({ n }) => Number(n));
  }

  /** Numbers of the items of a group, in order. */
  members(group: number): number[] {
    const rows = this.#sql(
      'SELECT @item.n FROM @node JOIN @item ON @item.node = @node.n WHERE "group" = ? ORDER BY @item.n',
    ).all(group);
    return rows.map(({ n }) => Number(n));
  }

  /** The groups whose items come from most documents, then those with most items; at most `limit`. */
  widest(limit: number): GroupSpread[] {
    return this.#spreads('ORDER BY documents DESC, items DESC, n LIMIT ?', limit);
  }

  #spreads(which: string, value: number): GroupSpread[] {
    const rows = this.#sql(`SELECT n, items, documents FROM @group ${which}`).all(value);
    return rows.map(({ n, items, documents }) => ({
      group: Number(n),
      items: Number(items),
      documents: Number(documents),
    }));
  }

  /** The groups whose items come from so many documents or more, in any order. */
  spreadOver(documents: number): GroupSpread[] {
    return this.#spreads('WHERE documents >= ?', documents);
  }

  /** How many groups have items from so many documents or more. */
  countSpreadOver(documents: number): number {
    return this.#number('SELECT count(*) AS number FROM @group WHERE documents >= ?', documents) ?? 0;
  }

  /** The items of a document that are held, with their nodes, in the order of their numbers. */
  itemsWithin(document: number): (WrittenItem & { readonly node: number })[] {
    const rows = this.#sql('SELECT n, node, written FROM @item WHERE n >= ? AND n < ? ORDER BY n');
    return rows.all(itemNumber(document, 0), itemNumber(document + 1, 0)).map(({ n, node, written }) => ({
      item: Number(n),
      node: Number(node),
      written: written as Uint8Array,
    }));
  }

  /** How the items of a document were written, with the classes of their nodes, in the order of their numbers. */
  writtenWithin(document: number): { readonly itemClass: string; readonly written: Uint8Array }[] {
    const rows = this.#sql(
      'SELECT class, written FROM @item JOIN @node ON @node.n = @item.node WHERE @item.n >= ? AND @item.n < ? ORDER BY @item.n',
    );
    return rows
      .all(itemNumber(document, 0), itemNumber(document + 1, 0))
      .map(({ class: itemClass, written }) => ({
        itemClass: String(itemClass),
        written: written as Uint8Array,
      }));
  }

  /** The group of a node; null where there is no such node. */
  groupOfNode(node: number): number | null {
    return this.#number('SELECT "group" AS number FROM @node WHERE n = ?', node);
  }

  /** Every item that is held, with its node, in the order of their numbers. */
  *allItems(): Generator<WrittenItem & { readonly node: number }> {
    for (const { n, node, written } of this.#sql('SELECT n, node, written FROM @item ORDER BY n').iterate())
      yield { item: Number(n), node: Number(node), written: written as Uint8Array };
  }

  /** Every node with its group. */
  *allNodes(): Generator<{ readonly node: number; readonly group: number }> {
    for (const { n, own } of this.#sql('SELECT n, "group" AS own FROM @node').iterate())
      yield { node: Number(n), group: Number(own) };
  }

  /** Every edge once, the smaller of its nodes first. */
  *allEdges(): Generator<KeptEdge> {
    for (const { node, other, edge } of this.#sql('SELECT * FROM @edge WHERE node < other').iterate())
      yield { node: Number(node), other: Number(other), edge: String(edge) };
  }

  /** Puts what was found in the place of all that was kept. */
  replace({ items, nodes, postings, edges }: FoundPairs): void {
    this.clear();
    this.#insert('item', 3, items, ({ number, node, written }) => [number, node, written]);
    let n = 0;
    this.#insert('node', 4, nodes, ({ itemClass, item, group }) => [n++, itemClass, item, group]);
    this.#insert('posting', 2, postings, (row) => row);
    this.#insert('edge', 3, edges, ({ node, other, edge }) => [node, other, edge]);
    this.#sql(`INSERT INTO @group ${counting} GROUP BY "group"`).run();
  }

  clear(): void {
    for (const table of ['item', 'node', 'posting', 'edge', 'group']) {
      this.#sql(`DELETE FROM @${table}`).run();
    }
    this.#uncounted.clear();
  }

  #insert<Row>(
    table: string,
    columns: number,
    rows: Iterable<Row>,
    valuesOf: (row: Row) => readonly (string | number | Uint8Array)[],
  ): void {
    const into = new BulkInsert(this.#database, `${this.#use}_${table}`, columns);
    for (const row of rows) into.add(...valuesOf(row));
    into.finish();
  }

  #number(sql: string, value: string | number): number | null {
    const number = this.#sql(sql).get(value)?.number;
    return number == null ? null : Number(number);
  }

  /** @param sql - with `@` before the names of the tables, in the place of their use */
  #sql(sql: string): StatementSync {
    const prepared = this.#prepared.get(sql) ?? this.#database.prepare(sql.replaceAll('@', `${this.#use}_`));
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

/** A row of the table of groups, from those of items and nodes. */
const counting = `
  SELECT "group", count(*), count(DISTINCT @item.n / ${itemsInDocument})
  FROM @node JOIN @item ON @item.node = @node.n`;
