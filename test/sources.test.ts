import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { FAMILIES } from "../lib/families";
import { capabilitiesOf, productsOf } from "../lib/families/facts";
import { rulesOf } from "../lib/families/rules";
import { ALICLOUD } from "./mistakes/alicloud";
import { ALICLOUD_SETTINGS } from "./mistakes/alicloud-settings";
import { TENCENTCLOUD } from "./mistakes/tencentcloud";

const CAPABILITIES = capabilitiesOf(FAMILIES);
const PRODUCTS = productsOf(FAMILIES);
const RULES = rulesOf(FAMILIES);

/** What is cited stands where a reader can open it: in this repository, in a provider's source, or at a vendor's. */
const ROOT = path.join(__dirname, "..");
const PLACES = ["lib", "docs", "README.md", "CONTRIBUTING.md", "examples", "e2e", "test"];
const HERE = path.relative(ROOT, __filename);
const NOWHERE = /(?<!\/)\bfacts\/(?=\S*\.md)|\bfacts §|\bmeasured(?:-library)?\.md\b|\bfield-study\b/;

const URL = /https:\/\/[\w.-]+\.[a-z]+\/\S+/;
const SOURCE_FILE =
  /\b(?:(?:resource_(?:alicloud|tc)|service_(?:alicloud|tencentcloud))_\w+|diff_suppress_funcs|extension_slb|models|client|\w+_request_model)\.go\b/;
const PROVIDER_PAGE = /\bwebsite\/docs\/r\/\w+\.html\.markdown\b/;
const VERSION = /\b(?:cdktf|alicloud|tencentcloud) \d+\.\d+/;
const OWN_FILE = /\b(?:docs|lib|test|e2e)\/[\w./-]+\.(?:md|ts|yaml)\b/g;

const tracked = execFileSync("git", ["ls-files", "-z", "--", ...PLACES], { cwd: ROOT, encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "" && file !== HERE && fs.existsSync(path.join(ROOT, file)));

const cited = [
  ...RULES.map(({ id, source }) => ({ name: `rule ${id}`, source })),
  ...CAPABILITIES.map(({ title, source }) => ({ name: title, source })),
  ...PRODUCTS.map(({ title, source }) => ({ name: title, source })),
  ...[...ALICLOUD, ...ALICLOUD_SETTINGS, ...TENCENTCLOUD].map(({ name, source }) => ({ name, source })),
];

test("no file cites notes that the repository does not have", () => {
  expect(tracked.length).toBeGreaterThan(500);
  const lines = tracked.flatMap((file) =>
    fs
      .readFileSync(path.join(ROOT, file), "utf8")
      .split("\n")
      .flatMap((line, n) => (NOWHERE.test(line) ? [`${file}:${n + 1}`] : [])),
  );
  expect(lines).toEqual([]);
});

test.each(cited)("$name cites what can be opened: $source", ({ source }) => {
  const own = source.match(OWN_FILE) ?? [];
  const can = own.length > 0 || [URL, SOURCE_FILE, PROVIDER_PAGE, VERSION].some((form) => form.test(source));
  expect({ source, can }).toEqual({ source, can: true });
  expect(own.filter((file) => !fs.existsSync(path.join(ROOT, file)))).toEqual([]);
});
