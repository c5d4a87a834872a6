import * as fs from "node:fs";
import * as path from "node:path";
import * as library from "../lib";
import { FAMILIES } from "../lib/families";
import { rulesOf } from "../lib/families/rules";
import { PRELUDE as RULES_PRELUDE } from "../scripts/rules-doc";
import { codeBlocks, ROOT } from "./readme";
import { typeErrors } from "./type-errors";

const RULES = rulesOf(FAMILIES);

const DOCS = fs.readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" });
const PAGES = ["README.md", ...DOCS.map((name) => `docs/${name}`)].filter(
  // The blocks of docs/zh are those of the English pages: test/site/chinese.test.ts.
  (page) => page.endsWith(".md") && page !== "docs/rules.md" && !/^docs.zh./.test(page),
);

const IMPORTS = `import { App, Fn, TerraformIterator, TerraformStack, TerraformVariable } from "cdktf";
import { ${Object.keys(library).join(", ")} } from "cdktf-load-balancing";
`;
const WRONG = "wrong.ts";

/** The declarations that users get: they name the generated class that a `resource` is, which the source cannot. */
const PACKED = {
  "cdktf-load-balancing": [`${ROOT}/dist/index.d.ts`],
  "cdktf-load-balancing/l1/*": [`${ROOT}/dist/l1/*.d.ts`],
  "cdktf-load-balancing/testing": [`${ROOT}/dist/testing/index.d.ts`],
};

/** A block that imports nothing of CDKTF gets everything. */
function asModule(block: string): string {
  return block.includes('from "cdktf"') ? block : IMPORTS + block;
}

/** The examples of all rules, each in a scope of its own. */
function rulesModule(): string {
  const examples = RULES.flatMap(({ wrong, right }) => [wrong, right]);
  const head = `${IMPORTS}import { slbAcl } from "cdktf-load-balancing/l1/alicloud";\ndeclare const stack: TerraformStack;`;
  return [head, ...examples.map((example) => `{\n${RULES_PRELUDE}\n${example}\n}`)].join("\n");
}

function modules(): Map<string, string> {
  const blocks = PAGES.flatMap((page) =>
    codeBlocks(page, "ts").map(
      (block, index) => [`${page.replaceAll("/", "-")}-${index}.ts`, asModule(block)] as const,
    ),
  );
  const wrong = asModule('Backend.instance("i-1", { wait: 1 });');
  return new Map([...blocks, ["docs/rules.md.ts", rulesModule()], [WRONG, wrong]]);
}

test("every TypeScript block of every page compiles, and a wrong one would be seen", () => {
  const files = modules();
  expect(codeBlocks("docs/guide.md", "ts").length).toBeGreaterThan(6);
  expect(typeErrors(files, { noUnusedLocals: false, paths: PACKED })).toEqual([
    `${WRONG}(3,27): error TS2353: Object literal may only specify known properties, and 'wait' does not exist in type 'InstanceBackendOptions'.`,
  ]);
}, 60_000);

test("what is shown in Python is the example that releases run", () => {
  const [shown, ...others] = codeBlocks("docs/how-to/other-languages.md", "python");
  const [remark, ...example] = fs.readFileSync(path.join(ROOT, "examples/python/main.py"), "utf8").split(/(?<=\n)/);
  expect([remark.startsWith("# "), shown, others]).toEqual([true, example.join(""), []]);
});
