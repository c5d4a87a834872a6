import { existsSync, writeFileSync } from "node:fs";
import { TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, IListenerTarget, ListenerBinding, tencentcloud } from "../../lib";
import { Stack, World } from "../harness";
import { synthesized } from "./values";

/** A look into the account before anything is changed, opted in per binding. */

type Attributes = Record<string, string>;

/** What somebody else made: the servers and the load balancer of each cloud. */
const ALIBABA: Record<string, readonly [kind: string, attributes: Attributes]> = {
  "lb-1": ["alicloud_slb_load_balancer", { vpc_id: "vpc-1", load_balancer_spec: "slb.s1.small" }],
  "i-right": ["alicloud_instance", { vpc_id: "vpc-1", status: "Running" }],
  "i-stopped": ["alicloud_instance", { vpc_id: "vpc-1", status: "Stopped" }],
  "i-far": ["alicloud_instance", { vpc_id: "vpc-2", status: "Running" }],
};
const TENCENT: typeof ALIBABA = {
  "lb-1": ["tencentcloud_clb_instance", { vpc_id: "vpc-1" }],
  "ins-right": ["tencentcloud_instance", { vpc_id: "vpc-1", status: "RUNNING", expired_time: "2999-01-01T00:00:00Z" }],
  "ins-stopped": ["tencentcloud_instance", { vpc_id: "vpc-1", status: "STOPPED" }],
  "ins-far": ["tencentcloud_instance", { vpc_id: "vpc-2", status: "RUNNING" }],
  "ins-old": ["tencentcloud_instance", { vpc_id: "vpc-1", status: "RUNNING", expired_time: "2020-01-01T00:00:00Z" }],
};

/** A world in whose account something exists already, members of groups included. */
async function worldWith(
  objects: typeof ALIBABA,
  groups: Record<string, { readonly kind: string; readonly members: readonly object[] }> = {},
): Promise<World> {
  const world = await World.create();
  expect(existsSync(world.statePath)).toBe(false);
  const entries = Object.entries(objects).map(([id, [kind, attrs]], seq) => [
    id,
    { id, kind, name: id, seq, foreign: true, attrs, filled: attrs },
  ]);
  const held = Object.entries(groups).map(([key, group]) => [key, { key, lb: "lb-1", foreign: true, ...group }]);
  const model = { seq: 100, objects: Object.fromEntries(entries), groups: Object.fromEntries(held), fronts: {} };
  writeFileSync(world.statePath, JSON.stringify({ ...model, bindings: {}, busy: {}, shown: {} }));
  return world;
}

function stackOf(
  listenerOf: (stack: TerraformStack) => IListenerTarget,
  backends: { [id: string]: Backend },
  preflight = true,
): Stack {
  return synthesized((stack) => {
    const pool = new BackendPool(stack, "Web", { defaultPort: 80, backends });
    new ListenerBinding(stack, "Binding", { listener: listenerOf(stack), pool, preflight });
  });
}

const classic = (stack: TerraformStack) =>
  alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
const onAlibaba = (stack: TerraformStack) =>
  classic(stack).addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
const onTencent = (stack: TerraformStack) =>
  tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" }).addListener("Tcp", {
    protocol: tencentcloud.ListenerProtocol.TCP,
    port: 80,
  });

describe.each([
  ["Alibaba CLB", ALIBABA, onAlibaba, "i", "Running", "tcp:80"],
  ["Tencent CLB", TENCENT, onTencent, "ins", "RUNNING", "TCP:80"],
] as const)("%s", (_, account, listenerOf, prefix, running, front) => {
  let world: World;
  beforeAll(async () => {
    world = await worldWith(account);
  });
  afterAll(() => world.dispose());

  test.each([
    ["none", "is not in this account and region; mend the id, or the provider's region [preflight]"],
    ["stopped", `must be ${running} to take traffic; start it, or leave it out [preflight]`],
    ["far", 'must be in the VPC of load balancer "Clb"; choose a server of that VPC [preflight]'],
    ...(prefix === "ins" ? [["old", "has expired; renew it, or leave it out [preflight]"]] : []),
  ])("refuses a server that is %s, before anything is changed", async (name, message) => {
    const backends = { a: Backend.instance(`${prefix}-${name}`), b: Backend.instance(`${prefix}-right`) };
    const { ok, output } = await world.plan(stackOf(listenerOf, backends));
    expect([ok, output]).toEqual([
      false,
      expect.stringContaining(`backend "a": instance "${prefix}-${name}" ${message}`),
    ]);
    expect(output).not.toContain(`"${prefix}-right"`);
    expect((await world.plan(stackOf(listenerOf, backends, false))).ok).toBe(true);
  });

  test("a server that can take traffic is deployed, and a second plan is empty", async () => {
    const applied = await world.apply(stackOf(listenerOf, { a: Backend.instance(`${prefix}-right`) }));
    expect([applied.ok ? "" : applied.output, applied.traffic(front).after]).toEqual(["", 1]);
    expect((await world.plan()).empty).toBe(true);
  });
});

test("members of a default server group that nobody declares are told before they are removed", async () => {
  const member = { server: "i-other", port: 0, weight: 100, type: "ecs" };
  const world = await worldWith(ALIBABA, { "lb-1/default": { kind: "default", members: [member] } });
  try {
    const { ok, output } = await world.plan(
      stackOf((stack) => classic(stack).defaultServerGroup, { a: Backend.instance("i-right") }),
    );
    expect([ok, output]).toEqual([
      true,
      expect.stringContaining(
        'default server group of "Clb": i-other stand there and are not declared, so the apply removes them; declare them in pool "Web", or let them go [preflight]',
      ),
    ]);
  } finally {
    world.dispose();
  }
});

test("an existing load balancer of the shared kind is told when interfaces are bound to it", async () => {
  const world = await worldWith({
    "lb-1": ["alicloud_slb_load_balancer", { vpc_id: "vpc-1", load_balancer_spec: "" }],
  });
  try {
    const { output } = await world.plan(
      stackOf((stack) => classic(stack).defaultServerGroup, {
        pod: Backend.networkInterface("eni-1", { serverIp: "10.0.0.1" }),
      }),
    );
    expect(output).toContain(
      'load balancer "Clb" has no specification: unless it is billed by CLCU it is of the shared kind, which takes no network interfaces; give it a specification such as slb.s2.small [preflight]',
    );
  } finally {
    world.dispose();
  }
});
