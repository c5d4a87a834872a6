import { TerraformStack } from "cdktf";
import { alicloud, Backend, BindingStrategy, IListenerTarget, tencentcloud } from "../lib";

type Make = (stack: TerraformStack, id: string) => IListenerTarget;

/** Something that a pool can be bound to. */
export interface Place {
  readonly name: string;
  readonly server: "instance" | "tencent instance" | "ip" | "function" | "network interface";
  readonly strategy?: BindingStrategy;
  /** Called twice with ids of constructs where the place can be named by an id, for one and the same place. */
  readonly on: Make;
}

const clb = (stack: TerraformStack, id: string) =>
  alicloud.ClassicLoadBalancer.fromAttributes(stack, `Clb${id}`, {
    loadBalancerId: "lb-1",
    spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  });
const vpc = { vpcId: "vpc-1" };
const alb = (stack: TerraformStack, id: string) =>
  alicloud.ApplicationLoadBalancer.fromAttributes(stack, `Alb${id}`, { loadBalancerId: "alb-1", ...vpc });
const nlb = (stack: TerraformStack, id: string) =>
  alicloud.NetworkLoadBalancer.fromAttributes(stack, `Nlb${id}`, { loadBalancerId: "nlb-1", ...vpc });
const gwlb = (stack: TerraformStack, id: string) =>
  alicloud.GatewayLoadBalancer.fromAttributes(stack, `Gwlb${id}`, { loadBalancerId: "gwlb-1", ...vpc });
const tencent = (stack: TerraformStack, id: string) =>
  tencentcloud.CloudLoadBalancer.fromAttributes(stack, `Clb${id}`, { loadBalancerId: "lb-2", ...vpc });
const http = { protocol: alicloud.ListenerProtocol.HTTP, port: 80 };
const tencentHttp = { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 };
const tcp = { protocol: alicloud.ListenerProtocol.TCP, port: 80 };
const paths = { paths: ["/a"] };
const { VSERVER_ATTACHMENTS, VSERVER_IMMUTABLE, ALB_IN_PLACE, TARGET_GROUP } = BindingStrategy;

const onClb: Make = (stack, id) => clb(stack, id).addListener(id, tcp);
const onAlb: Make = (stack, id) => alb(stack, id).addListener(id, http);
const onAlbRule: Make = (stack, id) =>
  alb(stack, id).addListener(`${id}L`, http).addRule(id, { priority: 1, conditions: paths });
const onTencent: Make = (stack, id) =>
  tencent(stack, id).addListener(id, { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 });
const onTencentRule: Make = (stack, id) =>
  tencent(stack, id).addListener(`${id}L`, tencentHttp).addRule(id, { domain: "a.example.com", url: "/" });
const existing = { serverGroupId: "sgp-1" };

/** All families, in each form, created here and known by id. */
export const PLACES: readonly Place[] = [
  { name: "default group", server: "instance", on: (stack, id) => clb(stack, id).defaultServerGroup },
  { name: "CLB listener, inline", server: "instance", on: onClb },
  { name: "CLB listener, attachments", server: "instance", strategy: VSERVER_ATTACHMENTS, on: onClb },
  { name: "CLB listener, immutable", server: "instance", strategy: VSERVER_IMMUTABLE, on: onClb },
  {
    name: "CLB rule",
    server: "instance",
    on: (stack, id) =>
      clb(stack, id)
        .addListener(`${id}L`, { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
        .addRule(id, { url: "/a" }),
  },
  {
    name: "CLB listener that exists",
    server: "instance",
    on: (stack, id) => alicloud.ClassicListener.fromAttributes(stack, id, { loadBalancer: clb(stack, id), ...tcp }),
  },
  {
    name: "VServer group",
    server: "instance",
    on: (stack, id) => new alicloud.VServerGroup(stack, id, { loadBalancer: clb(stack, id) }),
  },
  {
    name: "VServer group with attachments",
    server: "instance",
    on: (stack, id) =>
      new alicloud.VServerGroup(stack, id, { loadBalancer: clb(stack, id), strategy: VSERVER_ATTACHMENTS }),
  },
  {
    name: "VServer group that exists",
    server: "instance",
    on: (stack, id) =>
      alicloud.VServerGroup.fromAttributes(stack, id, { loadBalancer: clb(stack, id), serverGroupId: "rsp-1" }),
  },
  {
    name: "master/slave group",
    server: "instance",
    on: (stack, id) =>
      new alicloud.MasterSlaveServerGroup(stack, id, { loadBalancer: clb(stack, id), masterBackendId: "a" }),
  },
  { name: "ALB listener", server: "instance", on: onAlb },
  { name: "ALB listener, in place", server: "instance", strategy: ALB_IN_PLACE, on: onAlb },
  { name: "ALB listener, functions", server: "function", on: onAlb },
  { name: "ALB rule", server: "ip", on: onAlbRule },
  {
    name: "ALB group",
    server: "instance",
    on: (stack, id) => new alicloud.ApplicationServerGroup(stack, id, { loadBalancer: alb(stack, id) }),
  },
  {
    name: "ALB group that exists",
    server: "instance",
    on: (stack, id) =>
      alicloud.ApplicationServerGroup.fromAttributes(stack, id, { loadBalancer: alb(stack, id), ...existing }),
  },
  { name: "NLB listener", server: "instance", on: (stack, id) => nlb(stack, id).addListener(id, tcp) },
  {
    name: "NLB group",
    server: "ip",
    on: (stack, id) => new alicloud.NetworkServerGroup(stack, id, { loadBalancer: nlb(stack, id) }),
  },
  {
    name: "NLB group that exists",
    server: "instance",
    on: (stack, id) =>
      alicloud.NetworkServerGroup.fromAttributes(stack, id, { loadBalancer: nlb(stack, id), ...existing }),
  },
  { name: "GWLB listener", server: "network interface", on: (stack, id) => gwlb(stack, id).addListener(id, {}) },
  {
    name: "GWLB group",
    server: "ip",
    on: (stack, id) => new alicloud.GatewayServerGroup(stack, id, { loadBalancer: gwlb(stack, id) }),
  },
  {
    name: "GWLB group that exists",
    server: "ip",
    on: (stack, id) =>
      alicloud.GatewayServerGroup.fromAttributes(stack, id, { loadBalancer: gwlb(stack, id), ...existing }),
  },
  { name: "Tencent listener", server: "tencent instance", on: onTencent },
  { name: "Tencent listener, target group", server: "ip", strategy: TARGET_GROUP, on: onTencent },
  { name: "Tencent rule", server: "ip", on: onTencentRule },
  { name: "Tencent rule, target group", server: "ip", strategy: TARGET_GROUP, on: onTencentRule },
  { name: "Tencent rule, functions", server: "function", on: onTencentRule },
  {
    name: "Tencent listener that exists",
    server: "tencent instance",
    on: (stack, id) =>
      tencentcloud.CloudListener.fromAttributes(stack, id, {
        loadBalancer: tencent(stack, id),
        listenerId: "lbl-1",
        protocol: tencentcloud.ListenerProtocol.TCP,
        port: 80,
      }),
  },
  {
    name: "target group",
    server: "ip",
    on: (stack, id) =>
      new tencentcloud.TargetGroup(stack, id, {
        loadBalancer: tencent(stack, id),
        protocol: tencentcloud.TargetGroupProtocol.TCP,
        ...vpc,
      }),
  },
  {
    name: "target group that exists",
    server: "ip",
    on: (stack, id) =>
      tencentcloud.TargetGroup.fromAttributes(stack, id, {
        loadBalancer: tencent(stack, id),
        targetGroupId: "lbtg-1",
      }),
  },
  {
    name: "Tencent GWLB group that exists",
    server: "ip",
    on: (stack, id) => {
      const attributes = { loadBalancerId: "gwlb-2", ...vpc };
      const loadBalancer = tencentcloud.GatewayLoadBalancer.fromAttributes(stack, `Gwlb${id}`, attributes);
      return tencentcloud.GatewayTargetGroup.fromAttributes(stack, id, { loadBalancer, targetGroupId: "lbtg-2" });
    },
  },
];

/** A server that nothing else of the app is called. */
export function serverOf({ server }: Place, pool: number, n: number, weight: number): [name: string, backend: Backend] {
  const name = `${pool}x${n}`;
  switch (server) {
    case "instance":
      return [`i-${name}`, Backend.instance(`i-${name}`, { weight })];
    case "tencent instance":
      return [`ins-${name}`, Backend.instance(`ins-${name}`, { weight })];
    case "function":
      return [`fc-${name}`, Backend.cloudFunction(`fc-${name}`, { weight })];
    case "network interface":
      return [`eni-${name}`, Backend.networkInterface(`eni-${name}`, { weight })];
    case "ip":
      return [`10.0.${pool}.${n + 1}`, Backend.ip(`10.0.${pool}.${n + 1}`, { weight })];
  }
}
