import { World } from "../harness";
import { applied, row, settled, stack } from "./stacks";

/** Whole stacks apply, plan empty and destroy cleanly, as measured on the real providers, alicloud 1.289 and tencentcloud 1.83.25. */

let w: World;
beforeEach(async () => {
  w = await World.create();
});
afterEach(() => w?.dispose());

const clbId = "${tencentcloud_clb_instance.lb.id}";
const listenerId = "${tencentcloud_clb_listener.l.listener_id}";
const tencent = {
  tencentcloud_vpc: { v: { name: "v", cidr_block: "10.0.0.0/16" } },
  tencentcloud_subnet: {
    s: {
      name: "s",
      vpc_id: "${tencentcloud_vpc.v.id}",
      cidr_block: "10.0.1.0/24",
      availability_zone: "ap-guangzhou-6",
    },
  },
  tencentcloud_clb_instance: { lb: { network_type: "OPEN", clb_name: "lb", vpc_id: "${tencentcloud_vpc.v.id}" } },
  tencentcloud_clb_listener: { l: { clb_id: clbId, listener_name: "l", protocol: "TCP", port: 80 } },
};

it("Tencent CLB, full stack from VPC to targets", async () => {
  const s = stack(tencent, {
    tencentcloud_instance: {
      i: {
        availability_zone: "ap-guangzhou-6",
        image_id: "img-1",
        vpc_id: "${tencentcloud_vpc.v.id}",
        subnet_id: "${tencentcloud_subnet.s.id}",
      },
    },
    tencentcloud_clb_attachment: {
      a: {
        clb_id: clbId,
        listener_id: listenerId,
        targets: [{ instance_id: "${tencentcloud_instance.i.id}", port: 80 }],
      },
    },
  });
  const r = await applied(w, s);
  expect(r.shape("TCP:80")).toBe("0 -> 0 -> 1");
  await settled(w);
});

const scalingGroup = (port = 80, weight = 10) => ({
  tencentcloud_as_scaling_config: { c: { configuration_name: "c", image_id: "img-1", instance_types: ["S5.SMALL1"] } },
  tencentcloud_as_scaling_group: {
    g: {
      scaling_group_name: "g",
      configuration_id: "${tencentcloud_as_scaling_config.c.id}",
      min_size: 2,
      max_size: 4,
      vpc_id: "${tencentcloud_vpc.v.id}",
      subnet_ids: ["${tencentcloud_subnet.s.id}"],
      forward_balancer_ids: [
        { load_balancer_id: clbId, listener_id: listenerId, target_attribute: [{ port, weight }] },
      ],
    },
  },
});

it("Tencent AS fills a listener", async () => {
  expect((await applied(w, stack(tencent, scalingGroup()))).shape("TCP:80")).toBe("0 -> 0 -> 2");
  await settled(w);
});

it("a clb_attachment on a listener that a scaling group fills deregisters the group's instances", async () => {
  const attachment = {
    tencentcloud_clb_attachment: {
      a: { clb_id: clbId, listener_id: listenerId, targets: [{ instance_id: "ins-own", port: 80 }] },
    },
  };
  await applied(w, stack(tencent, scalingGroup(), attachment));
  expect(await row(w, stack(tencent, scalingGroup(), attachment), "TCP:80")).toEqual({
    ok: true,
    calls: ["DeregisterTargets"],
    servers: "3 -> 1 -> 1",
    empty: true,
  });
});

it("Tencent GWLB: a weight edit deregisters first; weights other than 0 and 16 are a perpetual diff", async () => {
  const gateway = (weight: number) =>
    stack({
      tencentcloud_gwlb_instance: { lb: { vpc_id: "vpc-1", subnet_id: "subnet-1" } },
      tencentcloud_gwlb_target_group: { g: { target_group_name: "g", vpc_id: "vpc-1", port: 6081 } },
      tencentcloud_gwlb_target_group_register_instances: {
        r: {
          target_group_id: "${tencentcloud_gwlb_target_group.g.id}",
          target_group_instances: [1, 2].map((i) => ({ bind_ip: `10.0.0.${i}`, port: 6081, weight })),
        },
      },
      tencentcloud_gwlb_instance_associate_target_group: {
        a: {
          load_balancer_id: "${tencentcloud_gwlb_instance.lb.id}",
          target_group_id: "${tencentcloud_gwlb_target_group.g.id}",
        },
      },
    });
  await applied(w, gateway(0));
  const r = await row(w, gateway(16), "GENEVE:6081");
  expect(r).toEqual({
    ok: true,
    calls: ["DeregisterTargetGroupInstances", "RegisterTargetGroupInstances"],
    servers: "0 -> 0 -> 2",
    empty: true,
  });
  expect((await row(w, gateway(10), "GENEVE:6081")).empty).toBe(false);
});

const ess = (more: Record<string, unknown> = {}) => ({
  alicloud_ess_scaling_group: {
    g: { scaling_group_name: "g", min_size: 2, max_size: 4, vswitch_ids: ["vsw-1"], ...more },
  },
});
const albGroup = (more: Record<string, unknown> = {}) => ({
  alicloud_alb_server_group: {
    a: {
      server_group_name: "a-web",
      vpc_id: "vpc-1",
      protocol: "HTTP",
      health_check_config: [{ health_check_enabled: false }],
      ...more,
    },
  },
});

it("Alibaba ESS: an ALB server group without ignore_changes loses the scaling group's servers", async () => {
  const fill = (weight: number) => ({
    alicloud_ess_server_group_attachment: {
      f: {
        scaling_group_id: "${alicloud_ess_scaling_group.g.id}",
        server_group_id: "${alicloud_alb_server_group.a.id}",
        type: "ALB",
        port: 80,
        weight,
        force_attach: true,
      },
    },
  });
  await applied(w, stack(ess(), albGroup(), fill(50)));
  expect(await row(w, stack(ess(), albGroup(), fill(50)), "a-web")).toMatchObject({
    calls: ["RemoveServersFromServerGroup"],
    servers: "2 -> 0 -> 0",
  });
});

it("Alibaba ESS into ALB and VServer groups, full stacks; a weight edit of a VServer binding detaches first", async () => {
  const lb = "${alicloud_slb_load_balancer.lb.id}";
  const make = (weight: number) =>
    stack(ess(), albGroup({ lifecycle: { ignore_changes: ["servers"] } }), {
      alicloud_ess_server_group_attachment: {
        f: {
          scaling_group_id: "${alicloud_ess_scaling_group.g.id}",
          server_group_id: "${alicloud_alb_server_group.a.id}",
          type: "ALB",
          port: 80,
          weight: 50,
          force_attach: true,
        },
      },
      alicloud_slb_load_balancer: {
        lb: { load_balancer_name: "lb", address_type: "intranet", load_balancer_spec: "slb.s2.small" },
      },
      alicloud_slb_server_group: { v: { load_balancer_id: lb, name: "v-web" } },
      alicloud_ess_scalinggroup_vserver_groups: {
        x: {
          scaling_group_id: "${alicloud_ess_scaling_group.g.id}",
          vserver_groups: [
            {
              loadbalancer_id: lb,
              vserver_attributes: [{ vserver_group_id: "${alicloud_slb_server_group.v.id}", port: 80, weight }],
            },
          ],
        },
      },
    });
  const first = await applied(w, make(50));
  expect([first.shape("a-web"), first.shape("v-web")]).toEqual(["0 -> 0 -> 2", "0 -> 0 -> 2"]);
  const r = await row(w, make(60), "v-web");
  expect(r).toEqual({
    ok: true,
    calls: ["DetachVServerGroups", "AttachVServerGroups"],
    servers: "2 -> 0 -> 2",
    empty: true,
  });
  await settled(w);
});

it("Alibaba GWLB: swap removes before it adds; more than 20 members never converge", async () => {
  const gateway = (from: number, n: number) =>
    stack({
      alicloud_gwlb_server_group: {
        g: {
          server_group_name: "g-web",
          vpc_id: "vpc-1",
          server_group_type: "Instance",
          servers: Array.from({ length: n }, (_, i) => ({ server_id: `i-g${from + i}`, server_type: "Ecs" })),
        },
      },
      alicloud_gwlb_load_balancer: {
        lb: { vpc_id: "vpc-1", zone_mappings: [{ vswitch_id: "vsw-1", zone_id: "cn-hangzhou-h" }] },
      },
      alicloud_gwlb_listener: {
        l: {
          load_balancer_id: "${alicloud_gwlb_load_balancer.lb.id}",
          server_group_id: "${alicloud_gwlb_server_group.g.id}",
        },
      },
    });
  await applied(w, gateway(1, 3));
  expect(await row(w, gateway(4, 3), "GENEVE:6081")).toMatchObject({ ok: true, servers: "3 -> 0 -> 3", empty: true });
  await settled(w);
  await applied(w, gateway(1, 21));
  expect((await w.plan()).empty).toBe(false);
});

it("Alibaba ALB, full stack from VPC over an instance with an attached network interface", async () => {
  const s = stack({
    alicloud_vpc: { v: { vpc_name: "v", cidr_block: "10.0.0.0/8" } },
    alicloud_vswitch: { s: { vpc_id: "${alicloud_vpc.v.id}", cidr_block: "10.1.0.0/16", zone_id: "cn-hangzhou-h" } },
    alicloud_security_group: { s: { vpc_id: "${alicloud_vpc.v.id}" } },
    alicloud_instance: {
      i: {
        image_id: "img",
        instance_type: "ecs.g6.large",
        vswitch_id: "${alicloud_vswitch.s.id}",
        security_groups: ["${alicloud_security_group.s.id}"],
      },
    },
    alicloud_ecs_network_interface: {
      e: { vswitch_id: "${alicloud_vswitch.s.id}", security_group_ids: ["${alicloud_security_group.s.id}"] },
    },
    alicloud_ecs_network_interface_attachment: {
      e: { network_interface_id: "${alicloud_ecs_network_interface.e.id}", instance_id: "${alicloud_instance.i.id}" },
    },
    ...albGroup({
      vpc_id: "${alicloud_vpc.v.id}",
      servers: [
        { server_id: "${alicloud_instance.i.id}", server_type: "Ecs", port: 80, weight: 100 },
        {
          server_id: "${alicloud_ecs_network_interface.e.id}",
          server_ip: "${alicloud_ecs_network_interface.e.primary_ip_address}",
          server_type: "Eni",
          port: 80,
          weight: 100,
        },
      ],
      depends_on: ["alicloud_ecs_network_interface_attachment.e"],
    }),
  });
  expect((await applied(w, s)).shape("a-web")).toBe("0 -> 0 -> 2");
  await settled(w);
});
