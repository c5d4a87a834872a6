/** End-to-end suite: run with `npx jest -c e2e/jest.config.js`. */
module.exports = {
  rootDir: __dirname,
  testMatch: ["<rootDir>/**/*.test.ts"],
  transform: { "\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }] },
  globalSetup: "<rootDir>/harness/setup.ts",
  testEnvironment: "node",
  testTimeout: 180000,
  // Two engines at a time: each apply runs a provider process or two.
  maxWorkers: 2,
};
