import { World } from "../harness";
import { applied, row, settled, stack } from "./stacks";

/**
 * Not measured on the real provider, but in its schema, resource_alicloud_slb_master_slave_server_group.go:36: `servers` of a master/slave group is ForceNew, its fields are not.
 * The plugin SDK replaces a set only for its count then, which is always two, and the update makes no call.
 */

let w: World;
beforeEach(async () => (w = await World.create()));
afterEach(() => w.dispose());

const lbId = "${alicloud_slb_load_balancer.lb.id}";

/** A pair behind a listener; with `replaced`, an edit of its servers replaces the group. */
function pair(from: number, port: number, replaced: boolean) {
  const servers = ["Master", "Slave"].map((server_type, i) => ({ server_id: `i-s${from + i}`, port, server_type }));
  const lifecycle = { create_before_destroy: true, replace_triggered_by: ["terraform_data.members"] };
  return stack(
    {
      alicloud_slb_load_balancer: {
        lb: { load_balancer_name: "lb", address_type: "intranet", load_balancer_spec: "slb.s2.small" },
      },
      alicloud_slb_master_slave_server_group: {
        g: { load_balancer_id: lbId, name: "pair", servers, ...(replaced ? { lifecycle } : {}) },
      },
      alicloud_slb_listener: {
        l: {
          load_balancer_id: lbId,
          frontend_port: 80,
          protocol: "tcp",
          master_slave_server_group_id: "${alicloud_slb_master_slave_server_group.g.id}",
        },
      },
    },
    replaced ? { terraform_data: { members: { input: JSON.stringify(servers) } } } : {},
  );
}

test("other servers: no call, the old ones keep the traffic, the plan is never empty again", async () => {
  await applied(w, pair(1, 80, false));
  expect(await row(w, pair(3, 80, false), "tcp:80")).toEqual({
    ok: true,
    calls: [],
    servers: "2 -> 2 -> 2",
    empty: false,
  });
  expect((await w.plan()).changes).toEqual([{ address: "alicloud_slb_master_slave_server_group.g", action: "update" }]);
});

test("replaced by what its members are: the listener switches, and the second plan is empty", async () => {
  await applied(w, pair(1, 80, true));
  const { calls, servers, ok, empty } = await row(w, pair(3, 81, true), "tcp:80");
  expect({ ok, servers, empty }).toEqual({ ok: true, servers: "2 -> 2 -> 2", empty: true });
  expect(calls).toEqual(["SetLoadBalancerListenerAttribute"]);
  await settled(w);
});
