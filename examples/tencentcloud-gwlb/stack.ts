import { TerraformStack } from "cdktf";
import { Backend, tencentcloud } from "cdktf-load-balancing";
import { Construct } from "constructs";

/** A gateway load balancer of Tencent Cloud in front of two firewalls; a third one is being drained. */
export class TencentcloudGwlbStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new tencentcloud.TencentcloudProvider(this, "Tencentcloud", { region: "ap-guangzhou" });

    const gateway = new tencentcloud.GatewayLoadBalancer(this, "Gateway", {
      vpcId: "vpc-3abcdefg",
      subnetId: "subnet-3abcdefg",
    });
    gateway
      .addTargetGroup("Firewalls", { healthCheck: { protocol: tencentcloud.HealthCheckProtocol.TCP, port: 8080 } })
      .addBackends("Servers", {
        defaultWeight: 16,
        backends: {
          fw1: Backend.ip("10.0.4.1"),
          fw2: Backend.ip("10.0.4.2"),
          old: Backend.ip("10.0.4.3", { weight: 0 }),
        },
      });
  }
}
