import { TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, tencentcloud } from "../lib";
import { Registry } from "../lib/app/registry";
import { findingsOf, newStack } from "./synth";

const loadBalancerId = "lb-1";
const on = { loadBalancerId, vpcId: "vpc-1" };

/** Something of each cloud, by the id of its load balancer. */
const ALIBABA: { readonly [name: string]: (stack: TerraformStack) => unknown } = {
  CLB: (stack) =>
    alicloud.ClassicLoadBalancer.fromAttributes(stack, "Slb", {
      loadBalancerId,
      spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    })
      .addListener("A", { protocol: alicloud.ListenerProtocol.TCP, port: 80 })
      .addBackends("Slbs", pool("i-a")),
  ALB: (stack) =>
    alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", on)
      .addListener("A", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
      .addBackends("Albs", pool("i-a")),
  NLB: (stack) =>
    alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", on)
      .addListener("A", { protocol: alicloud.ListenerProtocol.TCP, port: 80 })
      .addBackends("Nlbs", pool("i-a")),
  GWLB: (stack) =>
    alicloud.GatewayLoadBalancer.fromAttributes(stack, "Gwlb", on)
      .addListener("A", {})
      .addBackends("Gwlbs", { backends: { a: Backend.ip("10.0.0.1") } }),
};
const TENCENT: { readonly [name: string]: (stack: TerraformStack) => unknown } = {
  CLB: (stack) =>
    tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", on)
      .addListener("T", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 })
      .addBackends("Clbs", pool("ins-t")),
  "classic CLB": (stack) =>
    new tencentcloud.ClassicBinding(stack, "Classic", {
      loadBalancerId,
      pool: new BackendPool(stack, "Classics", pool("ins-t")),
    }),
};

function pool(serverId: string) {
  return { defaultPort: 80, backends: { a: Backend.instance(serverId) } };
}

/** The rules that speak, each as often as it does. */
function idsOf(...declared: readonly ((stack: TerraformStack) => unknown)[]): string[] {
  const stack = newStack();
  for (const declare of declared) declare(stack);
  return findingsOf(stack).map(({ ruleId }) => ruleId);
}

const pairs = Object.entries(ALIBABA).flatMap(([one, alibaba]) =>
  Object.entries(TENCENT).map(([other, tencent]) => [one, other, alibaba, tencent] as const),
);

test.each(pairs)("Alibaba %s and Tencent %s of one id are two load balancers", (_one, _other, alibaba, tencent) => {
  const stack = newStack();
  alibaba(stack);
  tencent(stack);
  const { loadBalancers, groups } = Registry.of(stack).view();
  const balancers = [...loadBalancers, ...groups.map(({ loadBalancer }) => loadBalancer)];
  expect(new Set(balancers.map(({ identity }) => identity)).size).toBe(2);
  expect(idsOf(alibaba, tencent).sort()).toEqual([...idsOf(alibaba), ...idsOf(tencent)].sort());
});
