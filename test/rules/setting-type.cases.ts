import { Fn, Lazy, TerraformStack } from "cdktf";
import {
  alicloud,
  Backend,
  BackendPool,
  HealthGate,
  ListenerBinding,
  LoadBalancingRules,
  tencentcloud,
} from "../../lib";
import { Case, Fixture, table } from "./fixture";

/** What a program hands over that no compiler checks. */
const js = (value: unknown) => value as never;

const LEFT_OUT = "hand over that, or leave it out where it has a default";

/** What may stand where a number should, and how a message names it. */
const NO_NUMBERS: readonly (readonly [value: unknown, got: string, remedy?: string])[] = [
  [NaN, "NaN"],
  [Infinity, "Infinity"],
  ["80", '"80"', "write 80 without quotes"],
  ["web", '"web"'],
  [true, "true"],
  [[80], "a list"],
  [{ port: 80 }, "an object"],
  [5n, "the BigInt 5n"],
  [Symbol("80"), "a symbol"],
  [() => 80, "a function"],
  [new Map(), "a Map"],
  [Object.create(null), "an object"],
];

function pool({ stack }: Fixture, props: unknown): BackendPool {
  return new BackendPool(stack, "Pool", js(props));
}

function unreadable(): object {
  return {
    get defaultPort(): number {
      throw new Error("not today");
    },
    parked: true,
  };
}

table("setting-type", [
  ...NO_NUMBERS.map(([value, got, remedy = LEFT_OUT]): Case => [
    `${got} for a number`,
    (f) => pool(f, { defaultPort: value }),
    `error: pool "Pool": defaultPort must be a number, got ${got}; ${remedy}`,
  ]),
  [
    "a number for a text",
    (f) => pool(f, { formerPath: 7 }),
    'error: pool "Pool": formerPath must be a text, got 7; write "7"',
  ],
  [
    "a text for a boolean",
    (f) => pool(f, { parked: "false" }),
    'error: pool "Pool": parked must be true or false, got "false"; write false without quotes',
  ],
  [
    "a list for a map",
    (f) => pool(f, { backends: [Backend.instance("i-a")] }),
    'error: pool "Pool": backends must be an object, each value of it made by one of the methods of Backend, such as Backend.instance, got a list; its indexes would be parts of addresses of resources; give each an id of its own, as in { web1: ... }',
  ],
  [
    "a Map",
    (f) => pool(f, { formerIds: new Map([["a", "b"]]) }),
    'error: pool "Pool": formerIds must be an object, each value of it a text, got a Map; write Object.fromEntries(map)',
  ],
  [
    "a Set and a text for lists",
    (f) =>
      new tencentcloud.AutoScalingGroup(
        f.stack,
        "Group",
        js({ configurationId: "asc-1", minSize: 1, maxSize: 2, vpcId: "vpc-1", subnetIds: new Set(["subnet-1"]) }),
      ),
    'error: scaling group "Group": subnetIds must be a list, each of it a text, got a Set; write [...set]',
  ],
  [
    "a text for settings and for a list",
    (f) => f.clb.addListener("L", js({ protocol: "tcp", port: 80, backendPort: 80, healthCheck: "on" })),
    'error: listener "L": healthCheck must be an object with enabled, healthyCodes, healthyThreshold, got "on"; hand over that, or leave it out where it has a default',
  ],
  [
    "a text for a list",
    (f) =>
      f.clb.addListener("L", js({ protocol: "tcp", port: 80, backendPort: 80, healthCheck: { healthyCodes: "2xx" } })),
    'error: listener "L": healthCheck.healthyCodes must be a list, each of it a text, got "2xx"; write ["2xx"]',
  ],
  [
    "no settings",
    (f) => pool(f, 5),
    'error: pool "Pool": settings must be an object, got 5; write { ... } with the settings',
  ],
  [
    "a getter that throws",
    (f) => pool(f, unreadable()),
    `error: pool "Pool": defaultPort must be a number, got what throws when it is read; ${LEFT_OUT}`,
  ],
  [
    "a getter that throws, in what a method passes on",
    (f) =>
      f.clb.addListener(
        "L",
        js(Object.assign(Object.create({}), { port: 80, backendPort: 80 }, { protocol: Symbol() })),
      ),
    `error: listener "L": protocol must be a text, got a symbol; ${LEFT_OUT}`,
  ],
  [
    "a proxy that throws",
    (f) =>
      pool(
        f,
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error("not today");
            },
            get: (_, name) => (name === "defaultPort" ? [] : undefined),
          },
        ),
      ),
    `error: pool "Pool": defaultPort must be a number, got a list; ${LEFT_OUT}`,
  ],
  [
    "a proxy of a list that throws",
    (f) => {
      const codes = new Proxy([], {
        get: () => {
          throw new Error("not today");
        },
      });
      f.clb.addListener("L", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 80,
        backendPort: 80,
        healthCheck: { healthyCodes: codes },
      });
    },
    `error: listener "L": healthCheck.healthyCodes must be a list, each of it a text, got a list; ${LEFT_OUT}`,
  ],
  [
    "a number known only at plan for a text",
    (f) => f.tencent.addListener("L", { protocol: js(f.number), port: 80, listenerName: js(f.number) }),
  ],
  [
    "a backend whose settings are wrong",
    (f) => pool(f, { backends: { a: Backend.instance("i-a", js({ weight: [] })), b: Backend.instance(js(5)) } }),
    `error: pool "Pool": backends.a.weight must be a number, got a list; ${LEFT_OUT}`,
    'error: pool "Pool": backends.b.serverId must be a text, got 5; write "5"',
  ],
  [
    "a gate whose settings are wrong",
    (f) => {
      const healthGate = HealthGate.cloud(js({ timeoutSeconds: "4" }));
      const listener = f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
      new ListenerBinding(f.stack, "Binding", { listener, pool: pool(f, {}), healthGate });
    },
    'error: binding "Binding": healthGate.timeoutSeconds must be a number, got "4"; write 4 without quotes',
  ],
  [
    "what is said of rules",
    (f) => {
      pool(f, {});
      LoadBalancingRules.of(f.stack)
        .acknowledge("single-backend", js({ reason: false }))
        .severity(js([]), js({}))
        .quota("x", js("5"));
    },
    `error: rules: reason must be a text, got false; ${LEFT_OUT}`,
    `error: rules: ruleId must be a text, got a list; ${LEFT_OUT}`,
    `error: rules: severity must be a text, got an object; ${LEFT_OUT}`,
    'error: rules: limit must be a number, got "5"; write 5 without quotes',
  ],
  [
    "weights and ports that are none",
    (f) => {
      const web = pool(f, { backends: { a: Backend.instance("i-a") } });
      web.changeWeights(js({ a: "50" }));
      web.changePorts(js(null));
    },
    'error: pool "Pool": weights.a must be a number, got "50"; write 50 without quotes',
    `error: pool "Pool": ports must be an object, each value of it a number, got null; ${LEFT_OUT}`,
  ],
  [
    "values known only at plan",
    (f) => pool(f, { defaultPort: f.string, defaultWeight: Lazy.numberValue({ produce: () => 5 }) }),
  ],
  [
    "a list known only at plan",
    (f) =>
      new alicloud.ScalingGroup(f.stack, "Group", {
        minSize: 1,
        maxSize: 2,
        vswitchIds: Fn.tolist(["vsw-1"]) as unknown as string[],
      }),
  ],
]);

test.each<[name: string, declare: (stack: TerraformStack) => void, message: string]>([
  [
    "no load balancer",
    (stack) => new alicloud.ClassicListener(stack, "L", js({ port: "80" })),
    'listener "L": loadBalancer is missing; it must be an alicloud.ClassicLoadBalancer of this library, made by new or by fromAttributes; port must be a number, got "80"; write 80 without quotes; protocol is missing; it must be a text [setting-type]',
  ],
  [
    "no stack",
    () => new BackendPool(js({}), "Web"),
    'pool "Web": scope must be a construct, such as a TerraformStack, got an object; hand over the stack [setting-type]',
  ],
  [
    "no id",
    (stack) => new BackendPool(stack, js(undefined)),
    "pool: id must be a text that is not empty, got undefined; it is a part of addresses of resources [setting-type]",
  ],
])("without %s nothing can be made, and the error says so", (_, declare, message) => {
  expect(() => declare(new Fixture().stack)).toThrow(message);
});
