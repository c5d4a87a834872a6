import { TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding } from "cdktf-load-balancing";
import { Construct } from "constructs";

/**
 * An Alibaba CLB with an HTTP listener for a pool of two ECS instances, a path rule for an API, and a TCP listener
 * for secondary IPs of network interfaces, which only the default server group can carry.
 */
export class AlicloudClbStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.AlicloudProvider(this, "Alicloud", { region: "cn-hangzhou" });

    const clb = new alicloud.ClassicLoadBalancer(this, "Clb", {
      loadBalancerName: "web",
      spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
      vswitchId: "vsw-bp1vswitch",
    });

    const web = new BackendPool(this, "Web", {
      defaultPort: 8080,
      backends: {
        blue1: Backend.instance("i-bp1blue1"),
        blue2: Backend.instance("i-bp1blue2", { weight: 50 }),
      },
    });
    const http = clb.addListener("Http", {
      protocol: alicloud.ListenerProtocol.HTTP,
      port: 80,
      healthCheck: { path: "/health" },
    });
    new ListenerBinding(this, "WebOnHttp", { listener: http, pool: web });

    const api = http.addRule("Api", { url: "/api" });
    api.addBackends("Backends", {
      defaultPort: 9000,
      backends: {
        api1: Backend.instance("i-bp1api1"),
        api2: Backend.networkInterface("eni-bp1api2"),
      },
    });

    clb.addListener("Tcp", { protocol: alicloud.ListenerProtocol.TCP, port: 6000 });
    const pods = new BackendPool(this, "Pods", {
      defaultPort: 6000,
      backends: {
        pod1: Backend.networkInterface("eni-bp1node1", { serverIp: "10.0.1.11" }),
        pod2: Backend.networkInterface("eni-bp1node2", { serverIp: "10.0.1.12" }),
      },
    });
    new ListenerBinding(this, "PodsOnTcp", { listener: clb.defaultServerGroup, pool: pods });
  }
}
