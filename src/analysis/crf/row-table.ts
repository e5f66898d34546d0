import { decodeBase64 } from '../base64.ts';
import { sumRows } from './sum-rows.ts';
import { sumRowsWasm } from './sum-rows-wasm.ts';

/** A table of rows of weights, of which it gives sums. */
export interface RowTable {
  /** How many weights a row has. */
  readonly width: number;
  /**
   * For each token the sum of its rows, times the scale: `width` numbers, token by token. What it gives is overwritten
   * when it is called again.
   *
   * @param rows token by token, `templates` each; 1 to 256
   */
  readonly sum: (rows: Int32Array, templates: number, scale: number) => Float64Array;
}

/**
 * Sums by WebAssembly, several times faster than by script; null where it may not be used. Pages can forbid it.
 *
 * @param bytes row by row, `width` each
 */
export function compiledTable(bytes: Int8Array, width: number): RowTable | null {
  const kernel = makeKernel();
  return kernel === null ? null : { width, sum: summerOf(kernel, bytes, width) };
}

/** Gives the same as `compiledTable` to the last bit. */
export function scriptTable(bytes: Int8Array, width: number): RowTable {
  const sum = (rows: Int32Array, templates: number, scale: number): Float64Array => {
    const sums = new Float64Array((rows.length / templates) * width);
    sumRows(sums, width, bytes, rows, templates, scale);
    return sums;
  };
  return { width, sum };
}

/** What of WebAssembly is used here: Node's own types leave it out. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

interface Memory {
  readonly buffer: ArrayBuffer;
  readonly grow: (pages: number) => void;
}

/** What sum-rows.wat exports. */
interface Kernel {
  readonly memory: Memory;
  readonly sumRows: (
    sums: number,
    width: number,
    table: number,
    rows: number,
    templates: number,
    tokens: number,
    scale: number,
  ) => void;
}

let compiled: object | null = null;

/** A kernel with a memory of its own. Its module is so small that a browser's main thread may compile it at once. */
function makeKernel(): Kernel | null {
  const { WebAssembly: engine } = globalThis as { readonly WebAssembly?: Engine };
  if (engine === undefined) return null;
  try {
    compiled ??= new engine.Module(decodeBase64(sumRowsWasm));
    return new engine.Instance(compiled).exports as Kernel;
  } catch {
    return null;
  }
}

/** The kernel takes so many columns at once. */
const block = 8;

/** Bytes in a page of WebAssembly's memory. */
const page = 65_536;

/** The kernel's memory holds the table, then the numbers of rows, then the sums. */
function summerOf(kernel: Kernel, bytes: Int8Array, width: number): RowTable['sum'] {
  // It reads whole blocks of a row, and so over the end of the last.
  const tableEnd = Math.ceil((bytes.length + block) / block) * block;
  grow(kernel.memory, tableEnd);
  new Int8Array(kernel.memory.buffer).set(bytes);
  return (rows, templates, scale) => {
    const tokens = rows.length / templates;
    // The kernel has no case for nothing.
    if (tokens === 0) return new Float64Array(0);
    const sumsAt = tableEnd + Math.ceil(rows.byteLength / block) * block;
    // It writes whole blocks of sums too.
    grow(kernel.memory, sumsAt + (tokens * width + block) * Float64Array.BYTES_PER_ELEMENT);
    new Int32Array(kernel.memory.buffer, tableEnd).set(rows);
    kernel.sumRows(sumsAt, width, 0, tableEnd, templates, tokens, scale);
    return new Float64Array(kernel.memory.buffer, sumsAt, tokens * width);
  };
}

function grow(memory: Memory, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / page));
}
