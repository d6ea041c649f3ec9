import { configDefaults, defineConfig } from 'vitest/config';

/** 20,000 requests: `npm run test:random`. */
const random = ['test/random-requests.test.ts'];

/** What starts Dredd, Respect, Redocly, TypeScript, npm or the command line once a test: `npm run test:processes`. */
const processes = [
  'contract-tests/mutants.test.ts',
  'openapi/plugin.test.ts',
  'scripts/generate.test.ts',
  'src/cli/cli.test.ts',
  'src/cli/interruption.test.ts',
  'src/cli/shards.test.ts',
  'src/diff/rate-change.test.ts',
  'src/gate/drivers/flows.test.ts',
  'src/gate/foreign.test.ts',
  'src/gate/provider/safe.test.ts',
  'src/gate/report/leaks.test.ts',
  'src/gate/verify.test.ts',
  'test/dockerfile.test.ts',
  'test/docs.test.ts',
  'test/examples.test.ts',
  'test/hovers.test.ts',
  'test/package.test.ts',
];

const everything = ['src', 'openapi', 'scripts', 'contract-tests', 'test'].map((folder) => `${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    // No test says how fast a machine has to be.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The mock and the gate start processes of their own; more workers than cores only slow them down.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: everything,
          exclude: [...configDefaults.exclude, ...processes, ...random],
          // Judges, validators and worlds are made once a worker, not once a file. No test changes what others see.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'processes', include: processes } },
      { extends: true, test: { name: 'random', include: random } },
    ],
  },
});
