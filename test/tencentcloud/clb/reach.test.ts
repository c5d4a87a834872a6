import { TerraformStack } from "cdktf";
import { Backend, tencentcloud } from "../../../lib";
import { newStack, onlyResource } from "../../synth";
import { plain } from "../plain";

function loadBalancer(stack: TerraformStack, props: Partial<tencentcloud.CloudLoadBalancerProps>) {
  return new tencentcloud.CloudLoadBalancer(stack, "Clb", {
    networkType: tencentcloud.NetworkType.OPEN,
    vpcId: "vpc-1",
    ...props,
  });
}

const base = { network_type: "OPEN", clb_name: "Clb", vpc_id: "vpc-1", delete_protect: true };
const clbId = "${tencentcloud_clb_instance.Clb.id}";

function bindAddress(clb: tencentcloud.CloudLoadBalancer) {
  clb
    .addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 80 })
    .addBackends("Pool", { defaultPort: 80, backends: { far: Backend.ip("10.9.0.1") } });
}

test("a load balancer in its own VPC has nothing more to say", () => {
  const stack = newStack();
  bindAddress(loadBalancer(stack, {}));
  expect(onlyResource(stack, "tencentcloud_clb_instance")).toEqual(base);
  expect(onlyResource(stack, "tencentcloud_clb_attachment")).not.toHaveProperty("depends_on");
});

test("backends outside the VPC are reached from SNAT addresses, and bound when those exist", () => {
  const stack = newStack();
  bindAddress(loadBalancer(stack, { snatAddresses: [{ subnetId: "subnet-1", ip: "10.0.0.9" }] }));
  expect(onlyResource(stack, "tencentcloud_clb_instance")).toEqual({ ...base, snat_pro: true });
  expect(plain(onlyResource(stack, "tencentcloud_clb_snat_ip"))).toEqual({
    clb_id: clbId,
    ips: [{ subnet_id: "subnet-1", ip: "10.0.0.9" }],
  });
  expect(onlyResource(stack, "tencentcloud_clb_attachment").depends_on).toEqual([
    expect.stringMatching(/^tencentcloud_clb_snat_ip\.Clb_SnatAddresses_/),
  ]);
});

test("backends of another region", () => {
  const stack = newStack();
  loadBalancer(stack, { targetRegion: { region: "ap-shanghai", vpcId: "vpc-far" } });
  expect(onlyResource(stack, "tencentcloud_clb_instance")).toEqual({
    ...base,
    target_region_info_region: "ap-shanghai",
    target_region_info_vpc_id: "vpc-far",
  });
});

test("a target group of such a load balancer stands in the VPC of the backends", () => {
  const stack = newStack();
  const clb = loadBalancer(stack, { targetRegion: { region: "ap-shanghai", vpcId: "vpc-far" } });
  new tencentcloud.TargetGroup(stack, "Web", { loadBalancer: clb, protocol: tencentcloud.TargetGroupProtocol.TCP });
  expect(onlyResource(stack, "tencentcloud_clb_target_group").vpc_id).toBe("vpc-far");
});

test.each([true, false])("IPv4 and IPv6 backends behind one rule: %p", (mixedIpTargets) => {
  const stack = newStack();
  bindAddress(loadBalancer(stack, { ipVersion: tencentcloud.IpVersion.IPV6_FULL_CHAIN, mixedIpTargets }));
  expect(onlyResource(stack, "tencentcloud_clb_instance")).toEqual({ ...base, address_ip_version: "IPv6FullChain" });
  expect(plain(onlyResource(stack, "tencentcloud_clb_instance_mix_ip_target_config"))).toEqual({
    load_balancer_id: clbId,
    mix_ip_target: mixedIpTargets,
  });
  expect(onlyResource(stack, "tencentcloud_clb_attachment").depends_on).toHaveLength(1);
});
