import { TerraformStack } from "cdktf";
import { BackendPool, ListenerBinding, tencentcloud } from "cdktf-load-balancing";
import { Construct } from "constructs";

/** A scaling group (AS) that fills a listener of a Tencent CLB, and one that fills a classic load balancer. */
export class TencentcloudScalingStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new tencentcloud.TencentcloudProvider(this, "Tencentcloud", { region: "ap-guangzhou" });

    const network = { vpcId: "vpc-3abcdefg", subnetIds: ["subnet-3abcdefg"] };
    const web = new tencentcloud.AutoScalingGroup(this, "Web", {
      ...network,
      configurationId: "asc-3abcdefg",
      minSize: 2,
      maxSize: 10,
    });
    const clb = new tencentcloud.CloudLoadBalancer(this, "Clb", {
      networkType: tencentcloud.NetworkType.OPEN,
      loadBalancerName: "scaled",
      vpcId: network.vpcId,
    });
    new ListenerBinding(this, "Binding", {
      listener: clb.addListener("Tcp", { protocol: tencentcloud.ListenerProtocol.TCP, port: 6000 }),
      pool: new BackendPool(this, "WebPool", { defaultPort: 8080, defaultWeight: 50, source: web }),
    });

    const legacy = new tencentcloud.AutoScalingGroup(this, "Legacy", {
      ...network,
      configurationId: "asc-3abcdefg",
      minSize: 1,
      maxSize: 2,
    });
    new tencentcloud.ClassicBinding(this, "LegacyBinding", {
      loadBalancerId: "lb-6cn3lpmo",
      pool: new BackendPool(this, "LegacyPool", { source: legacy }),
    });
  }
}
