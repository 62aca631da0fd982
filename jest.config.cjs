// The machine's zone must not matter: a sheet has its own zone and dates are computed without any. Vladivostok (UTC+10, no summer
// time) is a day ahead of Moscow for seven hours of every day, so code that leans on the local zone shows it here.
process.env.TZ = 'Asia/Vladivostok';

const common = {
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.jest.json' }] },
  moduleNameMapper: { '^@ironcalc/wasm$': '<rootDir>/dist-tools/ironcalc.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out/'],
};

/** unit: pure code and emulator. bundle: needs `npm run build`. browser: needs it too and starts a Chromium. */
module.exports = {
  // One more than the two cores it is made for: who drives a browser waits half of the time.
  maxWorkers: 3,
  testTimeout: 30_000,
  globalSetup: '<rootDir>/tooling/jest-global-setup.mjs',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/bundle/', '<rootDir>/test/browser/'],
    },
    { ...common, displayName: 'bundle', testMatch: ['<rootDir>/test/bundle/**/*.test.ts'] },
    { ...common, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
