import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ImpactReport, renderMarkdown, renderText } from "../../lib/impact";
import { mapOfImpact } from "../../lib/report/map/from-impact";
import { renderMap } from "../../lib/report/map/render";
import { ids, report, Resource, Values } from "./plan-json";

const schema = JSON.parse(readFileSync(join(__dirname, "../../docs/impact.schema.json"), "utf8")) as Values;
const conforms = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

const servers = (list: string[], weight: number | undefined, port = 80) =>
  list.map((server_id) => ({ server_id, server_type: "Ecs", port, weight }));
const group = (before: Values[], after: Values[], unknown: Values = {}): Resource => ({
  address: "alicloud_alb_server_group.g",
  before: { id: "g", servers: before },
  after: { id: "g", servers: after },
  unknown,
  config: { servers: after.map(() => ({ weight: {} })) },
});

const reports: Record<string, ImpactReport> = {
  empty: report(),
  loss: report(group(servers(ids(2), 100), servers(ids(2), 50))),
  fine: report(group(servers(ids(2), 100), servers(ids(3), 100))),
  unknown: report(
    group(servers(ids(2), 100), servers(ids(2), undefined), { servers: ids(2).map(() => ({ weight: true })) }),
  ),
  drained: report(
    { address: "alicloud_alb_listener.l", before: listener(), after: listener(), config: {} },
    group(servers(ids(2), 100), []),
  ),
  unread: report({ ...group(servers(ids(2), 100), servers(ids(2), 100)), actions: ["replace"] }),
  weightless: report({
    address: "alicloud_gwlb_server_group.g",
    before: { id: "g", servers: [{ server_id: "a" }] },
    after: { id: "g", servers: [] },
    config: { servers: [{}] },
  }),
};

function listener(): Values {
  return {
    id: "l",
    listener_protocol: "HTTP",
    listener_port: 80,
    default_actions: [{ forward_group_config: [{ server_group_tuples: [{ server_group_id: "g" }] }] }],
  };
}

test.each(Object.entries(reports))("the JSON of %s keeps to the schema", (_, one) => {
  conforms(JSON.parse(JSON.stringify(one)));
  expect(conforms.errors).toBeNull();
});

test("the schema refuses what is no report", () => {
  expect(conforms({ ...reports.loss, version: 2 })).toBe(false);
  expect(conforms({ ...reports.loss, subjects: [{ ...reports.loss.subjects[0], active: {} }] })).toBe(false);
});

test("text: counts, table, calls and reasons", () => {
  expect(renderText(reports.loss).split("\n")).toEqual([
    "alicloud_alb_server_group.g",
    "  active servers 2 -> 0 -> 2, loss 100 %",
    "    backend  port  weight     share  what happens",
    "    i-1      80    100 -> 50  50 %   remove then add",
    "    i-2      80    100 -> 50  50 %   remove then add",
    "  calls: RemoveServersFromServerGroup, AddServersToServerGroup",
    "  because a weight or description is no update: the server is removed, the",
    "    provider waits 5 s, then it is added again",
    "    (terraform-provider-alicloud resource_alicloud_alb_server_group.go:924-1034)",
    "",
    "1 changed: at worst 100 % are lost.",
    "",
  ]);
});

test.each([
  ["loss", 31],
  ["unknown", 31],
  ["fine", 32],
])("text: the verdict of %s has colour %d", (name, colour) => {
  const [, , verdict] = /(\u001b\[(\d+)m)?(no )?loss/.exec(renderText(reports[name], true))!;
  expect(Number(verdict)).toBe(colour);
});

test("text: unknown weights are question marks and a range", () => {
  const text = renderText(reports.unknown);
  expect(text).toContain("active servers 2 -> 0 -> 0..2");
  expect(text).toMatch(/i-1 +80 +100 -> \? +50 % -> \? +unknown/);
  expect(text).toContain("unknown until the apply: the weight of i-1");
});

test("text: nothing of ours is said so", () => {
  expect(renderText(reports.empty)).toBe("No load balancer of Alibaba Cloud or Tencent Cloud in this plan.\n");
});

test("where all servers leave, no format says that nothing is lost", () => {
  const { drained } = reports;
  for (const text of [renderText(drained), renderMarkdown(drained)]) {
    expect(text.replace(/\s+/g, " ")).toMatch(/active servers \**2 -> 0 -> 0\**, none is left/i);
    expect(text).not.toMatch(/no loss|nothing is lost/);
  }
  expect(renderText(drained, true)).toContain("\u001b[31mnone is left");
});

test("colour is escape sequences and nothing else", () => {
  const coloured = renderText(reports.loss, true);
  expect(coloured).toContain("\u001b[31m");

  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(renderText(reports.loss));
});

test("markdown: a table for a pull request", () => {
  const lines = renderMarkdown(reports.fine).split("\n");
  expect(lines).toContain("✅ 1 changed: nothing is lost.");
  expect(lines).toContain("| backend | port | weight | share | what happens |");
  expect(lines).toContain("| i-3 | - -&gt; 80 | - -&gt; 100 | - -&gt; 33.3 % | ➕ add |");
});

const hostile = "<img src=x onerror=alert(1)>|@all `x` [a](b)\n\u001b[2J\u202e";

test("hostile names stay text", () => {
  const one = report(group([], servers([hostile], 100)));
  const markdown = renderMarkdown(one);
  expect(markdown).not.toMatch(/<img|@all|(?<!\\)\]\(b\)|[\u001b\u202e]/);
  const row = markdown.split("\n").find((line) => line.includes("img"));
  expect(row?.match(/(?<!\\)\|/g)).toHaveLength(6);

  expect(renderText(one)).not.toMatch(/[\u001b\u202e]/);
});

/** Weights that differ, so that no two rows are equal. */
const unequal = (n: number) =>
  ids(n).map((server_id, i) => ({ server_id, server_type: "Ecs", port: i + 1, weight: 1 }));

test("long tables are cut, and the rest counted", () => {
  const one = report(group([], unequal(300)));
  expect(renderText(one)).toContain("and 200 more rows");
  expect(renderMarkdown(one)).toContain("and 250 more rows");
});

const nlb = (server_id: string, weight: number) => ({ server_group_id: "g", server_id, port: 80, weight });
const member = (server: string, weight: number, next = weight): Resource => ({
  address: `alicloud_nlb_server_group_server_attachment.${server}`,
  before: nlb(server, weight),
  after: nlb(server, next),
  config: {},
});
/** The one that changes is the last of 200 by name. */
const oneOf200 = report(...ids(199).map((id) => member(id, 100)), member("i-200", 100, 0));

test.each([
  [
    "text",
    renderText(oneOf200).split("\n").slice(2, 5),
    [/^ {4}backend /, /^ {4}i-200 /, /^ {4}i-1, i-2 and 197 more .* unchanged$|in place$/],
  ],
  ["markdown", renderMarkdown(oneOf200).split("\n").slice(9, 12), [/--- /, /^\| i-200 /, /^\| i-1, i-2 and 197 more /]],
])("of 200 members the one that changes is the first row of %s, equal rows are one", (_, lines, expected) => {
  lines.forEach((line, i) => expect(line).toMatch(expected[i]));
});

test("of 200 members the one that changes is drawn in the picture", () => {
  expect(renderMap(mapOfImpact(oneOf200), "svg")).toContain(">i-200");
});

test.each<[string, Resource, string[]]>([
  ["a resource of Alibaba Cloud", group(servers(ids(2), 100), servers(ids(2), 50)), ["Alibaba Cloud"]],
  [
    "a group that is known by its id",
    {
      address: "tencentcloud_clb_target_group_instance_attachment.a",
      before: { id: "a", target_group_id: "lbtg-1", bind_ip: "10.0.0.1", port: 80, weight: 10 },
      after: { id: "a", target_group_id: "lbtg-1", bind_ip: "10.0.0.1", port: 80, weight: 20 },
      config: {},
    },
    ["Other load balancers"],
  ],
  [
    "the resource of a classic load balancer",
    {
      address: "terraform_data.a",
      before: { id: "a", triggers_replace: { load_balancer_id: "lb-1", instance_id: "ins-1", weight: 10 } },
      after: { id: "b", triggers_replace: { load_balancer_id: "lb-1", instance_id: "ins-1", weight: 20 } },
      actions: ["delete", "create"],
      config: {},
    },
    ["Other load balancers"],
  ],
])("a picture names the cloud of %s where the place says it", (_, resource, clouds) => {
  expect(mapOfImpact(report(resource)).loadBalancers.map(({ name }) => name)).toEqual(clouds);
});

describe("an error is in the heading of every format", () => {
  const failing = report(group([], servers(ids(201), 100)));
  const sentence = "1 changed: 1 error: apply-fails";

  test.each([
    ["text", renderText(failing)],
    ["markdown", renderMarkdown(failing)],
    ["html", renderMap(mapOfImpact(failing), "html")],
    ["svg", renderMap(mapOfImpact(failing), "svg")],
  ])("%s", (_, text) => {
    expect(text).toContain(sentence);
    expect(text).not.toContain("othing is lost");
  });

  test("json", () => expect(failing.verdict).toEqual({ kind: "bad", text: "1 error: apply-fails" }));

  test.each([
    ["loss", "bad", "at worst 100 % are lost"],
    ["fine", "fine", "nothing is lost"],
    ["drained", "bad", "1 error: no-active-servers"],
    ["unread", "bad", "the loss is not known, with 1 error: not-known"],
  ])("%s is %s", (name, kind, text) => expect(reports[name].verdict).toEqual({ kind, text }));
});

test("no line of prose is longer than 80 columns, and no word is broken", () => {
  const long =
    "module.a_very_long_name_of_a_module_that_someone_chose.alicloud_alb_server_group.another_long_name_of_a_group";
  const one = report({ ...group(servers(ids(2), 100), servers(ids(2), 50)), address: long });
  const lines = renderText(one).split("\n");
  expect(lines).toContain(long);
  expect(lines.filter((line) => line.length > 80 && line.trim().includes(" "))).toEqual([]);
});

test("what many lose alike is one row, with its reason and what to do", () => {
  const servers = ids(5);
  const members = { id: "rsp-1", servers: [{ server_ids: servers, port: 80, weight: 100 }] };
  const found = report(
    { address: "alicloud_slb_server_group.g", before: members, after: members, config: {} },
    ...servers.map((id): Resource => {
      const before = { id, security_groups: ["sg-1"] };
      return {
        address: `alicloud_instance.${id}`,
        before,
        after: { ...before, security_groups: ["sg-2"] },
        config: { security_groups: {} },
      };
    }),
  );
  expect(found.losses).toHaveLength(5);
  const text = renderText(found).replace(/\s+/g, " ");
  expect(text).toContain(
    "clients refused: alicloud_instance.i-1, alicloud_instance.i-2 and 3 more (security group) leaves sg-1, and joins sg-2",
  );
  expect(text).toContain("instead: see in the flow log who comes from where before");
  expect(text).toContain("(terraform-provider-alicloud resource_alicloud_instance.go:1732-1750)");
  const markdown = renderMarkdown(found);
  expect(markdown.match(/\| ❌ clients refused \|/g)).toHaveLength(1);
  conforms(JSON.parse(JSON.stringify(found)));
  expect(conforms.errors).toBeNull();
});
