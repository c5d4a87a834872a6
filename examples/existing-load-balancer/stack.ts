import { TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, BindingStrategy, ListenerBinding, tencentcloud } from "cdktf-load-balancing";
import { Construct } from "constructs";

/** Backends for load balancers, listeners and groups that something else manages: all that is known are ids. */
export class ExistingLoadBalancerStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.AlicloudProvider(this, "Alicloud", { region: "cn-beijing" });
    new tencentcloud.TencentcloudProvider(this, "Tencentcloud", { region: "ap-guangzhou" });

    const slb = alicloud.ClassicLoadBalancer.fromAttributes(this, "Slb", {
      loadBalancerId: "lb-2ze7o5h52g02kkzz",
      spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
    });
    const group = alicloud.VServerGroup.fromAttributes(this, "Group", {
      loadBalancer: slb,
      serverGroupId: "rsp-2ze5o5h52g02k",
    });
    const workers = new BackendPool(this, "Workers", {
      defaultPort: 8080,
      backends: {
        worker1: Backend.instance("i-2zej4lxhjoq1icu1", { description: "worker/1" }),
        worker2: Backend.instance("i-2zej4lxhjoq1icu2", { description: "worker/2" }),
      },
    });
    new ListenerBinding(this, "WorkersInGroup", {
      listener: group,
      pool: workers,
      strategy: BindingStrategy.VSERVER_ATTACHMENTS,
    });

    const clb = tencentcloud.CloudLoadBalancer.fromAttributes(this, "Clb", { loadBalancerId: "lb-85u7q77s" });
    const listener = tencentcloud.CloudListener.fromAttributes(this, "Tcp", {
      loadBalancer: clb,
      listenerId: "lbl-jf89ory8",
      protocol: tencentcloud.ListenerProtocol.TCP,
      port: 8899,
    });
    const servers = new BackendPool(this, "Servers", {
      backends: {
        first: Backend.instance("ins-hkdom3go", { port: 8899, weight: 50 }),
        second: Backend.instance("ins-m16vpbkc", { port: 8900, weight: 50 }),
      },
    });
    new ListenerBinding(this, "ServersOnTcp", { listener, pool: servers });
  }
}
