import { judged } from "./judge";
import { planOf } from "./plan-of";

/** A gateway load balancer of Tencent Cloud as people write it. */
function gateway({ health, instances }: { readonly health?: object; readonly instances: readonly object[] }) {
  return planOf({
    resource: {
      tencentcloud_gwlb_instance: {
        edge: { vpc_id: "vpc-12345678", subnet_id: "subnet-12345678", load_balancer_name: "edge" },
      },
      tencentcloud_gwlb_target_group: {
        walls: {
          target_group_name: "walls",
          vpc_id: "vpc-12345678",
          port: 6081,
          protocol: "TENCENT_GENEVE",
          ...(health === undefined ? {} : { health_check: [health] }),
        },
      },
      tencentcloud_gwlb_instance_associate_target_group: {
        walls: {
          load_balancer_id: "${tencentcloud_gwlb_instance.edge.id}",
          target_group_id: "${tencentcloud_gwlb_target_group.walls.id}",
        },
      },
      tencentcloud_gwlb_target_group_register_instances: {
        walls: {
          target_group_id: "${tencentcloud_gwlb_target_group.walls.id}",
          target_group_instances: instances,
        },
      },
    },
  });
}

const PAIR = ["10.0.0.7", "10.0.0.8"];
const pair = (more: object) => PAIR.map((ip) => ({ bind_ip: ip, port: 6081, ...more }));

test.each([
  ["takes no traffic where it has none: the provider sends 0", { instances: pair({}) }, ["weight-all-zero"]],
  ["takes traffic with 16", { instances: pair({ weight: 16 }) }, []],
  [
    "is asked by a protocol that there is",
    { instances: pair({ weight: 16 }), health: { health_switch: true, protocol: "HTTP", port: 80 } },
    ["health-check-type"],
  ],
])("a server behind a gateway load balancer of Tencent Cloud %s", (_, written, told) => {
  const { findings } = judged(gateway(written));
  expect(findings.filter(({ severity }) => severity !== "info").map(({ ruleId }) => ruleId)).toEqual(told);
});

test("a target group that nothing in the plan sends to is judged all the same", () => {
  const plan = planOf({
    resource: {
      tencentcloud_gwlb_target_group: {
        walls: { target_group_name: "walls", vpc_id: "vpc-12345678", port: 6081, protocol: "TENCENT_GENEVE" },
      },
      tencentcloud_gwlb_target_group_register_instances: {
        walls: {
          target_group_id: "${tencentcloud_gwlb_target_group.walls.id}",
          target_group_instances: pair({ weight: 10 }),
        },
      },
    },
  });
  const { findings } = judged(plan);
  expect(findings.filter(({ severity }) => severity === "error").map(({ ruleId }) => ruleId)).toEqual([
    "tc-gwlb-weight",
    "tc-gwlb-weight",
  ]);
});
