import { TerraformStack } from "cdktf";
import { alicloud, BackendPool, ListenerBinding } from "cdktf-load-balancing";
import { Construct } from "constructs";

/**
 * One scaling group that fills the default server group of an Alibaba CLB, a VServer group of it, and groups of an ALB
 * and an NLB. Ports and weights stand on the pools.
 */
export class AlicloudScalingStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.AlicloudProvider(this, "Alicloud", { region: "cn-hangzhou" });

    const source = new alicloud.ScalingGroup(this, "Scaling", {
      minSize: 2,
      maxSize: 20,
      vswitchIds: ["vsw-bp1zoneh", "vsw-bp1zonei"],
      launchTemplateId: "lt-bp1",
    });
    const web = new BackendPool(this, "Web", { source, defaultPort: 8080, defaultWeight: 50 });
    const admin = new BackendPool(this, "Admin", { source, defaultPort: 9090 });

    const clb = alicloud.ClassicLoadBalancer.fromAttributes(this, "Clb", { loadBalancerId: "lb-bp1clb" });
    const alb = alicloud.ApplicationLoadBalancer.fromAttributes(this, "Alb", {
      loadBalancerId: "alb-bp1alb",
      vpcId: "vpc-bp1",
    });
    const nlb = alicloud.NetworkLoadBalancer.fromAttributes(this, "Nlb", {
      loadBalancerId: "nlb-bp1nlb",
      vpcId: "vpc-bp1",
    });

    clb.addListener("Web", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 8080 });
    new ListenerBinding(this, "WebOnClb", { listener: clb.defaultServerGroup, pool: web });
    new ListenerBinding(this, "AdminOnClb", {
      listener: clb.addListener("Admin", { protocol: alicloud.ListenerProtocol.TCP, port: 9090 }),
      pool: admin,
    });
    new ListenerBinding(this, "WebOnAlb", {
      listener: alb.addListener("Web", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }),
      pool: web,
    });
    new ListenerBinding(this, "WebOnNlb", {
      listener: nlb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }),
      pool: web,
    });
  }
}
