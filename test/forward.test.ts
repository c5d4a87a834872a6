import { TerraformVariable } from "cdktf";
import * as fc from "fast-check";
import { alicloud, Backend, BackendPool, Forward, ListenerBinding, ListenerBindingProps } from "../lib";
import { percentages, scaledWeights } from "../lib/values/shares";
import { findingsOf, newStack, onlyResource, resources } from "./synth";

function pools(stack: ReturnType<typeof newStack>) {
  const pool = (id: string, backends: { [id: string]: Backend }) =>
    new BackendPool(stack, id, { defaultPort: 80, backends });
  return {
    blue: pool("Blue", { a: Backend.instance("i-1"), b: Backend.instance("i-2", { weight: 50 }) }),
    green: pool("Green", { a: Backend.instance("i-3") }),
  };
}

test("where the cloud knows no split, the pools become one group with scaled weights", () => {
  const stack = newStack();
  const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
  const { blue, green } = pools(stack);
  const forward = Forward.weighted([
    { pool: blue, weight: 90 },
    { pool: green, weight: 10 },
  ]);
  new ListenerBinding(stack, "Binding", {
    listener: nlb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
    forward,
  });
  const weights = Object.values(resources(stack, "alicloud_nlb_server_group_server_attachment"));
  expect(weights.map(({ server_id, weight }) => [server_id, weight])).toEqual([
    ["i-1", 100],
    ["i-2", 50],
    ["i-3", 17],
  ]);
  expect(findingsOf(stack).filter(({ severity }) => severity === "error")).toEqual([]);
  green.addBackend("late", Backend.instance("i-4"));
  expect(Object.keys(resources(stack, "alicloud_nlb_server_group_server_attachment"))).toHaveLength(4);
});

test("scaled weights follow edits that come after they were read", () => {
  const stack = newStack();
  const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
  const { blue, green } = pools(stack);
  const forward = Forward.weighted([
    { pool: blue, weight: 50 },
    { pool: green, weight: 50 },
  ]);
  new ListenerBinding(stack, "Binding", {
    listener: nlb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
    forward,
  });
  const weights = () =>
    Object.values(resources(stack, "alicloud_nlb_server_group_server_attachment")).map(({ weight }) => weight);
  expect(weights()).toStrictEqual([67, 33, 100]);
  blue.changeWeights({ a: 50 });
  expect(weights()).toStrictEqual([50, 50, 100]);
  green.addBackend("late", Backend.instance("i-4"));
  expect(weights()).toStrictEqual([100, 100, 100, 100]);
});

test("two backends that would get one id in the common group are refused, also when one comes later", () => {
  const stack = newStack();
  const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
  const web = new BackendPool(stack, "web", { defaultPort: 80, backends: { "blue-1": Backend.instance("i-1") } });
  const blue = new BackendPool(stack, "web-blue", { defaultPort: 80 });
  const forward = Forward.weighted([
    { pool: web, weight: 50 },
    { pool: blue, weight: 50 },
  ]);
  new ListenerBinding(stack, "Binding", {
    listener: nlb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
    forward,
  });
  expect(() => blue.addBackend("1", Backend.instance("i-2"))).toThrow(
    'pool "web-blue": backend "1" is "web-blue-1" in a split, as a backend of another pool is; rename one of them [backend-id]',
  );
});

test("a split of one pool is that pool", () => {
  const stack = newStack();
  const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "v" });
  const { blue } = pools(stack);
  const binding = new ListenerBinding(stack, "Binding", {
    listener: alb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
    forward: Forward.to(blue),
  });
  expect(binding.pool).toBe(blue);
  expect(onlyResource(stack, "alicloud_alb_server_group").servers).toHaveLength(2);
});

test.each([
  ["names no pool", false, false],
  ["names both pool and forward", true, true],
])("a binding that %s is refused", (text, withPool, withForward) => {
  const stack = newStack();
  const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "v" });
  const listener = alb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
  const { blue } = pools(stack);
  const props = { listener, pool: withPool ? blue : undefined, forward: withForward ? Forward.to(blue) : undefined };
  expect(() => new ListenerBinding(stack, "Binding", props)).toThrow(
    `binding "Binding": ${text}; pass one pool, or a forward of some [binding-pool]`,
  );
});

test("a split that names a pool twice is refused", () => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL,
  });
  const { blue } = pools(stack);
  const forward = Forward.weighted([
    { pool: blue, weight: 95 },
    { pool: blue, weight: 5 },
  ]);
  const listener = clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
  expect(() => new ListenerBinding(stack, "Binding", { listener, forward })).toThrow(
    `binding "Binding": names pool "${blue.node.id}" twice; give it one weight, or name another pool [binding-pool]`,
  );
});

const WRONG: ReadonlyArray<[what: string, props: (right: ListenerBindingProps) => unknown, message: string]> = [
  [
    "no listener",
    (right) => ({ ...right, listener: undefined }),
    "listener is missing; it must be a listener, rule or server group",
  ],
  ["a name as listener", (right) => ({ ...right, listener: "Http" }), "listener must be a listener, rule or server"],
  [
    "a list as pool",
    (right) => ({ ...right, pool: [] }),
    "pool must be a BackendPool; make one with new BackendPool, got a list",
  ],
  [
    "a pool of another app",
    (right) => ({ ...right, pool: new BackendPool(newStack(), "Far") }),
    'pool "Far" stands in another app than its listener; declare it in this one',
  ],
];

test.each(WRONG)("%s, as JavaScript lets it through, is refused in one line", (_, props, message) => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL,
  });
  const right = {
    listener: clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
    pool: pools(stack).blue,
  };
  const wrong = props(right) as ListenerBindingProps;
  expect(() => new ListenerBinding(stack, "Binding", wrong)).toThrow(`binding "Binding": ${message}`);
});

test("scaled weights are integers up to the maximum, never 0 for a member that takes traffic", () => {
  const weight = fc.integer({ min: 0, max: 100 });
  const pool = fc.record({ weight, members: fc.array(weight, { minLength: 1, maxLength: 8 }) });
  fc.assert(
    fc.property(fc.array(pool, { minLength: 1, maxLength: 4 }), (pools) => {
      const scaled = scaledWeights(pools, 100);
      pools.forEach(({ weight: share, members }, at) =>
        members.forEach((member, index) => {
          const value = scaled[at][index];
          expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
          expect(value > 0).toBe(share > 0 && member > 0);
        }),
      );
    }),
  );
});

test("the largest remainder keeps the sum", () => {
  expect(
    scaledWeights(
      [
        { weight: 1, members: [1, 1, 1] },
        { weight: 2, members: [1] },
      ],
      100,
    ),
  ).toEqual([[17, 17, 16], [100]]);
  expect(percentages([0, 0])).toEqual([0, 0]);
});

describe("a forward of one pool", () => {
  const weightsOf = (stack: ReturnType<typeof newStack>) =>
    Object.values(resources(stack, "alicloud_nlb_server_group_server_attachment")).map(({ weight }) => weight);
  const onNlb = (weight: number) => {
    const stack = newStack();
    const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
    const forward = Forward.weighted([{ pool: pools(stack).blue, weight }]);
    new ListenerBinding(stack, "Binding", {
      listener: nlb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
      forward,
    });
    return stack;
  };
  const onRule = (weightOf: (stack: ReturnType<typeof newStack>) => number) => {
    const stack = newStack();
    const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "v" });
    const listener = alb
      .addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
      .addRule("R", { priority: 1, conditions: { paths: ["/"] } });
    new ListenerBinding(stack, "Binding", {
      listener,
      forward: Forward.weighted([{ pool: pools(stack).blue, weight: weightOf(stack) }]),
    });
    const { rule_actions: actions } = onlyResource(stack, "alicloud_alb_rule");
    return /"weight":("[^"]*"|\d+)/.exec(JSON.stringify(actions))![1];
  };

  test("that is to get nothing gives its servers weight 0, of which an error tells", () => {
    const stack = onNlb(0);
    expect(weightsOf(stack)).toEqual([0, 0]);
    expect(findingsOf(stack, "weight-all-zero")).toHaveLength(1);
  });

  test("that gets something gives them all of it, whatever its weight", () => {
    const stack = onNlb(7);
    expect(weightsOf(stack)).toEqual([100, 50]);
    expect(findingsOf(stack).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("writes its weight on an ALB rule where that is 0, or known only at plan", () => {
    expect(onRule(() => 0)).toBe("0");
    expect(onRule(() => 7)).toBe("100");
    expect(onRule((stack) => new TerraformVariable(stack, "w", { type: "number" }).numberValue)).toBe('"${var.w}"');
  });
});
