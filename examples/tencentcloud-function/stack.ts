import { TerraformStack } from "cdktf";
import { Backend, BackendPool, ListenerBinding, tencentcloud } from "cdktf-load-balancing";
import { Construct } from "constructs";

/** A cloud function (SCF) behind a rule of a Tencent CLB. */
export class TencentcloudFunctionStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new tencentcloud.TencentcloudProvider(this, "Tencentcloud", { region: "ap-guangzhou" });

    const clb = new tencentcloud.CloudLoadBalancer(this, "Clb", {
      networkType: tencentcloud.NetworkType.OPEN,
      loadBalancerName: "functions",
      vpcId: "vpc-3abcdefg",
    });
    const https = clb.addListener("Https", {
      protocol: tencentcloud.ListenerProtocol.HTTPS,
      port: 443,
      certificateId: "VjANRdz8",
    });
    const api = new BackendPool(this, "Api", {
      backends: { orders: Backend.cloudFunction("orders", { qualifier: "live", qualifierType: "ALIAS" }) },
    });
    new ListenerBinding(this, "Binding", {
      listener: https.addRule("Orders", { domain: "api.example.com", url: "/orders" }),
      pool: api,
    });
  }
}
