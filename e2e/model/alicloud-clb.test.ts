import { World, type Faults } from "../harness";
import { applied, ids, row, settled, stack, times } from "./stacks";

/** CLB, edit by edit, as measured on the real provider, alicloud 1.289. */

let w: World;
/** Attachments side by side, as people write them, were measured on a cloud that is never busy, if nothing else is said. */
const open = async (faults?: Faults): Promise<void> => {
  w = await World.create({ faults: { busy: "never", ...faults } });
};
afterEach(() => w?.dispose());

const REMOVE = "RemoveVServerGroupBackendServers";
const ADD = "AddVServerGroupBackendServers";
const SET = "SetVServerGroupAttribute";

const lbId = "${alicloud_slb_load_balancer.lb.id}";
const lb = {
  alicloud_slb_load_balancer: {
    lb: { load_balancer_name: "lb", address_type: "intranet", load_balancer_spec: "slb.s2.small" },
  },
};
const groupId = "${alicloud_slb_server_group.g.id}";
const listener = (more: Record<string, unknown>) => ({
  alicloud_slb_listener: { l: { load_balancer_id: lbId, frontend_port: 80, protocol: "http", bandwidth: -1, ...more } },
});
const L = "http:80";

interface Servers {
  server_ids: string[];
  port: number;
  weight?: number;
}
const inline = (...servers: Servers[]) =>
  stack(
    lb,
    { alicloud_slb_server_group: { g: { load_balancer_id: lbId, name: "web", servers } } },
    listener({ server_group_id: groupId }),
  );

describe("VServer group, inline servers", () => {
  beforeEach(() => open());

  it("weights of all 3: in place", async () => {
    await applied(w, inline({ server_ids: ids(3), port: 80 }));
    expect(await row(w, inline({ server_ids: ids(3), port: 80, weight: 50 }), L)).toEqual({
      ok: true,
      calls: [SET],
      servers: "3 -> 3 -> 3",
      empty: true,
    });
    await settled(w);
  });

  it("ports of all 3: removed before added", async () => {
    await applied(w, inline({ server_ids: ids(3), port: 80 }));
    expect(await row(w, inline({ server_ids: ids(3), port: 81 }), L)).toEqual({
      ok: true,
      calls: [REMOVE, ADD, SET],
      servers: "3 -> 0 -> 3",
      empty: true,
    });
    await settled(w);
  });

  it("45 servers: three calls a step", async () => {
    await applied(w, inline({ server_ids: ids(45), port: 80 }));
    const r = await row(w, inline({ server_ids: ids(45), port: 81 }), L);
    expect(r).toEqual({
      ok: true,
      calls: [...times(3, REMOVE), ...times(3, ADD), ...times(3, SET)],
      servers: "45 -> 0 -> 45",
      empty: true,
    });
  });

  it("create with exactly 20: the last chunk is sent twice and refused, the group is tainted", async () => {
    const r = await w.apply(inline({ server_ids: ids(20), port: 80 }));
    expect(r.ok).toBe(false);
    expect(r.calls).toEqual([ADD, ADD]);
    expect(r.timeline.entries.filter((e) => e.action === ADD).map((e) => e.members?.length)).toEqual([20, 20]);
    const p = await w.plan();
    expect(p.changes).toContainEqual({ address: "alicloud_slb_server_group.g", action: "replace" });
  });

  it("reweighting exactly 20 repeats one call without harm", async () => {
    await applied(w, inline({ server_ids: ids(19), port: 80 }, { server_ids: ["i-s20"], port: 80, weight: 10 }), {
      faults: { duplicates: "ignore" },
    });
    const r = await row(w, inline({ server_ids: ids(20), port: 80, weight: 50 }), L);
    expect(r).toMatchObject({ ok: true, calls: [SET, SET], servers: "20 -> 20 -> 20" });
  });

  it("two blocks with equal port and weight: the second plan is never empty", async () => {
    await applied(w, inline({ server_ids: ["i-s1"], port: 80 }, { server_ids: ["i-s2"], port: 80 }));
    expect((await w.plan()).empty).toBe(false);
    await applied(w, inline({ server_ids: ["i-s1"], port: 80 }, { server_ids: ["i-s2"], port: 80 }));
    expect((await w.plan()).empty).toBe(false);
  });

  it("a failed chunk taints the group; the next apply replaces it and converges", async () => {
    const s = inline({ server_ids: ids(45), port: 80 });
    const r = await w.apply(s, { faults: { failNth: 2, failAction: ADD } });
    expect(r.ok).toBe(false);
    expect((await w.plan()).changes).toContainEqual({ address: "alicloud_slb_server_group.g", action: "replace" });
    await applied(w, s);
    await settled(w);
  });
});

const attachments = (
  servers: string[],
  port: number,
  more: Record<string, unknown> = {},
  extra: Parameters<typeof stack>[0] = listener({
    server_group_id: groupId,
    depends_on: servers.map((s) => `alicloud_slb_server_group_server_attachment.${s}`),
  }),
) =>
  stack(
    lb,
    { alicloud_slb_server_group: { g: { load_balancer_id: lbId, name: "web" } } },
    {
      alicloud_slb_server_group_server_attachment: Object.fromEntries(
        servers.map((s) => [s, { server_group_id: groupId, server_id: s, port, weight: 100, type: "ecs", ...more }]),
      ),
    },
    extra,
  );
const cbd = { lifecycle: { create_before_destroy: true } };

describe("VServer group, attachments", () => {
  it("weights of all 3: detached, then attached", async () => {
    await open();
    await applied(w, attachments(ids(3), 80));
    const r = await row(w, attachments(ids(3), 80, { weight: 50 }), L);
    expect(r).toEqual({
      ok: true,
      calls: [...times(3, REMOVE), ...times(3, ADD)],
      servers: "3 -> 0 -> 3",
      empty: true,
    });
    await settled(w);
  });

  it("ports, default order", async () => {
    // Calls that take time, as those of the cloud do: the three removals run side by side on a busy machine, too.
    await open({ latencyMs: 200 });
    await applied(w, attachments(ids(3), 80));
    const r = await row(w, attachments(ids(3), 81), L);
    expect(r).toEqual({
      ok: true,
      calls: [...times(3, REMOVE), ...times(3, ADD)],
      servers: "3 -> 0 -> 3",
      empty: true,
    });
  });

  it("ports, create_before_destroy", async () => {
    await open();
    await applied(w, attachments(ids(3), 80, cbd));
    const r = await row(w, attachments(ids(3), 81, cbd), L);
    expect(r).toMatchObject({ ok: true, servers: "3 -> 3 -> 3", empty: true });
    expect(r.calls.filter((c) => c === ADD)).toHaveLength(3);
    expect(r.calls.filter((c) => c === REMOVE)).toHaveLength(3);
    await settled(w);
  });

  it("weights, create_before_destroy, existing members refused: never converges", async () => {
    await open();
    await applied(w, attachments(ids(3), 80, cbd));
    for (let i = 0; i < 2; i++) {
      const r = await row(w, attachments(ids(3), 80, { weight: 50, ...cbd }), L);
      expect(r).toEqual({ ok: false, calls: times(3, ADD), servers: "3 -> 3 -> 3", empty: false });
    }
  });

  it("weights, create_before_destroy, existing members ignored: the group ends empty, apply reports success", async () => {
    await open({ duplicates: "ignore" });
    await applied(w, attachments(ids(3), 80, cbd));
    const r = await w.apply(attachments(ids(3), 80, { weight: 50, ...cbd }));
    expect([r.ok, r.shape(L)]).toEqual([true, "3 -> 0 -> 0"]);
    expect((await w.plan()).changes.filter((c) => c.action === "create")).toHaveLength(3);
  });

  it("5 in parallel on a busy group: retried; a listener without depends_on fails", async () => {
    await open({ busy: "tasks", latencyMs: 60 });
    await applied(w, attachments([], 80, {}, {}));
    const r = await w.apply(attachments(ids(5), 80, {}, listener({ server_group_id: groupId })));
    expect(r.ok).toBe(false);
    expect(r.output).toContain("ServiceIsConfiguring");
    expect(r.timeline.refused.filter((e) => e.action === ADD).length).toBeGreaterThan(3);
    expect(r.shape("web")).toBe("0 -> 0 -> 5");
    expect((await w.plan()).changes).toEqual([{ address: "alicloud_slb_listener.l", action: "create" }]);
    await applied(w, attachments(ids(5), 80, {}, listener({ server_group_id: groupId })));
    expect((await w.plan()).empty).toBe(true);
    expect((await w.destroy({ faults: { busy: "never" } })).leftovers).toEqual([]);
  });

  it("a listener right after the attachments fails even with depends_on; the second apply succeeds", async () => {
    await open({ busy: "tasks", latencyMs: 60 });
    const r = await w.apply(attachments(ids(2), 80));
    expect(r.ok).toBe(false);
    expect(r.output).toContain("ServiceIsConfiguring");
    await applied(w, attachments(ids(2), 80));
  });
});

describe("two groups and the default group of one load balancer", () => {
  const groups = (chained: boolean) => {
    const after = (...addresses: string[]) => (chained ? { depends_on: addresses } : {});
    const group = (name: string, more: object) => ({
      load_balancer_id: lbId,
      name,
      servers: [{ server_ids: [`i-${name}`], port: 80, weight: 100 }],
      ...more,
    });
    return stack(
      lb,
      {
        alicloud_slb_server_group: {
          blue: group("blue", {}),
          green: group("green", after("alicloud_slb_server_group.blue")),
        },
      },
      {
        alicloud_slb_backend_server: {
          all: {
            load_balancer_id: lbId,
            backend_servers: [{ server_id: "i-1", weight: 100 }],
            ...after("alicloud_slb_server_group.green"),
          },
        },
      },
    );
  };

  it("side by side: refused, since the provider does not try again", async () => {
    await open({ busy: "operations", latencyMs: 100 });
    const r = await w.apply(groups(false));
    expect([r.ok, r.timeline.refused.length > 0]).toEqual([false, true]);
    expect(r.output).toMatch(/ServiceIsConfiguring|VServerGroupProcessing/);
  });

  it("one after another: applied", async () => {
    await open({ busy: "operations", latencyMs: 100 });
    await applied(w, groups(true));
    await settled(w);
  });
});

interface Default {
  server_id: string;
  weight: number;
  type?: string;
  server_ip?: string;
}
const defaults = (backend_servers: Default[], balancer = lb) =>
  stack(
    balancer,
    { alicloud_slb_backend_server: { b: { load_balancer_id: lbId, backend_servers } } },
    listener({ backend_port: 8080 }),
  );
const ecs = (n: number, weight = 100): Default[] => ids(n).map((server_id) => ({ server_id, weight }));
const eni = (server_id: string, server_ip?: string): Default => ({ server_id, weight: 100, type: "eni", server_ip });

describe("default group", () => {
  beforeEach(() => open());

  it("weights of 3: in place", async () => {
    await applied(w, defaults(ecs(3)));
    expect(await row(w, defaults(ecs(3, 50)), L)).toEqual({
      ok: true,
      calls: ["SetBackendServers"],
      servers: "3 -> 3 -> 3",
      empty: true,
    });
    await settled(w);
  });

  it("weights of exactly 20: done, then an empty call fails the apply", async () => {
    await applied(w, defaults(ecs(20)));
    const r = await row(w, defaults(ecs(20, 50)), L);
    expect(r).toEqual({
      ok: false,
      calls: ["SetBackendServers", "SetBackendServers"],
      servers: "20 -> 20 -> 20",
      empty: true,
    });
  });

  it.each([21, 45])("create with %d: one call, refused", async (n) => {
    const r = await w.apply(defaults(ecs(n)));
    expect([r.ok, r.calls]).toEqual([false, ["AddBackendServers"]]);
    expect((await w.plan()).empty).toBe(false);
  });

  it("3 to 45 by edit: three calls", async () => {
    await applied(w, defaults(ecs(3)));
    expect(await row(w, defaults(ecs(45)), L)).toEqual({
      ok: true,
      calls: times(3, "AddBackendServers"),
      servers: "3 -> 3 -> 45",
      empty: true,
    });
  });

  it("ENI without server_ip: refused", async () => {
    const r = await w.apply(defaults([eni("eni-a")]));
    expect([r.ok, r.calls]).toEqual([false, ["AddBackendServers"]]);
    expect((await w.plan()).empty).toBe(false);
  });

  it("one ENI with two addresses, one removed: both go", async () => {
    await applied(w, defaults([eni("eni-a", "10.0.0.1"), eni("eni-a", "10.0.0.2")]));
    const r = await row(w, defaults([eni("eni-a", "10.0.0.1")]), "default");
    expect(r).toEqual({ ok: true, calls: ["RemoveBackendServers"], servers: "2 -> 0 -> 0", empty: false });
  });

  it("server_ip of an ENI moved: sent as a weight change, refused, the diff stays", async () => {
    await applied(w, defaults([eni("eni-a", "10.0.0.1")]));
    const r = await row(w, defaults([eni("eni-a", "10.0.0.2")]), L);
    expect(r).toMatchObject({ ok: false, calls: ["SetBackendServers"], servers: "1 -> 1 -> 1", empty: false });
  });

  it("ENI on a load balancer with neither spec nor PayByCLCU: fails at apply only", async () => {
    const shared = { alicloud_slb_load_balancer: { lb: { load_balancer_name: "lb", address_type: "intranet" } } };
    const s = defaults([eni("eni-a", "10.0.0.1")], shared as typeof lb);
    expect((await w.plan(s)).ok).toBe(true);
    expect((await w.apply(s)).ok).toBe(false);
    const clcu = {
      alicloud_slb_load_balancer: {
        lb: { load_balancer_name: "lb", address_type: "intranet", instance_charge_type: "PayByCLCU" },
      },
    };
    await applied(w, defaults([eni("eni-a", "10.0.0.1")], clcu as never));
    await settled(w);
  });
});
