import { report, Resource, rulesOf, Values } from "./plan-json";

/** Values that the cloud gives to one object at a time, in every family that has them. */

interface Kind {
  readonly type: string;
  readonly values: (value: string) => Values;
  readonly name: (value: string) => string;
}

const rulePort = { load_balancer_id: "lb-1", frontend_port: 80 };
const KINDS: readonly Kind[] = [
  {
    type: "alicloud_alb_rule",
    values: (value) => ({ listener_id: "lsn-1", priority: Number(value) }),
    name: (value) => `priority ${value} of lsn-1`,
  },
  {
    type: "alicloud_alb_listener",
    values: (value) => ({ load_balancer_id: "alb-1", listener_protocol: "HTTP", listener_port: Number(value) }),
    name: (value) => `port ${value} of alb-1`,
  },
  {
    type: "alicloud_nlb_listener",
    values: (value) => ({ load_balancer_id: "nlb-1", listener_protocol: "TCP", listener_port: Number(value) }),
    name: (value) => `port ${value} of nlb-1`,
  },
  {
    type: "alicloud_slb_listener",
    values: (value) => ({ load_balancer_id: "lb-1", protocol: "tcp", frontend_port: Number(value) }),
    name: (value) => `port ${value} of lb-1`,
  },
  {
    type: "alicloud_slb_rule",
    values: (value) => ({ ...rulePort, domain: `${value}.com`, url: "/a" }),
    name: (value) => `domain ${value}.com and url /a of lb-1`,
  },
  {
    type: "tencentcloud_clb_listener",
    values: (value) => ({ clb_id: "lb-1", protocol: "TCP", port: Number(value) }),
    name: (value) => `port ${value} of lb-1`,
  },
  {
    type: "tencentcloud_clb_listener_rule",
    values: (value) => ({ listener_id: "lbl-1", domain: "a.com", url: `/${value}` }),
    name: (value) => `domain a.com and url /${value} of lbl-1`,
  },
  {
    type: "tencentcloud_clb_instance",
    values: (value) => ({ clb_name: `web-${value}` }),
    name: (value) => `clb_name web-${value}`,
  },
];

describe.each(KINDS)("$type", ({ type, values, name }) => {
  const one = (id: string, before: string | undefined, after: string | undefined, actions?: string[]): Resource => ({
    address: `${type}.${id}`,
    before: before === undefined ? undefined : { id: `${type}-${id}`, ...values(before) },
    after: after === undefined ? undefined : { id: `${type}-${id}`, ...values(after) },
    actions,
    config: after === undefined ? undefined : {},
  });
  const failures = (...resources: Resource[]) =>
    report(...resources)
      .findings.filter(({ rule }) => rule === "apply-fails")
      .map(({ address, message }) => [address.split(".").at(-1), message.replace(/: .*; /, ": ... ")]);
  const says = (value: string, whom: string, remedy: string) => `takes ${name(value)}, which ${whom}: ... ${remedy}`;
  const between = "give one of them a free value in between, in two applies";

  test("two exchange their values", () => {
    const free = "has until this apply changes it, in no fixed order";
    expect(failures(one("a", "10", "20"), one("b", "20", "10"))).toEqual([
      ["a", says("20", `${type}.b ${free}`, between)],
      ["b", says("10", `${type}.a ${free}`, between)],
    ]);
  });

  test("three hand theirs on in a circle, also when they are replaced", () => {
    const replaced = ["delete", "create"];
    const circle = [one("a", "10", "20", replaced), one("b", "20", "30", replaced), one("c", "30", "10", replaced)];
    expect(failures(...circle)).toHaveLength(3);
  });

  test("a value that another one keeps, or that two take", () => {
    expect(failures(one("a", "10", "20"), one("b", "20", "20"))).toEqual([
      ["a", says("20", `${type}.b has and keeps`, "choose another value")],
    ]);
    expect(failures(one("a", undefined, "20"), one("b", undefined, "20"))).toEqual([
      ["b", says("20", `${type}.a takes too`, "give one of them another value")],
    ]);
  });

  test("its own value, when the new one is made first", () => {
    const remedy = "take create_before_destroy off it, or give the new one another value";
    const itself = "its former self has until it is destroyed, after the new one is made";
    expect(failures(one("a", "10", "10", ["create", "delete"]))).toEqual([["a", says("10", itself, remedy)]]);
    expect(failures(one("a", "10", "20", ["create", "delete"]))).toEqual([]);
    expect(failures(one("a", "10", "10", ["delete", "create"]))).toEqual([]);
  });

  test("free values, and values that the plan does not know", () => {
    expect(failures(one("a", "10", "30"), one("b", "20", "40"))).toEqual([]);
    const [attribute] = Object.keys(values("20")).slice(-1);
    const unknown = { ...one("a", "10", "20"), unknown: { [attribute]: true }, config: { [attribute]: {} } };
    delete unknown.after![attribute];
    expect(failures(unknown, one("b", "20", "20"))).toEqual([]);
  });

  test("a value that is free by then in every order", () => {
    const gone = { ...one("b", "20", undefined), stateDependsOn: [] };
    const taker = { ...one("a", "10", "20"), stateDependsOn: [`${type}.b`] };
    expect(failures(taker, gone)).toEqual([]);
  });
});

test("UDP has ports of its own, and so has each load balancer", () => {
  const listener = (id: string, values: Values): Resource => ({
    address: `tencentcloud_clb_listener.${id}`,
    after: { id, ...values },
    config: {},
  });
  expect(
    rulesOf(
      report(
        listener("a", { clb_id: "lb-1", protocol: "TCP", port: 80 }),
        listener("b", { clb_id: "lb-1", protocol: "UDP", port: 80 }),
        listener("c", { clb_id: "lb-2", protocol: "TCP", port: 80 }),
      ),
    ),
  ).toEqual([]);
});
