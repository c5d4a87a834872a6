/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "\\.ts$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } }, sourceMaps: "inline" }],
  },
  moduleNameMapper: {
    "^cdktf-load-balancing$": "<rootDir>/lib/index.ts",
    "^cdktf-load-balancing/(.*)$": "<rootDir>/lib/$1",
  },
  collectCoverageFrom: ["lib/**/*.ts"],
  coverageProvider: "v8",
  coverageThreshold: { "./lib/rules/": { branches: 100 } },
  clearMocks: true,
  maxWorkers: 2,
};
