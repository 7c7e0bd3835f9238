import { defineConfig } from 'vitest/config';

// Real browsers on a small machine: one test file at a time, each launching its browser once.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/harness/build.ts'],
    environment: 'node',
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    retry: 1, // a browser that shares two cores may be late once; what fails twice is broken
  },
});
