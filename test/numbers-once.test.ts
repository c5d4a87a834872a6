import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

/** No limit of a provider or cloud stands in two places: what a family knows in numbers stands in its facts alone. */

const FAMILIES = join(__dirname, "../lib/families");
const FACTS = /(^|\/)(facts\/|facts\.ts$|arguments\.ts$|\w+-arguments\.ts$)/;

/** Code of an example, and citations. */
const QUOTED: ReadonlySet<string> = new Set(["wrong", "right", "source"]);

/** None, one, two of something; the layers of the OSI model; a whole in percent; milliseconds of a second. */
const PLAIN: ReadonlySet<number> = new Set([0, 1, 2, 4, 7, 100, 1000]);

/** What is no limit of a provider or cloud, or is one that nothing else reads. */
const LISTED: { readonly [file: string]: { readonly numbers: readonly number[]; readonly why: string } } = {
  "alicloud/clb/apply-order.ts": { numbers: [6], why: "digits that sort" },
  "alicloud/clb/vserver-group.ts": { numbers: [10], why: "our wait between groups" },
  "alicloud/gwlb/gateway-server-group.ts": { numbers: [80], why: "our port of checks" },
  "alicloud/nlb/network-server-group.ts": { numbers: [300, 10], why: "how long the provider waits, and checks ask" },
  "health.ts": { numbers: [5000], why: "our patience with a probe" },
  "links/compare.ts": { numbers: [3], why: "names that a sentence shows" },
  "links/health-check.ts": { numbers: [3, 5], why: "first digits of HTTP codes" },
  "links/tls-policy.ts": { numbers: [3], why: "minor versions of TLS 1" },
};

function numbersOf(text: string): number[] {
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && QUOTED.has(node.name.getText())) return;
    if (ts.isNumericLiteral(node) && !PLAIN.has(Number(node.text))) found.push(Number(node.text));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("a.ts", text, ts.ScriptTarget.ES2022, true));
  return found;
}

const files = readdirSync(FAMILIES, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !FACTS.test(file))
  .sort();

test("beside facts, families hold no numbers but those that are listed", () => {
  const held = files.map((file) => [file, numbersOf(readFileSync(join(FAMILIES, file), "utf8"))] as const);
  expect(files.length).toBeGreaterThan(200);
  const listed = Object.entries(LISTED).map(([file, { numbers }]) => [file, numbers]);
  expect(Object.fromEntries(held.filter(([, numbers]) => numbers.length > 0))).toEqual(Object.fromEntries(listed));
});

test("a number is found, but in an example", () => {
  expect(numbersOf("const rule = { right: `f(${20})`, batch: 20 };")).toEqual([20]);
});
