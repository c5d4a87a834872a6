import { alicloud } from "../../lib";
import { Fixture, table } from "./fixture";

const VPC = {
  vpcId: "vpc-1",
  zoneMappings: ["h", "i"].map((zone) => ({ zoneId: `cn-hangzhou-${zone}`, vswitchId: `vsw-${zone}` })),
};

const nlb = (f: Fixture, securityGroupIds?: string[]) =>
  new alicloud.NetworkLoadBalancer(f.stack, "Nlb", { ...VPC, securityGroupIds });

const alb = (f: Fixture) =>
  alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });

table("security-group", [
  [
    "beside a list of all",
    (f) => nlb(f, ["sg-1"]).addSecurityGroup("G", { securityGroupId: "sg-2" }),
    'error: security group "G": load balancer "Nlb" has securityGroupIds, which is all of its groups; name this one there, or leave the list out',
  ],
  [
    "twice",
    (f) => {
      const loadBalancer = alb(f);
      loadBalancer.addSecurityGroup("G", { securityGroupId: "sg-1" });
      loadBalancer.addSecurityGroup("H", { securityGroupId: "sg-1" });
    },
    'error: security group "H": securityGroupId "sg-1" is joined by security group "G" already; leave one of the two out',
  ],
  [
    "several, of two load balancers",
    (f) => {
      const loadBalancers = [nlb(f), alb(f)];
      for (const one of loadBalancers) {
        one.addSecurityGroup("G", { securityGroupId: "sg-1" });
        one.addSecurityGroup("H", { securityGroupId: "sg-2" });
      }
    },
  ],
  [
    "tokens",
    (f) => {
      const loadBalancer = alb(f);
      loadBalancer.addSecurityGroup("G", { securityGroupId: f.string });
      loadBalancer.addSecurityGroup("H", { securityGroupId: f.string });
    },
  ],
]);
