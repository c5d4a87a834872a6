import * as ipaddr from "ipaddr.js";
import { BackendKind } from "../../../../app/backend";
import { REMOTE_ADDRESSES } from "../facts/members";
import { isUnknown, show } from "../../../../values/unknown";
import { verdicts } from "../../../../rules/answer";
import { caveat, severityOf } from "../../../../rules/constraint";
import { forEachMember } from "../../../../rules/members";
import { Rule } from "../../../../app/rule";

export const albRemoteIp: Rule = {
  id: "alb-remote-ip",
  severity: "error",
  summary: "Addresses outside the VPC of an ALB are private ones, in a group of addresses.",
  why: "The API takes remote addresses of four networks only; on servers of another kind the setting has no effect, which is a warning.",
  wrong: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const group = new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer: alb, remoteIps: true });
group.addBackends("Servers", { defaultPort: 80, backends: { a: Backend.ip("203.0.113.7") } });`,
  right: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const group = new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer: alb, remoteIps: true });
group.addBackends("Servers", { defaultPort: 80, backends: { a: Backend.ip("192.168.7.7") } });`,
  source: "https://www.alibabacloud.com/help/en/slb/application-load-balancer/user-guide/alb-server-group-overview",
  check: (view) => [
    ...forEachMember(view, ({ member: { backend } }, { settings }) => {
      const address = backend.serverIp;
      if (settings?.remoteIps !== true || backend.kind !== BackendKind.IP || address === undefined) return undefined;
      if (isUnknown(address) || !ipaddr.isValid(address) || isRemote(address)) return undefined;
      const { values, confidence } = REMOTE_ADDRESSES;
      const text = `remoteIps takes addresses of ${values.join(", ")}${caveat(confidence)}, got ${show(address)}; use such an address, or leave remoteIps out`;
      return { text, severity: severityOf(confidence) };
    }),
    ...view.groups.flatMap((group) => {
      const { settings, members } = group;
      const others = members.some(({ member }) => member.backend.kind !== BackendKind.IP);
      if (settings?.remoteIps !== true || !others) return [];
      const text = "remoteIps has an effect on backends of kind ip only; leave it out, or bind addresses";
      return verdicts(group, { text, severity: "warning" });
    }),
  ],
};

function isRemote(text: string): boolean {
  const address = ipaddr.parse(text);
  return REMOTE_ADDRESSES.values.some((network) => {
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === address.kind() && address.match(base, bits);
  });
}
