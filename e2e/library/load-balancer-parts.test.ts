import { TerraformStack, Testing } from "cdktf";
import { alicloud, tencentcloud } from "../../lib";
import { Stack, World } from "../harness";
import { VPC } from "../matrix/alicloud-families";

/** What resources of their own say of load balancers and scaling groups: made, found again, and gone. */

interface Scene {
  readonly name: string;
  declare(stack: TerraformStack): void;
}

const SCENES: readonly Scene[] = [
  {
    name: "ALB",
    declare(stack) {
      const alb = new alicloud.ApplicationLoadBalancer(stack, "Alb", { ...VPC, deletionProtection: false });
      const [{ zoneId, vswitchId }] = VPC.zoneMappings;
      alb.addSecurityGroup("Web", { securityGroupId: "sg-1" });
      alb.addSecurityGroup("Office", { securityGroupId: "sg-2" });
      alb.addBandwidthPackage("Shared", { bandwidthPackageId: "cbwp-1" });
      alb.addAccessLog("Requests", { logProject: "edge", logStore: "requests" });
      alb.shiftZone("Broken", { zoneId, vswitchId });
    },
  },
  {
    name: "NLB",
    declare(stack) {
      const nlb = new alicloud.NetworkLoadBalancer(stack, "Nlb", { ...VPC, deletionProtection: false });
      const [{ zoneId, vswitchId }] = VPC.zoneMappings;
      nlb.addSecurityGroup("Web", { securityGroupId: "sg-1" });
      nlb.addBandwidthPackage("Shared", { bandwidthPackageId: "cbwp-1" });
      nlb.shiftZone("Broken", { zoneId, vswitchId });
    },
  },
  {
    name: "Tencent CLB",
    declare(stack) {
      const clb = new tencentcloud.CloudLoadBalancer(stack, "Clb", {
        networkType: tencentcloud.NetworkType.OPEN,
        deletionProtection: false,
      });
      clb.addSecurityGroup("Web", { securityGroupId: "sg-1" });
      const { logSetId } = new tencentcloud.CloudLogSet(stack, "Logs", { periodDays: 30 });
      const { logTopicId } = new tencentcloud.CloudLogTopic(stack, "Topic", { logSetId });
      clb.addAccessLog("Requests", { logSetId, logTopicId });
      const http = clb.addListener("Http", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
      const rule = http.addRule("Site", { domain: "a.example.com", url: "/" });
      new tencentcloud.CustomizedConfig(stack, "Uploads", {
        content: "client_max_body_size 224M;",
        places: [{ listener: http, domain: "a.example.com", rule }],
      });
    },
  },
  {
    name: "Alibaba scaling group",
    declare(stack) {
      const props = { minSize: 1, maxSize: 3, vswitchIds: ["vsw-1"] };
      const scaling = new alicloud.ScalingGroup(stack, "Scaling", props);
      scaling.addLifecycleHook("Drain", {
        transition: alicloud.LifecycleTransition.SCALE_IN,
        heartbeatTimeoutSeconds: 60,
      });
    },
  },
  {
    name: "Tencent scaling group",
    declare(stack) {
      const props = { configurationId: "asc-1", vpcId: "vpc-1", subnetIds: ["subnet-1"], minSize: 1, maxSize: 3 };
      const scaling = new tencentcloud.AutoScalingGroup(stack, "Scaling", props);
      scaling.addLifecycleHook("Drain", {
        transition: tencentcloud.LifecycleTransition.INSTANCE_TERMINATING,
        command: { commandId: "cmd-1", parameters: "{}" },
      });
    },
  },
];

function synthesize(scene: Scene): Stack {
  const stack = new TerraformStack(Testing.app(), "stack");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
  scene.declare(stack);
  return JSON.parse(Testing.synth(stack, true)) as Stack;
}

test.each(SCENES)("$name: the engine takes all of it, finds it again, and takes it away", async (scene) => {
  const world = await World.create();
  try {
    expect(await world.apply(synthesize(scene))).toMatchObject({ ok: true });
    expect(await world.plan()).toMatchObject({ ok: true, changes: [] });
    expect(await world.destroy()).toMatchObject({ ok: true });
  } finally {
    await world.dispose();
  }
});
