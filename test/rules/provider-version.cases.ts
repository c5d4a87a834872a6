import { alicloud, Backend, tencentcloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";
import { existingAlb } from "./vpc";

function need(f: Fixture, cloud: "alicloud" | "tencentcloud", version?: string): void {
  if (cloud === "alicloud") f.inVServerGroup(instances(2));
  else f.atTencent(instances(2, "ins-"));
  if (version !== undefined) f.stack.addOverride(`terraform.required_providers.${cloud}.version`, version);
}

const ali = (version: string) =>
  `warning: stack "stack": lets in aliyun/alicloud "${version}", and Alibaba CLB VServer group, members inline needs 1.264.0 or newer; write ">= 1.264.0"`;

table("provider-version", [
  ["an older one", (f) => need(f, "alicloud", "1.263.0"), ali("1.263.0")],
  ["from an older one on", (f) => need(f, "alicloud", ">= 1.200"), ali(">= 1.200")],
  ["up to a version", (f) => need(f, "alicloud", "< 2.0.0, != 1.5.0"), ali("< 2.0.0, != 1.5.0")],
  ["a pre-release", (f) => need(f, "alicloud", "~> v1.200-beta1"), ali("~> v1.200-beta1")],
  [
    "Tencent's",
    (f) => need(f, "tencentcloud", "> 1.82.97"),
    'warning: stack "stack": lets in tencentcloudstack/tencentcloud "> 1.82.97", and Tencent CLB listener or rule needs 1.82.98 or newer; write ">= 1.82.98"',
  ],
  [
    "the family that needs most",
    (f) => {
      const attributes = { loadBalancerId: "gwlb-1", vpcId: "vpc-1" };
      const gateway = tencentcloud.GatewayLoadBalancer.fromAttributes(f.stack, "Gateway", attributes);
      gateway.addTargetGroup("Before").addBackends("Pool", { backends: { a: Backend.ip("10.0.0.1") } });
      need(f, "tencentcloud", "1.81.180");
      gateway.addTargetGroup("After").addBackends("Pool", { backends: { a: Backend.ip("10.0.0.2") } });
    },
    'warning: stack "stack": lets in tencentcloudstack/tencentcloud "1.81.180", and Tencent CLB listener or rule needs 1.82.98 or newer; write ">= 1.82.98"',
  ],
  [
    "an action of a rule that older ones lose",
    (f) => {
      need(f, "alicloud", "1.288.0");
      const attributes = {
        loadBalancer: existingAlb(f),
        listenerId: "lsn-1",
        protocol: alicloud.ListenerProtocol.HTTP,
        port: 80,
      };
      const listener = alicloud.ApplicationListener.fromAttributes(f.stack, "L", attributes);
      const { fixedResponse, removeHeader } = alicloud.ApplicationRuleAction;
      const gone = fixedResponse({ content: "gone" });
      listener.addRule("Gone", { priority: 1, conditions: { paths: ["/a"] }, actions: [gone] });
      listener.addRule("Less", { priority: 2, conditions: { paths: ["/b"] }, actions: [removeHeader("x"), gone] });
    },
    'warning: stack "stack": lets in aliyun/alicloud "1.288.0", and removeHeader of an ALB rule needs 1.289.0 or newer; write ">= 1.289.0"',
  ],
  ["exactly the oldest", (f) => need(f, "alicloud", "= 1.264")],
  ["bounds of different length", (f) => need(f, "alicloud", ">= 1.263, >= 1.263.0"), ali(">= 1.263, >= 1.263.0")],
  ["two bounds", (f) => need(f, "alicloud", ">= 1.0, >= 1.289, <= 1.300")],
  ["the constraint of this library", (f) => need(f, "alicloud")],
  ["one that cannot be read", (f) => need(f, "alicloud", "newest")],
  ["a token", (f) => need(f, "alicloud", f.string)],
  [
    "a provider of which nothing is made",
    (f) => {
      f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 80 });
      f.stack.addOverride("terraform.required_providers.alicloud.version", "1.0.0");
    },
  ],
  [
    "a provider construct of the user's that allows any version",
    (f) => {
      need(f, "alicloud");
      const own = new alicloud.AlicloudProvider(f.stack, "Own", { alias: "own" });
      Object.assign(own, { terraformGeneratorMetadata: undefined });
    },
    'warning: stack "stack": lets in aliyun/alicloud "of any version", and Alibaba CLB VServer group, members inline needs 1.264.0 or newer; write ">= 1.264.0"',
  ],
]);
