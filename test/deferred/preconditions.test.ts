import { TerraformResource, TerraformStack, Testing } from "cdktf";
import { alicloud, Backend, BindingStrategy, tencentcloud } from "../../lib";
import { Registry } from "../../lib/app/registry";
import { SERVERLESS_NETWORKS } from "../../lib/values/ip-address";
import { onlyResource, resources } from "../synth";
import { Fixture } from "../rules/fixture";

const WEIGHT = "shares are relative, so scale all weights of the pool into the range [weight-range]";

interface Lifecycle {
  readonly precondition?: ReadonlyArray<{ readonly condition: string; readonly error_message: string }>;
}

function lifecycleOf(stack: TerraformStack, type: string): Lifecycle {
  return (onlyResource(stack, type).lifecycle ?? {}) as Lifecycle;
}

/** The rules whose checks a resource carries. */
function rulesAt(stack: TerraformStack, type: string): string[] {
  const messages = (lifecycleOf(stack, type).precondition ?? []).map(({ error_message: message }) => message);
  return messages.map((message) => / \[([a-z-]+)\]/.exec(message)?.[1] ?? message);
}

test("a known value needs no precondition", () => {
  const fixture = new Fixture();
  fixture.inVServerGroup({ a: Backend.instance("i-a", { weight: 50 }) });
  expect(lifecycleOf(fixture.stack, "alicloud_slb_server_group")).toStrictEqual({ create_before_destroy: true });
});

test("a precondition says what the rule would say, of which value, and where it was declared", () => {
  const fixture = new Fixture();
  fixture.inVServerGroup({ a: Backend.instance("i-a", { weight: fixture.number }), b: Backend.instance("i-b") });
  expect(lifecycleOf(fixture.stack, "alicloud_slb_server_group")).toStrictEqual({
    create_before_destroy: true,
    precondition: [
      {
        condition: "${try(var.variable0 >= 0 && var.variable0 <= 100 && var.variable0 % 1 == 0, false)}",
        error_message: expect.stringMatching(
          /^backend "a": weight must be an integer from 0 to 100, got the value of var\.variable0; shares are relative, so scale all weights of the pool into the range \[weight-range\] \(declared at test\/deferred\/preconditions\.test\.ts:\d+\)$/,
        ),
      },
    ],
  });
});

test("each attachment carries the checks of its own backend", () => {
  const fixture = new Fixture();
  const backends = { a: Backend.instance("i-a", { weight: fixture.number }), b: Backend.instance("i-b") };
  fixture.inVServerGroup(backends, {}, true);
  const all = Object.entries(resources(fixture.stack, "alicloud_slb_server_group_server_attachment"));
  const carrying = all.filter(([, { lifecycle }]) => lifecycle !== undefined).map(([, { server_id: id }]) => id);
  expect(carrying).toStrictEqual(["i-a"]);
});

test("what recipes and users put into lifecycle stays", () => {
  const fixture = new Fixture();
  const listener = fixture.clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  const pool = fixture.pool({ a: Backend.instance("i-a", { port: fixture.number }) });
  fixture.bind(listener, pool, BindingStrategy.VSERVER_IMMUTABLE);
  const group = fixture.stack.node
    .findAll()
    .filter(TerraformResource.isTerraformResource)
    .find(({ terraformResourceType: type }) => type === "alicloud_slb_server_group");
  const own = { condition: "${true}", errorMessage: "mine" };
  if (group !== undefined) group.lifecycle = { ...group.lifecycle, ignoreChanges: ["name"], precondition: [own] };
  expect(lifecycleOf(fixture.stack, "alicloud_slb_server_group")).toStrictEqual({
    create_before_destroy: true,
    ignore_changes: ["name"],
    replace_triggered_by: [expect.stringMatching(/^terraform_data\./)],
    precondition: [
      { condition: "${true}", error_message: "mine" },
      {
        condition: expect.stringContaining("var.variable0 >= 1"),
        error_message: expect.stringContaining("port-range"),
      },
    ],
  });
});

test("a second synth says the same, and follows edits", () => {
  const fixture = new Fixture();
  const pool = fixture.pool({ a: Backend.instance("i-a", { weight: fixture.number }), b: Backend.instance("i-b") });
  fixture.bind(fixture.clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }), pool);
  const first = Testing.synth(fixture.stack);
  expect(Testing.synth(fixture.stack)).toBe(first);
  pool.changeWeights({ a: 10 });
  expect(rulesAt(fixture.stack, "alicloud_slb_server_group")).toStrictEqual([]);
});

test("a message cannot become a template of the engine", () => {
  const fixture = new Fixture();
  fixture.inVServerGroup({ "%{a}": Backend.instance("i-a", { weight: fixture.number }), b: Backend.instance("i-b") });
  const [{ error_message: message }] = lifecycleOf(fixture.stack, "alicloud_slb_server_group").precondition ?? [];
  expect(message.replace(/ \(.*/, "")).toBe(
    `backend "%%{a}": weight must be an integer from 0 to 100, got the value of var.variable0; ${WEIGHT}`,
  );
});

test("an existing listener carries nothing: this app does not write it", () => {
  const fixture = new Fixture();
  const attributes = { loadBalancer: fixture.clb, protocol: alicloud.ListenerProtocol.TCP, port: fixture.number };
  const listener = alicloud.ClassicListener.fromAttributes(fixture.stack, "Existing", attributes);
  fixture.bind(listener, fixture.pool({ a: Backend.instance("i-a") }));
  expect(Testing.synth(fixture.stack)).not.toContain("precondition");
});

test("a range without an end has one bound in the condition", () => {
  const fixture = new Fixture();
  const settings = {
    loadBalancer: fixture.tencent,
    protocol: tencentcloud.TargetGroupProtocol.TCP,
    settleSeconds: fixture.number,
  };
  new tencentcloud.TargetGroup(fixture.stack, "Group", settings);
  const [{ condition }] = lifecycleOf(fixture.stack, "tencentcloud_clb_target_group").precondition ?? [];
  expect(condition).toBe("${var.variable0 == null ? true : try(var.variable0 >= 0 && var.variable0 % 1 == 0, false)}");
});

test("sizes of a scaling group are held against each other", () => {
  const fixture = new Fixture();
  new tencentcloud.AutoScalingGroup(fixture.stack, "Asg", {
    configurationId: "asc-1",
    vpcId: "vpc-1",
    subnetIds: fixture.list,
    minSize: 1,
    maxSize: fixture.number,
    desiredCapacity: 2,
  });
  const checks = lifecycleOf(fixture.stack, "tencentcloud_as_scaling_group").precondition ?? [];
  expect(checks.map(({ condition, error_message: text }) => [condition, text.replace(/ \[.*/, "")])).toStrictEqual([
    [
      "${var.variable1 == null ? true : try(var.variable1 >= 1 && var.variable1 <= 2000 && var.variable1 % 1 == 0, false)}",
      'scaling group "Asg": maxSize must be an integer from 1 to 2000, from minSize on, got the value of var.variable1; choose one in the range',
    ],
    [
      "${2 == null ? true : try(2 >= 1 && 2 <= var.variable1 && 2 % 1 == 0, false)}",
      'scaling group "Asg": desiredCapacity must be an integer from 1 to 2000, from minSize to maxSize, got 2, with the value of var.variable1; choose one in the range',
    ],
    [
      "${try(length(var.variable0) > 0, false)}",
      'scaling group "Asg": subnetIds must not be empty, got the value of var.variable0; name at least one, in which servers are made',
    ],
  ]);
});

test("a raw reference of the engine is as good as a token", () => {
  const fixture = new Fixture();
  fixture.atTencent({ a: Backend.ip("${var.first}"), b: Backend.ip("10.0.${var.net}.7") });
  const conditions = lifecycleOf(fixture.stack, "tencentcloud_clb_attachment").precondition ?? [];
  const texts = conditions.map(({ condition, error_message: message }) => [condition, message.replace(/ \(d.*/, "")]);
  const within = (x: string) => (network: string) => {
    const [base, bits] = network.split("/");
    return `try(cidrhost(format("%s/${bits}", ${x}), 0) == "${base}", false)`;
  };
  const form = (x: string) =>
    `\${${x} == null ? false : try(can(cidrhost(format("%s/32", ${x}), 0)) && !can(regex("(^|[.])0[0-9]", ${x})) && !anytrue([${SERVERLESS_NETWORKS.map(within(x)).join(", ")}]), false)}`;
  const remedy =
    "is not an IP address that a server can have; name one IPv4 or IPv6 address, such as 10.0.1.9 [ip-form]";
  expect(texts.slice(0, 2)).toStrictEqual([
    [form("var.first"), `backend "a": the value of var.first ${remedy}`],
    [form('"10.0.${var.net}.7"'), `backend "b": another value ${remedy}`],
  ]);
  expect(rulesAt(fixture.stack, "tencentcloud_clb_attachment")).toStrictEqual([
    "ip-form",
    "ip-form",
    "duplicate-backend",
  ]);
});

test.each([
  ["path", { url: "/one" }, "url", ['""', '"/one"'], ['""', "x"]],
  ["domain", { domain: "one.example.com" }, "domain", ['"one.example.com"', '""'], ["x", '""']],
] as const)("of rules with nothing but a %s that alone is compared", (_, known, open, one, other) => {
  const fixture = new Fixture();
  const web = fixture.clb.addListener("Web", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 });
  web.addRule("One", known);
  web.addRule("Two", { [open]: fixture.string });
  const [clash] = Registry.of(fixture.stack)
    .deferrals()
    .filter(({ ruleId }) => ruleId === "rule-clash");
  const rendered = clash.condition((value) => (String(value).includes("$") ? "x" : JSON.stringify(value)));
  const address = ([domain, url]: readonly string[]) =>
    `jsonencode([${domain} == null ? "" : lower(${domain}), ${url} == null ? "" : ${url}])`;
  expect(rendered).toBe(`!contains([${address(one)}], ${address(other)})`);
});
