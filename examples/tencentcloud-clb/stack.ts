import { TerraformStack } from "cdktf";
import { Backend, BackendPool, ListenerBinding, tencentcloud } from "cdktf-load-balancing";
import { Construct } from "constructs";

/** A Tencent CLB with a TCP listener, and an HTTPS listener whose two rules share one pool. */
export class TencentcloudClbStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new tencentcloud.TencentcloudProvider(this, "Tencentcloud", { region: "ap-guangzhou" });

    const clb = new tencentcloud.CloudLoadBalancer(this, "Clb", {
      networkType: tencentcloud.NetworkType.OPEN,
      loadBalancerName: "web",
      vpcId: "vpc-3abcdefg",
    });

    clb.addListener("Game", { protocol: tencentcloud.ListenerProtocol.TCP, port: 8899 }).addBackends("Servers", {
      backends: {
        game1: Backend.instance("ins-b8bowoum", { port: 8899, weight: 50 }),
        game2: Backend.instance("ins-mabscyug", { port: 8899, weight: 50 }),
      },
    });

    const web = new BackendPool(this, "Web", {
      defaultPort: 8080,
      backends: {
        web1: Backend.instance("ins-1flbqyp8"),
        web2: Backend.networkInterface("eni-ekloqpa1", { serverIp: "172.16.16.52" }),
      },
    });
    const https = clb.addListener("Https", {
      protocol: tencentcloud.ListenerProtocol.HTTPS,
      port: 443,
      certificateId: "VjANRdz8",
    });
    const site = https.addRule("Site", { domain: "www.example.com", url: "/" });
    const static_ = https.addRule("Static", { domain: "static.example.com", url: "/" });
    new ListenerBinding(this, "WebOnSite", { listener: site, pool: web });
    new ListenerBinding(this, "WebOnStatic", { listener: static_, pool: web });
  }
}
