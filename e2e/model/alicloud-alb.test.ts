import { World } from "../harness";
import { applied, ids, row, settled, stack } from "./stacks";

/** ALB, edit by edit, as measured on the real provider, alicloud 1.289. */

let w: World;
beforeEach(async () => {
  w = await World.create();
});
afterEach(() => w?.dispose());

const REMOVE = "RemoveServersFromServerGroup";
const ADD = "AddServersToServerGroup";

const zones = ["a", "b"].map((z) => ({ vswitch_id: `vsw-${z}`, zone_id: `cn-hangzhou-${z}` }));
const lb = (more: Record<string, unknown> = { address_allocated_mode: "Fixed" }) => ({
  alicloud_alb_load_balancer: {
    lb: {
      vpc_id: "vpc-1",
      address_type: "Intranet",
      load_balancer_edition: "Standard",
      load_balancer_billing_config: [{ pay_type: "PayAsYouGo" }],
      zone_mappings: zones,
      ...more,
    },
  },
});
const group = (name: string, servers: string[], port: number, weight?: number) => ({
  alicloud_alb_server_group: {
    [name]: {
      server_group_name: name,
      vpc_id: "vpc-1",
      protocol: "HTTP",
      health_check_config: [{ health_check_enabled: false }],
      servers: servers.map((server_id) => ({ server_id, server_type: "Ecs", port, weight })),
    },
  },
});
const id = (name: string) => `\${alicloud_alb_server_group.${name}.id}`;
const listener = (to: string) => ({
  alicloud_alb_listener: {
    l: {
      load_balancer_id: "${alicloud_alb_load_balancer.lb.id}",
      listener_port: 80,
      listener_protocol: "HTTP",
      default_actions: [
        { type: "ForwardGroup", forward_group_config: [{ server_group_tuples: [{ server_group_id: id(to) }] }] },
      ],
    },
  },
});
const L = "HTTP:80";
const web = (servers: string[], port: number, weight?: number) =>
  stack(lb(), group("web", servers, port, weight), listener("web"));

it("servers without weight: no active server after a successful apply", async () => {
  const r = await row(w, web(ids(3), 80), L);
  expect(r).toMatchObject({ ok: true, servers: "0 -> 0 -> 0", empty: true });
  expect(Object.values((await w.timeline()).entries.at(-1)!.groups)[0].members.map((m) => m.weight)).toEqual([0, 0, 0]);
});

it("weights of all 3: removed, waited, added", async () => {
  await applied(w, web(ids(3), 80, 100));
  const r = await w.apply(web(ids(3), 80, 50));
  expect([r.ok, r.calls, r.shape(L)]).toEqual([true, [REMOVE, ADD], "3 -> 0 -> 3"]);
  // 5 s at a task time of 1 s: 125 ms at 25 ms.
  expect(r.timeline.msBelow(L, 3)).toBeGreaterThan(100);
  await settled(w);
});

it("ports of all 3: the same", async () => {
  await applied(w, web(ids(3), 80, 100));
  expect(await row(w, web(ids(3), 81, 100), L)).toEqual({
    ok: true,
    calls: [REMOVE, ADD],
    servers: "3 -> 0 -> 3",
    empty: true,
  });
});

it("rule: weights of two server-group tuples change in place", async () => {
  const rule = (a: number, b: number) => ({
    alicloud_alb_rule: {
      r: {
        listener_id: "${alicloud_alb_listener.l.id}",
        priority: 1,
        rule_name: "split",
        rule_conditions: [{ type: "Path", path_config: [{ values: ["/x"] }] }],
        rule_actions: [
          {
            order: 1,
            type: "ForwardGroup",
            forward_group_config: [
              {
                server_group_tuples: [
                  { server_group_id: id("blue"), weight: a },
                  { server_group_id: id("green"), weight: b },
                ],
              },
            ],
          },
        ],
      },
    },
  });
  const both = (a: number, b: number) =>
    stack(lb(), group("blue", ids(3), 80, 100), group("green", ids(2, "i-g"), 80, 100), listener("blue"), rule(a, b));
  await applied(w, both(100, 0));
  const r = await row(w, both(50, 50), "HTTP:80/split");
  expect(r).toEqual({ ok: true, calls: ["UpdateRuleAttribute"], servers: "3 -> 3 -> 5", empty: true });
  const back = await row(w, both(0, 100), "HTTP:80/split");
  expect(back).toEqual({ ok: true, calls: ["UpdateRuleAttribute"], servers: "5 -> 2 -> 2", empty: true });
  await settled(w);
});

describe("actions of a rule", () => {
  const rule = (actions: readonly object[]) => ({
    alicloud_alb_rule: {
      r: {
        listener_id: "${alicloud_alb_listener.l.id}",
        priority: 1,
        rule_name: "some",
        rule_conditions: [{ type: "Path", path_config: [{ values: ["/x"] }] }],
        rule_actions: actions,
      },
    },
  });
  const forward = (order: number, to = "web") => ({
    order,
    type: "ForwardGroup",
    forward_group_config: [{ server_group_tuples: [{ server_group_id: id(to), weight: 100 }] }],
  });
  const header = (order: number) => ({ order, type: "RemoveHeader", remove_header_config: [{ key: "X-Debug" }] });
  const redirect = (order: number) => ({
    order,
    type: "Redirect",
    redirect_config: [{ protocol: "HTTPS", port: "443", path: "/n$${path}", http_code: "308" }],
  });
  const site = (...actions: object[]) => stack(lb(), group("web", ids(3), 80, 100), listener("web"), rule(actions));

  it("a header, then a redirect instead of the forward, and back: in place", async () => {
    await applied(w, site(forward(1)));
    const update = { ok: true, calls: ["UpdateRuleAttribute"], empty: true };
    expect(await row(w, site(header(1), forward(9)), "HTTP:80/some")).toEqual({ ...update, servers: "3 -> 3 -> 3" });
    expect(await row(w, site(header(1), redirect(2)), "HTTP:80/some")).toEqual({ ...update, servers: "3 -> 0 -> 0" });
    expect(await row(w, site(forward(2), header(1)), "HTTP:80/some")).toEqual({ ...update, servers: "0 -> 0 -> 3" });
    await settled(w);
  });

  it.each([
    ["a last action before another one", [header(9), forward(1)], "IllegalParam.Order"],
    ["two last actions", [redirect(1), forward(2)], "IllegalParam.RuleActions"],
    ["no last action", [header(1)], "MissingParam.RuleActions"],
  ])("%s is refused", async (_, actions, code) => {
    const { ok, output } = await w.apply(site(...actions));
    expect([ok, output.includes(code)]).toEqual([false, true]);
  });
});

it("listener default group blue -> green: in place", async () => {
  const both = (to: string) =>
    stack(lb(), group("blue", ids(2), 80, 100), group("green", ids(2, "i-g"), 80, 100), listener(to));
  await applied(w, both("blue"));
  expect(await row(w, both("green"), L)).toEqual({
    ok: true,
    calls: ["UpdateListenerAttribute"],
    servers: "2 -> 2 -> 2",
    empty: true,
  });
});

it("without address_allocated_mode the load balancer is replaced at each apply when the API answers Fixed", async () => {
  await applied(w, stack(lb({})));
  expect((await w.plan()).changes).toEqual([{ address: "alicloud_alb_load_balancer.lb", action: "replace" }]);
});

it("the same when the API leaves it unset (the other assumption)", async () => {
  await applied(w, stack(lb({})), { faults: { albAllocation: "unset" } });
  expect((await w.plan(undefined, { faults: { albAllocation: "unset" } })).empty).toBe(true);
});
