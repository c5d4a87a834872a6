import { App, TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import { AlicloudAlbStack } from "../../examples/alicloud-alb/stack";
import { AlicloudAlbRulesStack } from "../../examples/alicloud-alb-rules/stack";
import { AlicloudGwlbStack } from "../../examples/alicloud-gwlb/stack";
import { AlicloudMasterSlaveStack } from "../../examples/alicloud-master-slave/stack";
import { AlicloudNlbStack } from "../../examples/alicloud-nlb/stack";
import { AlicloudScalingStack } from "../../examples/alicloud-scaling/stack";
import { CertificatesStack } from "../../examples/certificates/stack";
import { findingsOf } from "../synth";

/** How many resources of each type an example makes, and what the rules say of it. */
function made(Stack: new (scope: Construct, id: string) => TerraformStack) {
  const stack = new Stack(new App({ outdir: Testing.app().outdir }), "example");
  const { resource } = JSON.parse(Testing.synth(stack, true)) as { resource: Record<string, object> };
  const counts = Object.entries(resource).map(([type, all]) => [
    type.replace("alicloud_", ""),
    Object.keys(all).length,
  ]);
  return {
    resources: Object.fromEntries(counts),
    findings: findingsOf(stack).map(({ severity, ruleId }) => `${severity} ${ruleId}`),
  };
}

test("alicloud-alb: a group for each pool of each listener and rule, each with its trigger and record", () => {
  expect(made(AlicloudAlbStack)).toEqual({
    resources: {
      alb_load_balancer: 1,
      alb_listener: 1,
      alb_rule: 3,
      alb_server_group: 5,
      terraform_data: 10,
    },
    findings: [],
  });
});

test("alicloud-alb-rules: a group for the site and one for the API, and rules that answer without any", () => {
  expect(made(AlicloudAlbRulesStack)).toEqual({
    resources: {
      alb_load_balancer: 1,
      alb_listener: 3,
      alb_rule: 4,
      alb_server_group: 2,
      alb_acl: 1,
      alb_acl_entry_attachment: 2,
      alb_listener_acl_attachment: 1,
      terraform_data: 4,
    },
    findings: [],
  });
});

test("certificates: two certificates each for CLB and ALB, one for a rule of Tencent", () => {
  const { resources, findings } = made(CertificatesStack);
  expect(findings).toEqual([]);
  expect(resources).toMatchObject({
    slb_server_certificate: 2,
    slb_domain_extension: 1,
    ssl_certificates_service_certificate: 2,
    alb_security_policy: 1,
    alb_listener_additional_certificate_attachment: 1,
    tencentcloud_ssl_certificate: 1,
  });
});

test("alicloud-nlb: an attachment for each backend of each listener, barriers that wait", () => {
  expect(made(AlicloudNlbStack)).toEqual({
    resources: {
      nlb_load_balancer: 1,
      nlb_listener: 4,
      nlb_server_group: 4,
      nlb_server_group_server_attachment: 8,
      terraform_data: 8,
    },
    findings: [],
  });
});

test("alicloud-gwlb", () => {
  expect(made(AlicloudGwlbStack)).toEqual({
    resources: { gwlb_load_balancer: 1, gwlb_listener: 1, gwlb_server_group: 1 },
    findings: [],
  });
});

test("alicloud-master-slave", () => {
  expect(made(AlicloudMasterSlaveStack)).toEqual({
    resources: { slb_load_balancer: 1, slb_listener: 1, slb_master_slave_server_group: 1, terraform_data: 2 },
    findings: [],
  });
});

test("alicloud-scaling: no member of its own anywhere", () => {
  expect(made(AlicloudScalingStack)).toEqual({
    resources: {
      ess_scaling_group: 1,
      ess_scalinggroup_vserver_groups: 1,
      ess_server_group_attachment: 2,
      slb_listener: 2,
      slb_server_group: 1,
      alb_listener: 1,
      alb_server_group: 1,
      nlb_listener: 1,
      nlb_server_group: 1,
    },
    findings: ["warning plain-http", "warning plain-http"],
  });
});
