import { defineConfig } from 'vitest/config';

const parts = (process.env.MUTANT_TESTS ?? 'aftercare verdict ingredients').split(' ');

// The tests that judge mutants: pure and quick. Left out: texts of the corpus, measures of growth, ten thousand generated inputs.
export default defineConfig({
  test: {
    include: parts.flatMap((part) => [`tests/${part}/**/*.test.ts`, `tests/${part}.test.ts`]),
    exclude: ['tests/ingredients/**/properties.test.ts'],
    setupFiles: ['tests/mutants/same-every-time.ts'],
    environment: 'node',
    isolate: false, // one worker for all files: to start one for each costs more than the tests do
    testTimeout: 30_000,
  },
});
