import { describe, expect, test } from 'vitest';
import type { SourceFile } from './source-file.ts';
import { WorkerPool } from './worker-pool.ts';

const fragile = new URL('../../../test/fragile-worker.ts', import.meta.url);

function files(...paths: string[]): SourceFile[] {
  return paths.map((path) => ({
    path,
    bytes: new Uint8Array(),
    evidence: 'sha256-0',
    entry: null,
    lost: null,
  }));
}

describe('a pool of threads', () => {
  test.each([1, 3])('of %d answers every batch, whatever dies on the way', async (size) => {
    await using pool = new WorkerPool(size, fragile);
    const batches = [
      files('a', 'exit', 'b'),
      files('c'),
      files(),
      files('d', 'throw'),
      files('exit'),
      files('e'),
    ];
    const results = await Promise.all(batches.map((batch) => pool.analyse(batch)));
    const told = results.map((batch) =>
      batch.map(({ problems }) => problems[0]?.code ?? problems[0]?.message),
    );
    expect(told).toEqual([
      ['a', 'analysis-failed', 'b'],
      ['c'],
      [],
      ['d', 'analysis-failed'],
      ['analysis-failed'],
      ['e'],
    ]);
  });

  test('says what killed a thread, and by which file', async () => {
    await using pool = new WorkerPool(1, fragile);
    const [result] = await pool.analyse(files('throw'));
    expect(result?.problems).toMatchObject([
      { path: 'throw', message: expect.stringContaining('out of order') },
    ]);
  });
});
