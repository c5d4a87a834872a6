import { World } from "../harness";
import { applied, ids, row, settled, stack, times } from "./stacks";

/** NLB attachments, edit by edit, as measured on the real provider, alicloud 1.289. */

let w: World;
beforeEach(async () => {
  w = await World.create();
});
afterEach(() => w?.dispose());

const REMOVE = "RemoveServersFromServerGroup";
const ADD = "AddServersToServerGroup";
const UPDATE = "UpdateServerGroupServersAttribute";
const TYPE = "alicloud_nlb_server_group_server_attachment";

const base = {
  alicloud_nlb_load_balancer: {
    lb: {
      vpc_id: "vpc-1",
      address_type: "Intranet",
      zone_mappings: ["a", "b"].map((z) => ({ vswitch_id: `vsw-${z}`, zone_id: `cn-hangzhou-${z}` })),
    },
  },
  alicloud_nlb_server_group: { g: { server_group_name: "web", vpc_id: "vpc-1", protocol: "TCP" } },
  alicloud_nlb_listener: {
    l: {
      load_balancer_id: "${alicloud_nlb_load_balancer.lb.id}",
      listener_port: 80,
      listener_protocol: "TCP",
      server_group_id: "${alicloud_nlb_server_group.g.id}",
    },
  },
};
const web = (servers: string[], port: number, weight = 100, more: Record<string, unknown> = {}) =>
  stack(base, {
    [TYPE]: Object.fromEntries(
      servers.map((s) => [
        s,
        {
          server_group_id: "${alicloud_nlb_server_group.g.id}",
          server_id: s,
          server_type: "Ecs",
          port,
          weight,
          ...more,
        },
      ]),
    ),
  });
const cbd = { lifecycle: { create_before_destroy: true } };
const L = "TCP:80";

it("weights of 3: in place", async () => {
  await applied(w, web(ids(3), 80));
  expect(await row(w, web(ids(3), 80, 50), L)).toEqual({
    ok: true,
    calls: times(3, UPDATE),
    servers: "3 -> 3 -> 3",
    empty: true,
  });
  await settled(w);
});

it("ports, create_before_destroy", async () => {
  await applied(w, web(ids(3), 80, 100, cbd));
  const r = await row(w, web(ids(3), 81, 100, cbd), L);
  expect(r).toMatchObject({ ok: true, servers: "3 -> 3 -> 3", empty: true });
  expect([...r.calls].sort()).toEqual([...times(3, ADD), ...times(3, REMOVE)]);
  await settled(w);
});

it("ports, default order", async () => {
  await applied(w, web(ids(3), 80));
  const r = await w.apply(web(ids(3), 81));
  expect([r.ok, r.calls, r.shape(L)]).toEqual([true, [...times(3, REMOVE), ...times(3, ADD)], "3 -> 0 -> 3"]);
  expect(r.timeline.msBelow(L, 3)).toBeGreaterThan(100);
  expect((await w.plan()).empty).toBe(true);
});

it("busy answers are all retried", async () => {
  await applied(w, web(ids(3), 80), { faults: { busy: "tasks" } });
  const r = await w.apply(web(ids(3), 80, 50), { faults: { busy: "tasks" } });
  expect([r.ok, r.shape(L)]).toEqual([true, "3 -> 3 -> 3"]);
  expect((await w.destroy({ faults: { busy: "tasks" } })).leftovers).toEqual([]);
});
