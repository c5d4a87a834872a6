import { exceeds } from "../../lib/impact";
import { changedSubject, report, Resource, rows, rulesOf, shape, shapeOf, Values } from "./plan-json";

/** Servers and load balancers that stop while listeners and members stay as they are. */

interface Cloud {
  readonly name: string;
  readonly type: string;
  readonly running: Values;
  readonly stopped: Values;
  readonly way: (weights?: readonly number[]) => Resource[];
}

const same = (address: string, values: Values): Resource => ({ address, before: values, after: values, config: {} });

const alibaba = (after: readonly number[] = [100, 100]): Resource[] => {
  const servers = (weights: readonly number[]) =>
    weights.map((weight, i) => ({ server_ids: [`i-${i + 1}`], port: 80, weight }));
  return [
    same("alicloud_slb_listener.l", {
      id: "lb-1:http:80",
      load_balancer_id: "lb-1",
      frontend_port: 80,
      protocol: "http",
      server_group_id: "rsp-1",
    }),
    {
      address: "alicloud_slb_server_group.g",
      before: { id: "rsp-1", load_balancer_id: "lb-1", servers: servers([100, 100]) },
      after: { id: "rsp-1", load_balancer_id: "lb-1", servers: servers(after) },
      config: { servers: [{}, {}] },
    },
  ];
};
const tencent = (after: readonly number[] = [10, 10]): Resource[] => {
  const targets = (weights: readonly number[]) =>
    weights.map((weight, i) => ({ instance_id: `i-${i + 1}`, eni_ip: "", port: 80, weight }));
  return [
    same("tencentcloud_clb_listener.l", { id: "x", listener_id: "lbl-1", clb_id: "lb-1", protocol: "TCP", port: 80 }),
    {
      address: "tencentcloud_clb_attachment.t",
      before: { id: "x", listener_id: "lbl-1", targets: targets([10, 10]) },
      after: { id: "x", listener_id: "lbl-1", targets: targets(after) },
      config: { targets: [{}, {}] },
    },
  ];
};

const CLOUDS: readonly Cloud[] = [
  {
    name: "Alibaba Cloud",
    type: "alicloud_instance",
    running: { status: "Running", instance_type: "a", image_id: "m-1" },
    stopped: { status: "Stopped", instance_type: "a", image_id: "m-1" },
    way: alibaba,
  },
  {
    name: "Tencent Cloud",
    type: "tencentcloud_instance",
    running: { running_flag: true, instance_type: "a", image_id: "m-1" },
    stopped: { running_flag: false, instance_type: "a", image_id: "m-1" },
    way: tencent,
  },
];

describe.each(CLOUDS)("$name", ({ type, running, stopped, way }) => {
  const server = (n: number, before: Values, after: Values | undefined, more: Partial<Resource> = {}): Resource => ({
    address: `${type}.s${n}`,
    before: { id: `i-${n}`, ...before },
    after: after && { id: `i-${n}`, ...after },
    config: after && {},
    ...more,
  });

  test.each([
    ["another type", { ...running, instance_type: "b" }],
    ["another image", { ...running, image_id: "m-2" }],
  ])("%s restarts all at once at worst", (_, after) => {
    const found = report(...way(), server(1, running, after), server(2, running, after));
    const subject = changedSubject(found);
    expect(shapeOf(subject)).toBe("2 -> 0 -> 2");
    expect(subject.members.map(({ event }) => event)).toEqual(["restarted", "restarted"]);
    expect(subject.reasons).toHaveLength(1);
    expect(subject.active.race).toBe(true);
    expect(exceeds(found, 0)).toBe(true);
    expect(shape(...way(), server(1, running, after))).toBe("2 -> 1 -> 2");
  });

  test("stopped, and started again", () => {
    const found = report(...way(), server(1, running, stopped), server(2, running, stopped));
    const subject = changedSubject(found);
    expect(shapeOf(subject)).toBe("2 -> 0 -> 0");
    expect(subject.loss).toEqual({ percent: 100, unknown: false });
    expect(subject.members.map(({ event }) => event)).toEqual(["stopped", "stopped"]);
    expect(rulesOf(found)).toEqual(["no-active-servers"]);
    const back = report(...way(), server(1, stopped, running));
    expect(back.subjects.filter(({ changed }) => changed)).toEqual([]);
    expect(exceeds(back, 0)).toBe(false);
  });

  test("destroyed while still registered", () => {
    expect(shape(...way(), server(1, running, undefined))).toBe("2 -> 1 -> 1");
  });

  test("taken out and destroyed in one apply is away once", () => {
    const [listener, holder] = way();
    const list = Object.keys(holder.before!).find((key) => Array.isArray(holder.before![key]))!;
    const left = { ...holder, after: { ...holder.after, [list]: (holder.after![list] as Values[]).slice(1) } };
    const block = `${type}.s1`;
    for (const stateDependsOn of [[], [block]]) {
      const found = report(listener, { ...left, stateDependsOn }, server(1, running, undefined));
      expect(shapeOf(changedSubject(found))).toBe("2 -> 1 -> 1");
      expect(exceeds(found, 0)).toBe(false);
    }
  });

  test("drained and stopped in one apply is away once", () => {
    const weights = way()[0].address.startsWith("ali") ? [0, 100] : [0, 10];
    const found = report(...way(weights), server(1, running, stopped));
    expect(shapeOf(changedSubject(found))).toBe("2 -> 1 -> 1");
    expect(exceeds(found, 0)).toBe(false);
  });

  test("a server that nobody sends to", () => {
    const found = report(...way(), server(3, running, { ...running, instance_type: "b" }));
    expect(found.subjects.filter(({ changed }) => changed)).toEqual([]);
    expect(exceeds(found, 0)).toBe(false);
  });
});

test("a member that is named by an address of the server", () => {
  const member = { id: "m", target_group_id: "lbtg-1", bind_ip: "10.0.0.1", port: 80, weight: 10 };
  const found = report(same("tencentcloud_clb_target_group_instance_attachment.m", member), {
    address: "tencentcloud_instance.s",
    before: { id: "i-1", private_ip: "10.0.0.1", running_flag: true },
    after: { id: "i-1", private_ip: "10.0.0.1", running_flag: false },
    config: {},
  });
  expect(rows(changedSubject(found))).toEqual(["10.0.0.1 80>null 10>null stopped"]);
  expect(rulesOf(found)).toEqual(["no-active-servers"]);
});

describe("switched off as a whole", () => {
  const off = (address: string, values: Values, before: Values, after: Values): Resource => ({
    address,
    before: { ...values, ...before },
    after: { ...values, ...after },
    config: {},
  });
  const balancer = (before: string, after: string) =>
    off("alicloud_slb_load_balancer.x", { id: "lb-1" }, { status: before }, { status: after });

  test("a load balancer", () => {
    const found = report(...alibaba(), balancer("active", "inactive"));
    expect(shapeOf(changedSubject(found))).toBe("2 -> 0 -> 0");
    expect(rulesOf(found)).toEqual(["no-active-servers"]);
    expect(exceeds(found, 0)).toBe(true);
  });

  test("a load balancer whose listeners are elsewhere is not judged", () => {
    const servers = [{ server_id: "i-1", type: "ecs", weight: 100 }];
    const members = { id: "lb-1", load_balancer_id: "lb-1", backend_servers: servers };
    const found = report(same("alicloud_slb_backend_server.b", members), balancer("active", "inactive"));
    expect(found.unjudged).toEqual([
      { address: "alicloud_slb_load_balancer.x", change: "update", attributes: ["status"], way: true },
    ]);
    expect(exceeds(found, 0)).toBe(true);
  });

  test.each([
    ["alicloud_alb_listener", "ALB"],
    ["alicloud_nlb_listener", "NLB"],
  ])("%s", (type) => {
    const servers = [{ server_id: "i-1", server_type: "Ecs", port: 80, weight: 100 }];
    const actions = [{ forward_group_config: [{ server_group_tuples: [{ server_group_id: "g" }] }] }];
    const listener = { id: "l", load_balancer_id: "lb-1", server_group_id: "g", default_actions: actions };
    const found = report(
      same("alicloud_alb_server_group.g", { id: "g", servers }),
      off(`${type}.l`, listener, { status: "Running" }, { status: "Stopped" }),
    );
    expect(shapeOf(changedSubject(found))).toBe("1 -> 0 -> 0");
    expect(rulesOf(found)).toEqual(["no-active-servers"]);
  });
});
