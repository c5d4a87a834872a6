import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import * as library from "../../lib";
import { adopt } from "../../lib/adopt";
import { Registry } from "../../lib/app/registry";
import { waitUntilHealthy } from "../../lib/cloud/wait";
import { FAMILIES } from "../../lib/families";
import { adoptableOf } from "../../lib/families/adopt";
import { healthOf } from "../../lib/families/health";
import { operationsOf } from "../../lib/families/operations";
import { stagedTypesOf } from "../../lib/families/rollout";
import { readersOf } from "../../lib/families/serving";
import { impactOf, readPlan, renderText } from "../../lib/impact";
import { judgingBy } from "../../lib/report/judging";
import { trafficText } from "../../lib/report/traffic-text";
import { trafficOf } from "../../lib/report/traffic";
import { planRollout } from "../../lib/rollout/rollout-plan";
import { verify } from "../../lib/rollout/serving/verify";
import { argumentsDoc } from "../../scripts/arguments-doc";
import { familiesDoc } from "../../scripts/families-doc";
import { rulesDoc } from "../../scripts/rules-doc";
import { planJson, ref } from "../impact/plan-json";
import { findingsOf, messagesOf, onlyResource } from "../synth";
import { Balancer, BalancerProps, ToyProvider } from "./balancer";
import { Listener } from "./listener";
import { toyFamily } from "./family";
import { TOY_SHELF } from "./serving";

const { Backend, BackendPool, ListenerBinding } = library;

/** The line that makes a family known to all that reads them. */
const WITH_TOY = [...FAMILIES, toyFamily];

beforeAll(() => Registry.judgedBy(() => judgingBy(WITH_TOY)));
afterAll(() => Registry.judgedBy(() => judgingBy(FAMILIES)));

function toyStack(weights: Record<string, number>, props: BalancerProps = {}, preflight = false): TerraformStack {
  const stack = new TerraformStack(Testing.app(), "toys");
  new ToyProvider(stack, "Provider");
  const listener = new Listener(stack, "Throw", { loadBalancer: new Balancer(stack, "Beam", props), port: 7 });
  const backends = Object.entries(weights).map(([id, weight]) => [id, Backend.instance(`toy-${id}`, { weight })]);
  const pool = new BackendPool(stack, "Balls", { defaultPort: 7, backends: Object.fromEntries(backends) });
  new ListenerBinding(stack, "Binding", { listener, pool, preflight });
  return stack;
}

const block = (server: string, weight: number) => ({ server_id: server, port: 7, weight });

describe("rules", () => {
  test("what is right is written, and finds nothing", () => {
    const stack = toyStack({ a: 4, b: 8 }, { colour: "red", wooden: true });
    expect(findingsOf(stack).map(({ message }) => message)).toEqual([]);
    expect(onlyResource(stack, "toy_balancer")).toMatchObject({ colour: "red", wooden: true });
    expect(onlyResource(stack, "toy_listener").servers).toEqual([block("toy-a", 4), block("toy-b", 8)]);
  });

  test.each([
    [
      "a general one reads its ranges",
      { a: 10 },
      {},
      'backend "a": weight must be an integer from 0 to 8, got 10; shares are relative, so scale all weights of the pool into the range [weight-range]',
    ],
    [
      "a general one reads its lists",
      { a: 4 },
      { colour: "green" },
      'toy "Beam": colour must be one of "blue", "red", got "green"; write one of them exactly so [setting-value]',
    ],
    ["its own", { a: 3 }, {}, 'backend "a": weight must be even, got 3; take one more or one less [toy-even-weight]'],
  ])("%s", (_, weights, props, message) => {
    const [, rule] = /\[([\w-]+)\]$/.exec(message)!;
    expect(messagesOf(toyStack(weights, props), rule)).toEqual([message]);
  });

  test("its quota is counted, and can be raised by its name", () => {
    const stack = toyStack({ a: 2, b: 2, c: 2 });
    expect(messagesOf(stack, "quota")).toHaveLength(1);
    library.LoadBalancingRules.of(stack).quota("toy_servers", 3);
    expect(messagesOf(stack, "quota")).toEqual([]);
  });
});

test("a value that only the plan knows is checked there, by general rules and its own", () => {
  const stack = toyStack({});
  const weight = new TerraformVariable(stack, "weight", { type: "number" }).numberValue;
  const [pool] = stack.node.children.filter((child) => child instanceof BackendPool);
  (pool as library.BackendPool).addBackend("a", Backend.instance("toy-a", { weight }));
  Testing.fullSynth(stack);
  const checks = Registry.of(stack).deferrals();
  expect(checks.map(({ ruleId, carrier }) => [ruleId, carrier.terraformResourceType])).toEqual([
    ["weight-range", "toy_listener"],
    ["weight-all-zero", "toy_listener"],
    ["toy-even-weight", "toy_listener"],
  ]);
});

test("the account is asked for its servers", () => {
  const stack = toyStack({ a: 4 }, {}, true);
  const { data } = JSON.parse(Testing.synth(stack)) as { data: object };
  expect(Object.keys(data)).toEqual(["toy_servers"]);
  expect(
    Registry.of(stack)
      .deferrals()[0]
      .condition(() => "x"),
  ).toContain(".servers : server if server.id == ");
});

test("traffic is told of its listeners", () => {
  const traffic = trafficOf(Registry.of(toyStack({ a: 2, b: 6 })).view());
  expect(trafficText(traffic)).toContain("75.0 %");
});

test("impact says what an edit does", () => {
  const before = { id: "l-1", balancer_id: "b-1", port: 7, servers: [block("toy-a", 4), block("toy-b", 4)] };
  const after = { ...before, servers: [block("toy-a", 4), block("toy-c", 4)] };
  const plan = planJson([{ address: "toy_listener.l", before, after, config: { servers: [{ server_id: {} }] } }]);
  const report = impactOf(readPlan(plan), operationsOf(WITH_TOY));
  expect(report.loss).toEqual({ percent: 50, unknown: false });
  expect(renderText(report)).toContain("balls are taken before others are put");
});

describe("impact on the way to a listener", () => {
  const listener = { id: "l-1", balancer_id: "b-1", port: 7, servers: [block("toy-a", 4)] };
  const config = { balancer_id: ref("toy_balancer.b.id") };
  const edited = (values: object) => {
    const before = { id: "b-1", colour: "red", maker: "me" };
    const balancer = { address: "toy_balancer.b", before, after: { ...before, ...values }, config: {} };
    const plan = planJson([balancer, { address: "toy_listener.l", before: listener, after: listener, config }]);
    return renderText(impactOf(readPlan(plan), operationsOf(WITH_TOY)));
  };

  test("an edit that its links know", () => {
    expect(edited({ colour: "blue" })).toContain("is painted, and nobody may touch it");
  });

  test("an edit that nobody knows is not passed over", () => {
    expect(edited({ maker: "you" })).toContain("not-judged");
  });
});

test("a rollout keeps members that leave beside those that come", () => {
  const servers = { declared: [block("toy-new", 4)], inService: [block("toy-old", 4)] };
  const state = { address: "toy_listener.l", mode: "managed", type: "toy_listener" };
  const side = {
    name: "toys",
    declared: { resource: { toy_listener: { l: { servers: servers.declared } } } },
    state: { values: { root_module: { resources: [{ ...state, values: { id: "l", servers: servers.inService } }] } } },
  };
  const [first] = planRollout([side], { drain: false, types: stagedTypesOf(WITH_TOY) });
  expect(first.file.keep).toEqual({ toys: { "toy_listener.l": servers.inService } });
});

test("health is asked of it", async () => {
  const service = healthOf(WITH_TOY).find(({ family }) => family === "toy");
  expect(() => service?.source({}, {})).toThrow("family toy needs --load-balancer-id");
  const wait = { timeoutMs: 0, intervalMs: 1, atLeast: 100 };
  const result = await waitUntilHealthy(service!.source({ loadBalancerId: "b-1" }, {}), [{ server: "toy-a" }], wait);
  expect(result.healthy).toBe(true);
});

test("verify compares who serves with what is declared", async () => {
  const values = { id: "l-1", balancer_id: "b-1", port: 7, protocol: "BALL", servers: [block("toy-a", 4)] };
  const resources = [{ address: "toy_listener.l", mode: "managed", type: "toy_listener", values }];
  const state = { format_version: "1.0", values: { root_module: { resources } } };
  const declared = { resource: { toy_listener: { l: { port: 7, protocol: "BALL", servers: [block("toy-a", 4)] } } } };
  const input = { stacks: [{ name: "toys", declared, state }], entries: [], region: undefined, env: {}, retries: 0 };
  const known = { operations: operationsOf(WITH_TOY), readers: readersOf(WITH_TOY) };
  const differences = async (weight: number) => {
    TOY_SHELF.set("l-1", [{ names: ["toy-a"], port: 7, weight }]);
    return (await verify(input, known)).differing.flatMap(({ differences: all }) => all);
  };
  expect(await differences(4)).toEqual([]);
  expect(await differences(5)).toEqual([
    {
      kind: "weight",
      member: "toy-a:7",
      declared: "weight 4",
      cloud: "weight 5",
      likely: "the console or another controller that sets weights",
    },
  ]);
});

test("adopt declares what a state has, so that the first plan is empty", () => {
  const balancer = { id: "b-1", colour: "blue", wooden: false };
  const listener = { id: "l-1", balancer_id: "b-1", protocol: "BALL", port: 7, servers: [block("toy-a", 4)] };
  const resources = Object.entries({ toy_balancer: balancer, toy_listener: listener }).map(([type, values]) => ({
    address: `${type}.web`,
    mode: "managed",
    type,
    name: "web",
    provider_name: "registry.terraform.io/toys/toy",
    values,
  }));
  const json = JSON.stringify({ format_version: "1.0", values: { root_module: { resources } } });
  const known = {
    families: adoptableOf(WITH_TOY),
    library: { ...library, toy: { ToyProvider, Balancer, Listener } },
  };
  const { program, remarks, errors } = adopt([{ name: "state", json }], { stack: "toys" }, known);
  expect([remarks, errors]).toEqual([[], []]);
  const written = program.replace(/\s+/g, " ");
  expect(written).toContain('ListenerBinding, toy, } from "cdktf-load-balancing";');
  expect(written).toContain('new toy.ToyProvider(stack, "ToyProvider");');
  expect(written).toContain('const web = new toy.Balancer(stack, "Web", { colour: "blue" });');
  expect(written).toContain('new toy.Listener(stack, "WebListener", { loadBalancer: web, port: 7, });');
  expect(written).toContain('backends: { "toy-a": Backend.instance("toy-a", { port: 7, weight: 4 }) }');
  expect(written).toContain('{ to: "toy_listener.WebListener_');
  expect(written).not.toContain("resource.addOverride");
});

describe("pages", () => {
  test("docs/families.md has a section of it, and its quota", () => {
    const page = familiesDoc(WITH_TOY);
    expect(page).toContain(
      "| [Toy listener](#toy-listener) | `toy_listener` | 0 to 8 (4) | one each | 0 to 3 | all members |",
    );
    expect(page).toContain("| `toy_servers` | 2 |");
  });

  test("docs/arguments.md tells of each argument of its resources", () => {
    const page = argumentsDoc(WITH_TOY);
    expect(page).toContain("| [`toy_balancer`](#toy_balancer) | 3 | 2 | 66 % |");
    expect(page).toContain("| `maker` | override: nobody asks who made it |");
    expect(page).toContain("| `servers.weight` | `BackendPoolProps.backends` |");
  });

  test("docs/rules.md tells of its rule, and that the plan is checked", () => {
    const [, section] = rulesDoc(WITH_TOY).split("## toy-even-weight\n");
    expect(section).toContain("The beam of a toy has holes at even places only.");
    expect(section).toContain("A value known only at plan is checked there, by a precondition.");
  });
});
