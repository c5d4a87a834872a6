import { TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding } from "cdktf-load-balancing";
import { Construct } from "constructs";

/** A database pair behind an Alibaba CLB: the replica takes traffic only while the primary is down. */
export class AlicloudMasterSlaveStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.AlicloudProvider(this, "Alicloud", { region: "cn-hangzhou" });

    const clb = new alicloud.ClassicLoadBalancer(this, "Clb", {
      spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
      vswitchId: "vsw-bp1vswitch",
    });
    const pair = new alicloud.MasterSlaveServerGroup(this, "Database", {
      loadBalancer: clb,
      masterBackendId: "primary",
    });
    clb.addListener("Postgres", { protocol: alicloud.ListenerProtocol.TCP, port: 5432, masterSlaveGroup: pair });
    new ListenerBinding(this, "Binding", {
      listener: pair,
      pool: new BackendPool(this, "Servers", {
        defaultPort: 5432,
        backends: { primary: Backend.instance("i-bp1primary"), replica: Backend.instance("i-bp1replica") },
      }),
    });
  }
}
