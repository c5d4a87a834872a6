import { TerraformStack } from "cdktf";
import { alicloud, tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";
import { ZONES } from "./vpc";

function named(f: Fixture, id: string, loadBalancerName?: string): void {
  new tencentcloud.CloudLoadBalancer(f.stack, id, { networkType: tencentcloud.NetworkType.OPEN, loadBalancerName });
}

table("tc-name-unique", [
  [
    "one name given, and once the id",
    (f) => {
      named(f, "Web");
      named(f, "Other", "Web");
    },
    'error: load balancer "Other": has the name "Web" of load balancer "Web"; give it a name of its own',
  ],
  [
    "names of their own",
    (f) => {
      named(f, "Web");
      named(f, "Other");
    },
  ],
  [
    "tokens",
    (f) => {
      const name = f.string;
      named(f, "Web", name);
      named(f, "Other", name);
    },
  ],
  [
    "another stack, whose account may be another one",
    (f) => {
      named(f, "Web");
      new tencentcloud.CloudLoadBalancer(new TerraformStack(f.stack.node.root, "second"), "Web", {
        networkType: tencentcloud.NetworkType.OPEN,
      });
    },
  ],
  [
    "another product, and one that exists already",
    (f) => {
      named(f, "Web");
      const props = { vpcId: "vpc-1", zoneMappings: ZONES, loadBalancerName: "Web" };
      new alicloud.NetworkLoadBalancer(f.stack, "Nlb", props);
      tencentcloud.CloudLoadBalancer.fromAttributes(f.stack, "Web2", { loadBalancerId: "lb-1" });
    },
  ],
]);
