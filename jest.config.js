/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  // Those of `npm test`: see jest.together.config.js.
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/together/"],
  globalSetup: "<rootDir>/test/temporary-folder.ts",
  transform: {
    "\\.ts$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } }, sourceMaps: "inline" }],
  },
  moduleNameMapper: {
    "/stack-trace$": "<rootDir>/test/no-call-stacks.ts",
    "^cdktf-load-balancing$": "<rootDir>/lib/index.ts",
    "^cdktf-load-balancing/(.*)$": "<rootDir>/lib/$1",
  },
  collectCoverageFrom: ["lib/**/*.ts"],
  coverageProvider: "v8",
  coverageThreshold: { "./lib/rules/": { branches: 100 } },
  clearMocks: true,
  maxWorkers: 2,
};
