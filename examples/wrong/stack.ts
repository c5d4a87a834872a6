import { TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding, tencentcloud } from "cdktf-load-balancing";
import { Construct } from "constructs";

/** Mistakes on purpose: one synth names them all. */
export class WrongStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.AlicloudProvider(this, "Alicloud", { region: "cn-hangzhou" });
    new tencentcloud.TencentcloudProvider(this, "Tencentcloud", { region: "ap-guangzhou" });

    const slb = new alicloud.ClassicLoadBalancer(this, "Slb", {
      spec: alicloud.LoadBalancerSpec.SHARED,
      vswitchId: "vsw-bp1vswitch",
    });
    const http = slb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
    const web = new BackendPool(this, "Web", {
      defaultPort: 8080,
      backends: {
        tooHeavy: Backend.instance("i-bp1heavy", { weight: 150 }),
        noSuchPort: Backend.instance("i-bp1port", { port: 70000 }),
        twin: Backend.instance("i-bp1twin"),
        otherTwin: Backend.instance("i-bp1twin", { weight: 10 }),
        nic: Backend.networkInterface("eni-bp1nic", { serverIp: "10.0.1.9" }),
      },
    });
    new ListenerBinding(this, "WebOnHttp", { listener: http, pool: web });

    const pods = new BackendPool(this, "Pods", { defaultPort: 6000 });
    pods.addBackend("pod1", Backend.networkInterface("eni-bp1pod1"));
    pods.addBackend("pod2", Backend.instance("i-bp1pod2", { port: 6001 }));
    new ListenerBinding(this, "PodsOnSlb", { listener: slb.defaultServerGroup, pool: pods });
    new ListenerBinding(this, "WebOnSlb", { listener: slb.defaultServerGroup, pool: web });

    const clb = new tencentcloud.CloudLoadBalancer(this, "Clb", { networkType: tencentcloud.NetworkType.OPEN });
    const https = clb.addListener("Https", {
      protocol: tencentcloud.ListenerProtocol.HTTPS,
      port: 443,
      certificateId: "VjANRdz8",
    });
    const api = new BackendPool(this, "Api", { defaultPort: 80, defaultWeight: 0 });
    api.addBackend("api1", Backend.instance("ins-1flbqyp8"));
    api.addBackend("api2", Backend.ip("10.0.0.256"));
    new ListenerBinding(this, "ApiOnHttps", { listener: https, pool: api });
    https.addRule("Site", {
      domain: "www.example.com",
      url: "/",
      healthCheck: { healthyCodes: ["200"] },
    });
  }
}
