import { parse } from "@cdktf/hcl2json";
import { TerraformStack } from "cdktf";
import { alicloud, tencentcloud } from "../lib";
import { ResourceArguments } from "../lib/facts/arguments";
import {
  ALB_ACCESS_LOG,
  ALB_BANDWIDTH_PACKAGE,
  ALB_ZONE_SHIFT,
} from "../lib/families/alicloud/alb/facts/load-balancer-parts";
import { ALB_SECURITY_GROUP } from "../lib/families/alicloud/alb/facts/security-group";
import { NLB_BANDWIDTH_PACKAGE, NLB_ZONE_SHIFT } from "../lib/families/alicloud/nlb/facts/load-balancer-parts";
import { NLB_SECURITY_GROUP } from "../lib/families/alicloud/nlb/facts/security-group";
import { CLB_ACCESS_LOG } from "../lib/families/tencentcloud/clb/facts/logs";
import { CLB_SECURITY_GROUP } from "../lib/families/tencentcloud/clb/facts/security-group";
import { adopted, resourcesOf, synthesized } from "./adopt/programs";
import { left } from "./certificates/table";
import { plain } from "./tencentcloud/plain";
import { findingsOf, newStack, onlyResource } from "./synth";

/** What resources of their own say of a load balancer. */
interface Part {
  readonly of: ResourceArguments;
  readonly props: object;
  readonly written: { readonly [argument: string]: unknown };
  add(stack: TerraformStack, props: never): void;
}

const alb = (stack: TerraformStack) =>
  alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const nlb = (stack: TerraformStack) =>
  alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
const clb = (stack: TerraformStack) =>
  tencentcloud.CloudLoadBalancer.fromAttributes(stack, "Clb", { loadBalancerId: "lb-1" });

const zone = { zoneId: "cn-hangzhou-h", vswitchId: "vsw-h" };
const shifted = { zone_id: "cn-hangzhou-h", vswitch_id: "vsw-h" };

const PARTS: readonly Part[] = [
  {
    of: ALB_ACCESS_LOG,
    props: { logProject: "edge", logStore: "requests" },
    written: { load_balancer_id: "alb-1", log_project: "edge", log_store: "requests" },
    add: (stack, props) => alb(stack).addAccessLog("Part", props),
  },
  {
    of: ALB_BANDWIDTH_PACKAGE,
    props: { bandwidthPackageId: "cbwp-1", dryRun: true },
    written: { load_balancer_id: "alb-1", bandwidth_package_id: "cbwp-1", dry_run: true },
    add: (stack, props) => alb(stack).addBandwidthPackage("Part", props),
  },
  {
    of: ALB_ZONE_SHIFT,
    props: zone,
    written: { load_balancer_id: "alb-1", ...shifted },
    add: (stack, props) => alb(stack).shiftZone("Part", props),
  },
  {
    of: ALB_SECURITY_GROUP,
    props: { securityGroupId: "sg-1", dryRun: true },
    written: { load_balancer_id: "alb-1", security_group_id: "sg-1", dry_run: true },
    add: (stack, props) => alb(stack).addSecurityGroup("Part", props),
  },
  {
    of: NLB_BANDWIDTH_PACKAGE,
    props: { bandwidthPackageId: "cbwp-1" },
    written: { load_balancer_id: "nlb-1", bandwidth_package_id: "cbwp-1" },
    add: (stack, props) => nlb(stack).addBandwidthPackage("Part", props),
  },
  {
    of: NLB_ZONE_SHIFT,
    props: zone,
    written: { load_balancer_id: "nlb-1", ...shifted },
    add: (stack, props) => nlb(stack).shiftZone("Part", props),
  },
  {
    of: NLB_SECURITY_GROUP,
    props: { securityGroupId: "sg-1", dryRun: true },
    written: { load_balancer_id: "nlb-1", security_group_id: "sg-1", dry_run: true },
    add: (stack, props) => nlb(stack).addSecurityGroup("Part", props),
  },
  {
    of: CLB_SECURITY_GROUP,
    props: { securityGroupId: "sg-1" },
    written: { load_balancer_ids: ["lb-1"], security_group: "sg-1" },
    add: (stack, props) => clb(stack).addSecurityGroup("Part", props),
  },
  {
    of: CLB_ACCESS_LOG,
    props: { logSetId: "set-1", logTopicId: "topic-1" },
    written: { load_balancer_id: "lb-1", log_set_id: "set-1", log_topic_id: "topic-1" },
    add: (stack, props) => clb(stack).addAccessLog("Part", props),
  },
];

/** What the constructs do not carry; addresses are moved in any case. */
const OVERRIDDEN = /addOverride\("(?!moved)/;

describe.each(PARTS.map((part) => [part.of.type, part] as const))("%s", (type, { of, props, written, add }) => {
  test("each prop is written as its argument", () => {
    const stack = newStack();
    add(stack, props as never);
    expect(onlyResource(stack, type)).toEqual(written);
    expect(left(of.plain, props)).toEqual([]);
    expect(findingsOf(stack)).toEqual([]);
  });

  test("adopt carries one of HCL", async () => {
    const lines = Object.entries(written).map(([argument, value]) => `${argument} = ${JSON.stringify(value)}`);
    const { program, errors, remarks } = adopted(
      await parse("main.tf", `resource "${type}" "it" {\n${lines.join("\n")}\n}`),
    );
    expect([errors, remarks]).toEqual([[], []]);
    expect(program).not.toMatch(OVERRIDDEN);
    expect(resourcesOf(synthesized(program), type)).toEqual([written]);
  }, 60_000);

  test("adopt carries one of a state", () => {
    const values = { id: "it", ...written };
    const resource = { address: `${type}.it`, mode: "managed", type, name: "it", values };
    const state = { format_version: "1.0", values: { root_module: { resources: [resource] } } };
    const { program, errors } = adopted(state, { guidance: "moved" });
    expect(errors).toEqual([]);
    expect(resourcesOf(synthesized(program), type)).toEqual([written]);
  });
});

test("those of a load balancer of the same HCL are declared by it", async () => {
  const hcl = `
    resource "tencentcloud_clb_instance" "front" {
      network_type = "OPEN"
      clb_name     = "front"
    }
    resource "tencentcloud_clb_security_group_attachment" "web" {
      security_group    = "sg-1"
      load_balancer_ids = [tencentcloud_clb_instance.front.id]
    }
    resource "tencentcloud_clb_instance" "own" {
      network_type    = "OPEN"
      clb_name        = "own"
      security_groups = ["sg-2"]
    }`;
  const { program, errors, remarks } = adopted(await parse("main.tf", hcl));
  expect([errors, remarks]).toEqual([[], []]);
  expect(program).not.toMatch(OVERRIDDEN);
  const output = synthesized(program);
  expect(plain(resourcesOf(output, CLB_SECURITY_GROUP.type))).toEqual([
    { security_group: "sg-1", load_balancer_ids: ["${tencentcloud_clb_instance.Front.id}"] },
  ]);
  expect(resourcesOf(output, "tencentcloud_clb_instance")).toMatchObject([{}, { security_groups: ["sg-2"] }]);
}, 60_000);
