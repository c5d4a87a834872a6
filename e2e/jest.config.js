/** End-to-end suite: run with `npx jest -c e2e/jest.config.js`. */
module.exports = {
  rootDir: __dirname,
  testMatch: ["<rootDir>/**/*.test.ts"],
  transform: { "\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }] },
  globalSetup: "<rootDir>/harness/setup.ts",
  setupFilesAfterEnv: ["<rootDir>/harness/end-standins.ts"],
  testEnvironment: "node",
  testTimeout: 180000,
  testSequencer: "<rootDir>/longest-first.js",
  // One more than the two cores that the suite is measured on: providers wait for tasks of the cloud as the real ones do.
  maxWorkers: 3,
};
