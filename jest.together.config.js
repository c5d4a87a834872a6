/**
 * All unit tests in a few suites: see test/together/together.ts.
 * @type {import("jest").Config}
 */
module.exports = {
  ...require("./jest.config.js"),
  testMatch: ["<rootDir>/test/together/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
