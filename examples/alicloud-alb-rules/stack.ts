import { TerraformStack } from "cdktf";
import { alicloud, Backend } from "cdktf-load-balancing";
import { Construct } from "constructs";

const { ApplicationRuleAction: Action } = alicloud;

/**
 * What rules of an Alibaba ALB do beside forwarding: HTTP goes to HTTPS, an API gets header fields, a limit and CORS, an
 * old path is rewritten, a shop that is closed says so, and only the office reaches the pages of the admins.
 */
export class AlicloudAlbRulesStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.AlicloudProvider(this, "Alicloud", { region: "cn-hangzhou" });

    const alb = new alicloud.ApplicationLoadBalancer(this, "Alb", {
      loadBalancerName: "rules",
      vpcId: "vpc-bp1",
      zoneMappings: [
        { zoneId: "cn-hangzhou-h", vswitchId: "vsw-bp1zoneh" },
        { zoneId: "cn-hangzhou-i", vswitchId: "vsw-bp1zonei" },
      ],
    });
    const web = new alicloud.ApplicationServerGroup(this, "Web", {
      loadBalancer: alb,
      healthCheck: { path: "/health" },
    });
    web.addBackends("Servers", {
      defaultPort: 8080,
      backends: { web1: Backend.instance("i-bp1web1"), web2: Backend.instance("i-bp1web2") },
    });

    const http = alb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, serverGroup: web });
    http.addRule("ToHttps", {
      priority: 1,
      conditions: { paths: ["/*"] },
      // Host, path and query stay those that the client asked for.
      actions: [
        Action.redirect({
          protocol: alicloud.RedirectProtocol.HTTPS,
          port: "443",
          httpCode: alicloud.RedirectCode.HTTP_308,
        }),
      ],
    });

    const https = alb.addListener("Https", {
      protocol: alicloud.ListenerProtocol.HTTPS,
      port: 443,
      certificateId: "cert-1",
      serverGroup: web,
    });
    https
      .addRule("Api", {
        priority: 10,
        conditions: { paths: ["/api/*"], methods: ["GET", "POST"] },
        // Before the requests go to the pool below.
        actions: [
          Action.insertHeader("X-Client", { value: "ClientSrcIp", valueType: alicloud.HeaderValueType.SYSTEM_DEFINED }),
          Action.removeHeader("X-Debug"),
          Action.trafficLimit({ qps: 1000 }),
          Action.cors({ allowOrigins: ["https://www.example.com"], allowMethods: ["GET", "POST"] }),
        ],
      })
      .addBackends("ApiServers", {
        defaultPort: 9000,
        backends: { api1: Backend.instance("i-bp1api1"), api2: Backend.instance("i-bp1api2") },
      });
    https.addRule("Old", {
      priority: 20,
      conditions: { paths: ["/old/*"] },
      actions: [
        Action.rewrite({ path: "/archive${path}" }),
        Action.forward({ serverGroups: [{ serverGroup: web, weight: 100 }] }),
      ],
    });
    const office = new alicloud.ApplicationAccessList(this, "Office", {
      entries: { hall: { network: "198.51.100.0/24" }, vpn: { network: "203.0.113.16/28" } },
    });
    const admin = alb.addListener("Admin", {
      protocol: alicloud.ListenerProtocol.HTTPS,
      port: 8443,
      certificateId: "cert-1",
      serverGroup: web,
    });
    admin.addAccessList("OfficeOnly", { accessList: office, type: alicloud.AclType.WHITE });

    https.addRule("Shop", {
      priority: 30,
      conditions: { domains: ["shop.example.com"] },
      actions: [
        Action.fixedResponse({
          content: "closed today",
          contentType: alicloud.ContentType.TEXT_PLAIN,
          httpCode: "503",
        }),
      ],
    });
  }
}
