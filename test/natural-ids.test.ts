import { App, TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import { alicloud, Backend, BindingStrategy, IListenerTarget, tencentcloud } from "../lib";

/** What people call the backends of a place; the first as our examples do. */
const IDS = ["Backends", "Servers", "Pool", "Group", "Targets", "Web"];

const vpcId = "vpc-1";
const zoneMappings = ["h", "i"].map((zone) => ({ zoneId: `cn-hangzhou-${zone}`, vswitchId: `vsw-${zone}` }));
const alb = (scope: Construct) => new alicloud.ApplicationLoadBalancer(scope, "Lb", { vpcId, zoneMappings });
const nlb = (scope: Construct) => new alicloud.NetworkLoadBalancer(scope, "Lb", { vpcId, zoneMappings });
const slb = (scope: Construct) =>
  new alicloud.ClassicLoadBalancer(scope, "Lb", { spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL });
const clb = (scope: Construct) =>
  new tencentcloud.CloudLoadBalancer(scope, "Lb", { vpcId, networkType: tencentcloud.NetworkType.OPEN });

const PLACES: { readonly [name: string]: (scope: Construct) => IListenerTarget } = {
  "listener of an ALB": (scope) =>
    alb(scope).addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
  "group of an ALB": (scope) =>
    new alicloud.ApplicationServerGroup(scope, "Place", {
      loadBalancer: alb(scope),
      protocol: alicloud.ServerGroupProtocol.HTTP,
    }),
  "listener of an NLB": (scope) => nlb(scope).addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
  "group of an NLB": (scope) =>
    new alicloud.NetworkServerGroup(scope, "Place", {
      loadBalancer: nlb(scope),
      protocol: alicloud.ServerGroupProtocol.TCP,
    }),
  "listener of a CLB": (scope) =>
    slb(scope).addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
  "VServer group": (scope) => new alicloud.VServerGroup(scope, "Place", { loadBalancer: slb(scope) }),
  "VServer group of attachments": (scope) =>
    new alicloud.VServerGroup(scope, "Place", {
      loadBalancer: slb(scope),
      strategy: BindingStrategy.VSERVER_ATTACHMENTS,
    }),
  "listener of a Tencent CLB": (scope) =>
    clb(scope).addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 }),
  "target group": (scope) => new tencentcloud.TargetGroup(scope, "Place", { loadBalancer: clb(scope) }),
};

describe.each(Object.entries(PLACES))("%s", (_name, place) => {
  test.each(IDS)("takes backends that are called %s", (id) => {
    const stack = new TerraformStack(new App(), "stack");
    const pool = place(stack).addBackends(id, { defaultPort: 80, backends: { a: Backend.ip("10.0.0.1") } });
    expect(Testing.synth(stack)).toContain("10.0.0.1");
    expect(pool.node.id).toBe(id);
  });
});
