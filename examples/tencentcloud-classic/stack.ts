import { TerraformStack } from "cdktf";
import { Backend, BackendPool, tencentcloud } from "cdktf-load-balancing";
import { Construct } from "constructs";

/**
 * Instances behind a classic load balancer of Tencent Cloud. No provider resource binds them: the apply runs
 * `cdktf-lb classic-bind`, with the credentials of its environment.
 */
export class TencentcloudClassicStack extends TerraformStack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const web = new BackendPool(this, "Web", {
      defaultWeight: 10,
      backends: { web1: Backend.instance("ins-b8bowoum"), web2: Backend.instance("ins-mabscyug", { weight: 20 }) },
    });
    new tencentcloud.ClassicBinding(this, "Legacy", {
      loadBalancerId: "lb-6cn3lpmo",
      pool: web,
      region: "ap-guangzhou",
    });
  }
}
