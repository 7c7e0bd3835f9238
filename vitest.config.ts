import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'], // real browsers: vitest.e2e.config.ts
    environment: 'node',
    testTimeout: 60_000,
  },
});
