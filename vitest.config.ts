import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Some tests start the command line or a compiler as a process of its own. On two busy cores that takes seconds;
    // the limit is there to end a hang, not to judge speed.
    testTimeout: 60_000,
    // All cores: left to itself it leaves one idle, and much of the time goes into waiting for processes and browsers.
    maxWorkers: '100%',
    hookTimeout: 180_000,
    globalSetup: ['test/workbench/shared-folder.ts'],
    expect: { poll: { timeout: 20_000 } },
  },
});
