import { TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, BackendPoolProps, tencentcloud } from "../lib";
import { findingsOf, newStack, resources } from "./synth";

type Place = { addBackends(id: string, options: BackendPoolProps): BackendPool };

const alicloudClb = (stack: TerraformStack): alicloud.IClassicListener => {
  const loadBalancer = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Lb", {
    loadBalancerId: "lb-1",
    spec: "slb.s2.small",
  });
  const serverGroup = alicloud.VServerGroup.fromAttributes(stack, "Group", { loadBalancer, serverGroupId: "rsp-1" });
  return alicloud.ClassicListener.fromAttributes(stack, "L", { loadBalancer, protocol: "tcp", port: 80, serverGroup });
};
const alicloudNlb = (stack: TerraformStack): alicloud.INetworkListener => {
  const loadBalancer = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Lb", {
    loadBalancerId: "nlb-1",
    vpcId: "vpc-1",
  });
  const serverGroup = alicloud.NetworkServerGroup.fromAttributes(stack, "Group", {
    loadBalancer,
    serverGroupId: "sgp-1",
  });
  return alicloud.NetworkListener.fromAttributes(stack, "L", { loadBalancer, protocol: "TCP", port: 80, serverGroup });
};
const tencentListener = (stack: TerraformStack, protocol: string): tencentcloud.ICloudListener => {
  const loadBalancer = tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Lb", { loadBalancerId: "lb-1" });
  return tencentcloud.CloudListener.fromAttributes(stack, "L", {
    loadBalancer,
    listenerId: "lbl-1",
    protocol,
    port: 80,
  });
};
const tencentRule = (stack: TerraformStack): tencentcloud.ICloudRule =>
  tencentcloud.CloudRule.fromAttributes(stack, "R", { listener: tencentListener(stack, "HTTP"), ruleId: "loc-1" });

test("the protocol of an existing listener may be written in any case", () => {
  const stack = newStack();
  const clb = alicloud.ClassicLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });
  const tcp = alicloud.ClassicListener.fromAttributes(stack, "Tcp", { loadBalancer: clb, protocol: "TCP", port: 80 });
  const loadBalancer = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", {
    loadBalancerId: "nlb-1",
    vpcId: "v",
  });
  const serverGroup = alicloud.NetworkServerGroup.fromAttributes(stack, "G", { loadBalancer, serverGroupId: "sgp-1" });
  const props = { loadBalancer, protocol: "tcp", port: 80, serverGroup };
  const listener = alicloud.NetworkListener.fromAttributes(stack, "OnNlb", props);
  expect([tcp.protocol, listener.protocol]).toEqual(["tcp", "TCP"]);
  expect(findingsOf(stack, "listener-protocol")).toEqual([]);
});

test.each<[string, (stack: TerraformStack) => Place, string, string, number]>([
  ["a listener of an Alibaba CLB", alicloudClb, "i-", "alicloud_slb_server_group_server_attachment", 2],
  ["a listener of an NLB", alicloudNlb, "i-", "alicloud_nlb_server_group_server_attachment", 2],
  ["a listener of a Tencent CLB", (stack) => tencentListener(stack, "TCP"), "ins-", "tencentcloud_clb_attachment", 1],
  ["a rule of a Tencent CLB", tencentRule, "ins-", "tencentcloud_clb_attachment", 1],
])("%s that exists already takes backends in one call", (_, place, prefix, type, count) => {
  const stack = newStack();
  const backends = { a: Backend.instance(`${prefix}a`), b: Backend.instance(`${prefix}b`) };
  expect(place(stack).addBackends("Web", { defaultPort: 8080, backends }).backendIds).toEqual(["a", "b"]);
  expect(Object.keys(resources(stack, type))).toHaveLength(count);
  expect(findingsOf(stack).filter(({ severity }) => severity === "error")).toEqual([]);
});
