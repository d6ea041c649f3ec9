import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'openapi/**/*.test.ts',
      'scripts/**/*.test.ts',
      'contract-tests/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    testTimeout: 120_000,
    // The mock and the gate start processes of their own; more workers than cores only slow them down.
    maxWorkers: 2,
  },
});
