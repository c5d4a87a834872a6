const tseslint = require("typescript-eslint");
const jsdoc = require("eslint-plugin-jsdoc");

module.exports = tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "dist/",
      "build/",
      "coverage/",
      "cdktf.out/",
      "providers/*/src/",
      "providers/*/lib/",
      "**/*.d.ts",
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts"],
    rules: {
      "no-console": "error",
      "@typescript-eslint/no-require-imports": ["error", { allowAsImport: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "max-lines": ["error", { max: 400, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ["lib/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: { ancestorsOnly: true },
          contexts: ["TSInterfaceDeclaration", "TSEnumDeclaration"],
          require: { ClassDeclaration: true, FunctionDeclaration: true },
        },
      ],
    },
  },
  // Written by a script.
  { files: ["lib/app/shapes/table.ts"], rules: { "max-lines": "off" } },
  {
    files: ["lib/**/provider.ts"],
    // The base class of CDKTF types these methods so.
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
