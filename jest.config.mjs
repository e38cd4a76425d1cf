// Two projects: units need nothing; integration tests get one embedded PostgreSQL for the run, started only when at
// least one of them is selected. Run with NODE_OPTIONS=--experimental-vm-modules (npm run jest does).
import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['/\\.next[^/]*/', '/\\.data/', '/\\.tmp/', '/dist/'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/'],
  moduleNameMapper: {
    '\\.s?css$': '<rootDir>/packages/localstack/src/testing/no-styles.mjs',
    '^@payload-config$': '<rootDir>/apps/cms/src/payload.config.ts',
  },
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '\\.integration\\.test\\.'],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['**/*.integration.test.ts', '**/*.integration.test.tsx'],
      globalSetup: '<rootDir>/packages/localstack/src/testing/jest-database.mjs',
      globalTeardown: '<rootDir>/packages/localstack/src/testing/jest-database-end.mjs',
    },
  ],
  // A project's own testTimeout is ignored by Jest 30.
  testTimeout: 60_000,
  maxWorkers: Math.max(1, Math.min(4, availableParallelism())),
};
