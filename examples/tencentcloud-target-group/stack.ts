import { TerraformStack } from "cdktf";
import { Backend, BackendPool, BindingStrategy, ListenerBinding, tencentcloud } from "cdktf-load-balancing";
import { Construct } from "constructs";

/**
 * Target groups of a Tencent CLB: every edit of their backends keeps traffic, and each rule of one listener can have
 * servers of its own.
 */
export class TencentcloudTargetGroupStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new tencentcloud.TencentcloudProvider(this, "Tencentcloud", { region: "ap-guangzhou" });

    const clb = new tencentcloud.CloudLoadBalancer(this, "Clb", {
      networkType: tencentcloud.NetworkType.INTERNAL,
      loadBalancerName: "services",
      vpcId: "vpc-3abcdefg",
      subnetId: "subnet-3abcdefg",
    });

    // A group of its own, which the listener names.
    const game = new tencentcloud.TargetGroup(this, "Game", {
      loadBalancer: clb,
      protocol: tencentcloud.TargetGroupProtocol.TCP,
      // New servers have 20 seconds to become healthy before old ones leave.
      settleSeconds: 20,
    });
    game.addBackends("Servers", {
      defaultPort: 9988,
      backends: { game1: Backend.ip("10.0.1.1"), game2: Backend.ip("10.0.1.2", { weight: 50 }) },
    });
    clb.addListener("Game", { protocol: tencentcloud.ListenerProtocol.TCP, port: 9988, targetGroup: game });

    // Groups that the rules make for themselves.
    const http = clb.addListener("Http", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
    const pages = new BackendPool(this, "Pages", {
      defaultPort: 8080,
      backends: { web1: Backend.instance("ins-1flbqyp8", { serverIp: "10.0.2.1" }), web2: Backend.ip("10.0.2.2") },
    });
    const api = new BackendPool(this, "Api", {
      defaultPort: 9000,
      backends: { api1: Backend.ip("10.0.3.1"), api2: Backend.ip("10.0.3.2") },
    });
    new ListenerBinding(this, "PagesBinding", {
      listener: http.addRule("Root", { domain: "www.example.com", url: "/" }),
      pool: pages,
      strategy: BindingStrategy.TARGET_GROUP,
    });
    new ListenerBinding(this, "ApiBinding", {
      listener: http.addRule("ApiRule", { domain: "www.example.com", url: "/api" }),
      pool: api,
      strategy: BindingStrategy.TARGET_GROUP,
    });
  }
}
