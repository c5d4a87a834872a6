/**
 * All unit tests in a few suites: see test/together/together.ts.
 * @type {import("jest").Config}
 */
module.exports = {
  ...require("./jest.config.js"),
  // A worker keeps what its suites loaded; a new one costs a second.
  workerIdleMemoryLimit: "200MB",
  testMatch: ["<rootDir>/test/together/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
