/** Whether one is to be listed before the other; never true both ways, nor of one and itself. */
type IsBefore = (one: number, other: number) => boolean;

/** The first `most` of some numbers, in order, by a heap whose root is the last of those kept. */
export function bestOf(numbers: Iterable<number>, most: number, isBefore: IsBefore): number[] {
  const heap: number[] = [];
  for (const one of numbers) {
    if (heap.length < most) rise(heap, one, isBefore);
    else if (heap[0] !== undefined && isBefore(one, heap[0])) sink(heap, one, isBefore);
  }
  return heap.sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** Adds one at the end, and lifts it above all that are before it. */
function rise(heap: number[], one: number, isBefore: IsBefore): void {
  let at = heap.push(one) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] ?? one;
    if (!isBefore(above, one)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = one;
}

/** Puts one in the place of the root, and lowers it below all that are behind it. */
function sink(heap: number[], one: number, isBefore: IsBefore): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const [a, b] = [heap[left], heap[left + 1]];
    if (a === undefined) break;
    const [child, below] = b !== undefined && isBefore(a, b) ? [left + 1, b] : [left, a];
    if (!isBefore(one, below)) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = one;
}
