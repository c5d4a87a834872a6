import { World, type Faults } from "../harness";
import { ids, stack } from "./stacks";

/** measured.md, table "Alibaba CLB", row by row. */

let w: World;
const open = async (faults?: Faults): Promise<void> => {
  w = await World.create({ faults });
};
afterEach(() => w?.dispose());

const lb = { alicloud_slb_load_balancer: { lb: { load_balancer_name: "lb", address_type: "intranet", load_balancer_spec: "slb.s2.small" } } };
const lbId = "${alicloud_slb_load_balancer.lb.id}";

interface Servers {
  server_ids: string[];
  port: number;
  weight?: number;
}
const inline = (...servers: Servers[]) =>
  stack(lb, {
    alicloud_slb_server_group: { g: { load_balancer_id: lbId, name: "web", servers } },
    alicloud_slb_listener: {
      l: { load_balancer_id: lbId, frontend_port: 80, protocol: "http", bandwidth: -1, server_group_id: "${alicloud_slb_server_group.g.id}" },
    },
  });

describe("VServer group, inline", () => {
  beforeEach(() => open());

  it("weights of all 3: in place", async () => {
    expect((await w.apply(inline({ server_ids: ids(3), port: 80, weight: 100 }))).output).toContain("Apply complete");
    const r = await w.apply(inline({ server_ids: ids(3), port: 80, weight: 50 }));
    expect([r.ok, r.calls, r.shape("http:80")]).toEqual([true, ["SetVServerGroupAttribute"], "3 -> 3 -> 3"]);
    expect((await w.plan()).empty).toBe(true);
    expect((await w.destroy()).leftovers).toEqual([]);
  });
});
