import * as fs from "node:fs";
import * as path from "node:path";
import { FAMILIES } from "../../lib/families";
import { rulesOf } from "../../lib/families/rules";
import { Assembly, readAssembly } from "../../scripts/site/assembly";
import { apiPages } from "../../scripts/site/api-pages";
import { commands } from "../../scripts/site/command-pages";
import { FAMILY_PAGES } from "../../scripts/site/family-list";
import { llmsText } from "../../scripts/site/llms";
import { editsText, keptText, measurements } from "../../scripts/site/matrix";
import { leadOf, Page } from "../../scripts/site/page";
import { sitePages } from "../../scripts/site/pages";
import { SECTIONS } from "../../scripts/site/sections";
import { ordered, sidebar } from "../../scripts/site/sidebar";
import { codeBlocks, ROOT } from "../readme";

const assembly = readAssembly();
const pages = sitePages(assembly);
const paths = new Set(pages.map((page) => page.path));

test("every page stands in one section of the site", () => {
  const homes = pages.map(({ path: page }) => [page, SECTIONS.filter(({ holds }) => holds(page)).length] as const);
  expect(homes.filter(([, count]) => count !== 1)).toEqual([]);
});

test("every rule, command, type and family that binds backends has a page", () => {
  const wanted = [
    ...rulesOf(FAMILIES).map(({ id }) => `rules/${id}.md`),
    ...commands().map((command) => `commands/${command.name()}.md`),
    ...FAMILY_PAGES.map(({ name }) => `families/${name}.md`),
    "api/BackendPool.md",
    "api/alicloud/NetworkZoneMapping.md",
    "api/tencentcloud/CloudLoadBalancer.md",
  ];
  expect(wanted.filter((page) => !paths.has(page))).toEqual([]);
  const shown = new Set(FAMILY_PAGES.map(({ family }) => family));
  const binding = FAMILIES.filter((family) => (family.facts?.().capabilities ?? []).length > 0);
  expect(binding.filter((family) => !shown.has(family))).toEqual([]);
});

test("every page of a folder with an index is named there", () => {
  const unnamed = ["tutorials", "how-to", "families", "explanation"].flatMap((folder) => {
    const files = fs.readdirSync(path.join(ROOT, "docs", folder));
    const index = fs.readFileSync(path.join(ROOT, "docs", folder, "README.md"), "utf8");
    return files
      .filter((file) => file !== "README.md" && !index.includes(`(${file})`))
      .map((file) => `${folder}/${file}`);
  });
  expect(unnamed).toEqual([]);
});

test("the page of a family has its example, picture, edits, limits, rules and API", () => {
  const text = pages.find((page) => page.path === "families/alicloud-clb.md")?.text ?? "";
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual([
    "When to take it",
    "Which form",
    "Coming from HCL",
    "A complete example",
    "What each edit does",
    "Limits",
    "Rules",
    "API",
  ]);
  expect(text).toContain("new alicloud.ClassicLoadBalancer(this");
  expect(text).toContain("![What alicloud-clb sends where](../pictures/alicloud-clb.svg)");
  expect(text).toContain("| weight of all | 1 update | 3\u00a0→\u00a03\u00a0→\u00a03 | pass |");
  expect(text).toContain("[clb-master-slave](../rules/clb-master-slave.md)");
  expect(text).toContain("[alicloud.ClassicLoadBalancer](../api/alicloud/ClassicLoadBalancer.md)");
});

test("the page of a family without a table of edits has what the matrix says", () => {
  const [last] = measurements().slice(-1);
  expect([last.title, last.rows]).toEqual(["tencentcloud-classic", []]);
  expect(editsText(last)).toContain("No provider binds it.");
});

test("an edit is kept, a gap, refused, or not known", () => {
  const row = (edit: string, plan: string, active: string, gate: string) => ({ edit, plan, active, gate });
  const rows = [
    row("weight of all", "1 update", "3 -> 3 -> 3", "pass"),
    row("port of all", "1 update", "**3 -> 0 -> 3**", "refuse"),
    row("add one", "refused at synth: x", "-", "-"),
    row("remove one", "1 update", "3 -> 3 -> 3", "refuse"),
    row("swap all", "not possible: x", "-", "-"),
  ];
  const [, , said] = keptText([{ title: "one", text: "", rows }]).split("\n");
  expect(said).toBe("| one | kept | **gap** | refused | not known | - |");
});

test("the page of a construct tells each setting with type, default and the argument that it is written to", () => {
  const small: Assembly = {
    types: {
      "p.alicloud.NetworkLoadBalancer": {
        fqn: "p.alicloud.NetworkLoadBalancer",
        name: "NetworkLoadBalancer",
        namespace: "alicloud",
        kind: "class",
        docs: { summary: "A load balancer." },
        initializer: {
          parameters: [
            { name: "scope", type: { fqn: "constructs.Construct" } },
            { name: "id", type: { primitive: "string" } },
            { name: "props", type: { fqn: "p.alicloud.NetworkLoadBalancerProps" } },
          ],
        },
        methods: [
          {
            name: "addListener",
            docs: { summary: "Creates a listener." },
            parameters: [{ name: "id", type: { primitive: "string" } }],
            returns: { type: { fqn: "p.alicloud.NetworkLoadBalancer" } },
          },
        ],
      },
      "p.alicloud.NetworkLoadBalancerProps": {
        fqn: "p.alicloud.NetworkLoadBalancerProps",
        name: "NetworkLoadBalancerProps",
        namespace: "alicloud",
        kind: "interface",
        datatype: true,
        docs: { summary: "Settings." },
        properties: [
          {
            name: "addressType",
            type: { primitive: "string" },
            optional: true,
            docs: { summary: "Where it answers.", default: '"Intranet"' },
          },
        ],
        interfaces: ["p.Placed"],
      },
      "p.Placed": {
        fqn: "p.Placed",
        name: "Placed",
        kind: "interface",
        datatype: true,
        properties: [{ name: "vpcId", type: { primitive: "string" }, docs: { summary: "The VPC." } }],
      },
    },
  };
  expect(apiPages(small).map((one) => one.path)).toEqual([
    "api/index.md",
    "api/Placed.md",
    "api/alicloud/NetworkLoadBalancer.md",
  ]);
  const page = apiPages(small).find((one) => one.path === "api/alicloud/NetworkLoadBalancer.md");
  expect(page?.text).toBe(
    [
      "# alicloud.NetworkLoadBalancer",
      "A load balancer.",
      "## Make one",
      '```ts\nimport { alicloud } from "cdktf-load-balancing";\n\nnew alicloud.NetworkLoadBalancer(scope, id, props);\n```',
      "## Settings",
      "They are `alicloud.NetworkLoadBalancerProps`. Those that must be given come first.",
      "### vpcId",
      "Type: `string`; **required**",
      "The VPC.",
      "Writes `alicloud_nlb_load_balancer.vpc_id`.",
      "### addressType",
      'Type: `string`; optional, by default `"Intranet"`',
      "Where it answers.",
      "Writes `alicloud_nlb_load_balancer.address_type`.",
      "## Methods",
      "### addListener",
      "`addListener(id)`",
      "Creates a listener.",
      "- `id`: `string`",
      "Gives [`NetworkLoadBalancer`](/api/alicloud/NetworkLoadBalancer.md)\n",
    ].join("\n\n"),
  );
});

test("a section begins with its index, in whose order the rest stands", () => {
  const page = (name: string, text: string): Page => ({ path: `how-to/${name}.md`, title: name, text });
  const all = [page("b", ""), page("c", ""), page("index", "[c](./c.md) [a](./a.md)"), page("a", "")];
  expect(ordered(all).map(({ title }) => title)).toEqual(["index", "c", "a", "b"]);
  expect(sidebar(all)["/"]).toEqual([
    {
      text: "How-to guides",
      items: [
        { text: "index", link: "/how-to/" },
        { text: "c", link: "/how-to/c" },
        { text: "a", link: "/how-to/a" },
        { text: "b", link: "/how-to/b" },
      ],
    },
  ]);
});

test("llms.txt names every page with its first paragraph", () => {
  const text = llmsText(pages);
  expect(pages.filter((page) => !text.includes(`](${page.path})`)).map((page) => page.path)).toEqual([]);
  expect(text).toContain(
    "- [Drain one server](how-to/drain-a-server.md): A server that is drained gets no new requests, and answers those that it has.",
  );
  expect(leadOf("# T\n\n![p](q.svg)\n\nOne [two](x.md)\nthree.\n\nFour.")).toBe("One two three.");
});

/** `cdktf-lb` in a line of a shell, with what is handed to it; what stands behind ` -- ` is another command. */
const CALL = /\bcdktf-lb ([a-z-]+)?([^\n|#;&]*)/g;

test("every command line of every page names a command and options that exist", () => {
  const known = new Map(commands().map((one) => [one.name(), new Set(one.options.map(({ long }) => long))]));
  const files = [
    "README.md",
    ...fs
      .readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md") && !/^(decisions|performance|traffic-matrix)/.test(name))
      .map((name) => `docs/${name}`),
  ];
  const lines = files.flatMap((file) => codeBlocks(file, "(?:sh|groovy|yaml)").map((block) => [file, block] as const));
  const calls = lines.flatMap(([file, block]) =>
    [...block.matchAll(CALL)].map(([line, command = "", rest]) => ({
      file,
      line,
      command,
      rest: rest.split(" -- ")[0],
    })),
  );
  expect(calls.length).toBeGreaterThan(30);
  const wrong = calls.filter(({ command, rest }) => {
    const options = known.get(command);
    return options === undefined || [...rest.matchAll(/ (--[a-z][a-z-]*)/g)].some(([, option]) => !options.has(option));
  });
  expect(wrong.map(({ file, line }) => `${file}: ${line}`)).toEqual([]);
});
