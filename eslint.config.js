const tseslint = require("typescript-eslint");
const jsdoc = require("eslint-plugin-jsdoc");

/** Rooms of lib/, and the rooms that each may import: docs/decisions/rooms.md. Those that may import any stand not here. */
const ROOMS = {
  facts: [],
  values: ["facts"],
  app: ["values", "facts"],
  cloud: ["values", "facts"],
  impact: ["values", "facts"],
  adopt: ["values", "facts"],
  recipes: ["app", "values", "facts"],
  rules: ["app", "values", "facts"],
  binding: ["rules", "cloud", "app", "values", "facts"],
  rollout: ["recipes", "impact", "cloud", "values", "facts"],
  families: ["rollout", "binding", "rules", "recipes", "impact", "adopt", "cloud", "app", "values", "facts"],
  report: ["families", "binding", "rules", "impact", "adopt", "app", "values", "facts"],
};

const ABOVE = ["index", "testing", "cli", "l1"];

/** How deep folders of a room may be: the way out of it is written with as many dots. */
const DEPTHS = [0, 1, 2, 3, 4];

const layers = Object.entries(ROOMS).flatMap(([room, below]) => {
  const others = [...Object.keys(ROOMS), ...ABOVE].filter((one) => one !== room && !below.includes(one));
  const message = `lib/${room} imports ${below.map((one) => `lib/${one}`).join(", ") || "no other room"}: docs/decisions/rooms.md`;
  const cdktf = room === "facts" || room === "impact" ? [{ regex: "^(cdktf|constructs)$", message }] : [];
  return DEPTHS.map((depth) => {
    const patterns = [{ regex: `^(\\.\\./){${depth + 1}}(${others.join("|")})(/|$)`, message }, ...cdktf];
    const rule = ["error", { patterns }];
    return { files: [`lib/${room}/${"*/".repeat(depth)}*.ts`], rules: { "no-restricted-imports": rule } };
  });
});

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
  ...layers,
  {
    files: ["lib/**/provider.ts"],
    // The base class of CDKTF types these methods so.
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
