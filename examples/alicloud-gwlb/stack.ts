import { TerraformStack } from "cdktf";
import { alicloud, Backend } from "cdktf-load-balancing";
import { Construct } from "constructs";

/** An Alibaba GWLB that sends all traffic of a VPC through two firewalls. */
export class AlicloudGwlbStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.AlicloudProvider(this, "Alicloud", { region: "cn-hangzhou" });

    const gwlb = new alicloud.GatewayLoadBalancer(this, "Gwlb", {
      vpcId: "vpc-bp1",
      zoneMappings: [
        { zoneId: "cn-hangzhou-h", vswitchId: "vsw-bp1zoneh" },
        { zoneId: "cn-hangzhou-i", vswitchId: "vsw-bp1zonei" },
      ],
    });
    gwlb
      .addListener("All", {
        serverGroupOptions: { healthCheck: { protocol: alicloud.HealthCheckProtocol.HTTP, port: 8080, path: "/up" } },
      })
      .addBackends("Firewalls", {
        backends: {
          firewall1: Backend.instance("i-bp1firewall1"),
          firewall2: Backend.networkInterface("eni-bp1firewall2", { serverIp: "10.0.1.9" }),
        },
      });
  }
}
