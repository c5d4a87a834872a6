import { Backend, tencentcloud } from "../../lib";
import { Row } from "./row";

const TencentProtocol = tencentcloud.ListenerProtocol;

/** Target groups of Tencent Cloud. */
export const TARGET_GROUP_ROWS: readonly Row[] = [
  [
    "what health checks ask for",
    (f) => {
      const healthCheck = {
        protocol: tencentcloud.HealthCheckProtocol.HTTP,
        host: f.string,
        path: f.string,
        httpVersion: f.string,
      };
      f.tencent.addListener("L", { protocol: TencentProtocol.TCP, port: 80, healthCheck });
      const attributes = { loadBalancerId: "gwlb-1", vpcId: "vpc-1" };
      const loadBalancer = tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "Gateway", attributes);
      loadBalancer.addTargetGroup("Group", {
        healthCheck: { protocol: tencentcloud.HealthCheckProtocol.TCP, port: f.number },
      });
      new tencentcloud.TargetGroup(f.stack, "Other", {
        loadBalancer: f.tencent,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        healthCheck,
      });
      new tencentcloud.TargetGroup(f.stack, "Silent", {
        loadBalancer: f.tencent,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
      });
    },
    "health-check-ranges - gwlb_target_group",
    "health-check-request - clb_listener",
    "health-check-request - clb_listener",
    "health-check-request - clb_listener",
    "health-check-request - clb_listener",
    "health-check-request - gwlb_target_group",
    "health-check-request - clb_target_group",
    "health-check-request - clb_target_group",
    "health-check-request - clb_target_group",
  ],
  [
    "healthy codes of a target group",
    (f) =>
      new tencentcloud.TargetGroup(f.stack, "Group", {
        loadBalancer: f.tencent,
        protocol: tencentcloud.TargetGroupProtocol.HTTP,
        healthCheck: { host: "a.example.com", healthyCodes: [f.string] },
      }),
    "tc-target-group-check - clb_target_group",
  ],
  [
    "the check of a target group",
    (f) =>
      new tencentcloud.TargetGroup(f.stack, "Group", {
        loadBalancer: f.tencent,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        healthCheck: { timeoutSeconds: f.number },
      }),
    "tc-target-group-check - clb_target_group",
  ],
  [
    "weights and addresses of a target group",
    (f) => {
      const group = new tencentcloud.TargetGroup(f.stack, "Group", {
        loadBalancer: f.tencent,
        protocol: tencentcloud.TargetGroupProtocol.TCP,
      });
      group.addBackends("Web", { defaultPort: 80, backends: { a: Backend.ip(f.string, { weight: f.number }) } });
    },
    "weight-range a clb_target_group_instance_attachment",
    "ip-form a clb_target_group_instance_attachment",
    "weight-all-zero - clb_target_group_instance_attachment",
  ],
  [
    "the weight of a gateway's server",
    (f) => {
      const attributes = { loadBalancerId: "gwlb-1", vpcId: "vpc-1" };
      const gateway = tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "Gateway", attributes);
      const backends = { a: Backend.ip("10.0.0.7", { weight: f.number }), b: Backend.ip("10.0.0.8") };
      gateway.addTargetGroup("Group").addBackends("Web", { backends });
    },
    "weight-range a gwlb_target_group_register_instances",
    "tc-gwlb-weight a gwlb_target_group_register_instances",
  ],
];
