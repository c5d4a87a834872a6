import { TerraformStack } from "cdktf";
import { alicloud, Backend, BackendPool, ListenerBinding } from "cdktf-load-balancing";
import { Construct } from "constructs";

/**
 * An Alibaba NLB for IPv4 and IPv6: TCP, TLS that ends at the load balancer, and a range of UDP ports. New servers are
 * attached, and given time to become healthy, before old ones leave.
 */
export class AlicloudNlbStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new alicloud.AlicloudProvider(this, "Alicloud", { region: "cn-hangzhou" });

    const nlb = new alicloud.NetworkLoadBalancer(this, "Nlb", {
      loadBalancerName: "edge",
      vpcId: "vpc-bp1",
      ipVersion: alicloud.IpVersion.DUAL_STACK,
      zoneMappings: [
        { zoneId: "cn-hangzhou-h", vswitchId: "vsw-bp1zoneh" },
        { zoneId: "cn-hangzhou-i", vswitchId: "vsw-bp1zonei" },
      ],
    });

    const mqtt = new BackendPool(this, "Mqtt", {
      defaultPort: 1883,
      backends: {
        broker1: Backend.instance("i-bp1broker1", { weight: 100 }),
        broker2: Backend.instance("i-bp1broker2", { weight: 50, description: "smaller" }),
      },
    });
    new ListenerBinding(this, "MqttPlain", {
      listener: nlb.addListener("Plain", { protocol: alicloud.ListenerProtocol.TCP, port: 1883 }),
      pool: mqtt,
    });
    new ListenerBinding(this, "MqttTls", {
      listener: nlb.addListener("Tls", {
        protocol: alicloud.ListenerProtocol.TCPSSL,
        port: 8883,
        certificateIds: ["cert-1"],
      }),
      pool: mqtt,
    });

    nlb
      .addListener("Ipv6", {
        protocol: alicloud.ListenerProtocol.TCP,
        port: 9443,
        serverGroupOptions: { ipVersion: alicloud.IpVersion.DUAL_STACK },
      })
      .addBackends("Ipv6Servers", {
        defaultPort: 9443,
        backends: { one: Backend.ip("2408:4000:1::a"), two: Backend.ip("10.0.1.7") },
      });

    nlb
      .addListener("Games", {
        protocol: alicloud.ListenerProtocol.UDP,
        startPort: 7000,
        endPort: 7100,
        serverGroupOptions: { scheduler: alicloud.Scheduler.QCH, healthCheck: { port: 7000 }, settleSeconds: 60 },
      })
      .addBackends("GameServers", {
        backends: { game1: Backend.instance("i-bp1game1"), game2: Backend.instance("i-bp1game2") },
      });
  }
}
