import { TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, Forward, ListenerBinding } from "cdktf-load-balancing";
import { Construct } from "constructs";

/**
 * An Alibaba ALB: HTTPS for a web pool, a canary of an API by the weights of a rule, a function behind a path, and
 * servers of another site. Every edit of servers makes a new group that listeners and rules switch to.
 */
export class AlicloudAlbStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.AlicloudProvider(this, "Alicloud", { region: "cn-hangzhou" });

    const alb = new alicloud.ApplicationLoadBalancer(this, "Alb", {
      loadBalancerName: "web",
      vpcId: "vpc-bp1",
      zoneMappings: [
        { zoneId: "cn-hangzhou-h", vswitchId: "vsw-bp1zoneh" },
        { zoneId: "cn-hangzhou-i", vswitchId: "vsw-bp1zonei" },
      ],
    });
    const serverGroupOptions = { healthCheck: { path: "/health" } };
    const https = alb.addListener("Https", {
      protocol: alicloud.ListenerProtocol.HTTPS,
      port: 443,
      certificateId: "cert-1",
      serverGroupOptions: {
        ...serverGroupOptions,
        slowStartSeconds: 30,
        stickySession: { type: alicloud.StickySessionType.INSERT },
      },
    });
    https.addBackends("Web", {
      defaultPort: 8080,
      backends: {
        web1: Backend.instance("i-bp1web1"),
        web2: Backend.networkInterface("eni-bp1web2", { serverIp: "10.0.1.9" }),
      },
    });

    const api = (version: string, servers: readonly string[]) =>
      new BackendPool(this, `Api${version}`, {
        defaultPort: 9000,
        backends: Object.fromEntries(servers.map((server) => [server, Backend.instance(`i-bp1${server}`)])),
      });
    new ListenerBinding(this, "Canary", {
      listener: https.addRule("Api", { priority: 10, conditions: { paths: ["/api/*"] }, serverGroupOptions }),
      forward: Forward.weighted([
        { pool: api("V1", ["api1", "api2"]), weight: 95 },
        { pool: api("V2", ["api3", "api4"]), weight: 5 },
      ]),
    });

    https.addRule("Thumbnails", { priority: 20, conditions: { paths: ["/thumbnails/*"] } }).addBackends("Function", {
      backends: { thumbnail: Backend.cloudFunction("acs:fc:cn-hangzhou:1234567890:functions/thumbnail") },
    });
    https
      .addRule("Legacy", {
        priority: 30,
        conditions: { domains: ["legacy.example.com"] },
        serverGroupOptions: { remoteIps: true },
      })
      .addBackends("OtherSite", {
        defaultPort: 80,
        backends: { one: Backend.ip("192.168.7.4"), two: Backend.ip("192.168.7.5") },
      });
  }
}
