import { alicloud } from "../../lib";
import { Fixture, instances, table } from "./fixture";
import { existingAlb, existingNlb, ZONES } from "./vpc";

function alb(f: Fixture, listener: string, group: string | undefined, http2?: boolean, edition?: string): void {
  const loadBalancer =
    edition === undefined
      ? existingAlb(f)
      : new alicloud.ApplicationLoadBalancer(f.stack, "New", {
          vpcId: "vpc-1",
          zoneMappings: ZONES,
          edition: edition === undefined ? undefined : alicloud.ApplicationEdition.of(edition),
        });
  const serverGroup = new alicloud.ApplicationServerGroup(f.stack, "Group", {
    loadBalancer,
    protocol: group === undefined ? undefined : alicloud.ServerGroupProtocol.of(group),
  });
  loadBalancer.addListener("L", {
    protocol: alicloud.ListenerProtocol.of(listener),
    port: 443,
    certificateId: "c",
    serverGroup,
    http2,
  });
}

function nlb(f: Fixture, listener: string, group: string | undefined, preserveClientIp?: boolean): void {
  const loadBalancer = existingNlb(f);
  const options = {
    loadBalancer,
    protocol: group === undefined ? undefined : alicloud.ServerGroupProtocol.of(group),
    preserveClientIp,
  };
  const serverGroup = new alicloud.NetworkServerGroup(f.stack, "Group", options);
  loadBalancer.addListener("L", {
    protocol: alicloud.ListenerProtocol.of(listener),
    port: 443,
    certificateIds: ["c"],
    serverGroup,
  });
}

const misfit = (listener: string, group: string, serves: string, known = "") =>
  `listener "L": protocol ${listener} does not go with server group "Group" of protocol ${group}, which serves ${serves}${known}; change one of them`;
const ALB =
  " as far as is known (as of 2026-08: CreateServerGroup: Protocol, and the page on server groups of March 2026)";
const NLB = " as far as is known (as of 2026-08: CreateServerGroup: Protocol)";

table("group-protocol", [
  ["GRPC behind HTTP", (f) => alb(f, "HTTP", "GRPC"), `error: ${misfit("HTTP", "GRPC", '"HTTPS", "QUIC"')}`],
  ["HTTPS behind QUIC", (f) => alb(f, "QUIC", "HTTPS"), `warning: ${misfit("QUIC", "HTTPS", '"HTTP", "HTTPS"', ALB)}`],
  ["HTTPS behind HTTP, as the vendor says since March 2026", (f) => alb(f, "HTTP", "HTTPS")],
  [
    "GRPC without HTTP/2",
    (f) => alb(f, "HTTPS", "GRPC", false),
    'error: listener "L": http2 is off, and server group "Group" of protocol GRPC needs it; turn it on',
  ],
  [
    "HTTPS to the servers of the Basic edition",
    (f) => alb(f, "HTTPS", "HTTPS", undefined, "Basic"),
    'warning: listener "L": sends to server group "Group" of protocol HTTPS, and an HTTPS listener of edition "Basic" serves HTTP groups only; use HTTP, or another edition',
  ],
  ["TCP behind UDP", (f) => nlb(f, "UDP", "TCP"), `error: ${misfit("UDP", "TCP", '"TCP", "TCPSSL"')}`],
  ["UDP behind TCP", (f) => nlb(f, "TCP", "UDP"), `error: ${misfit("TCP", "UDP", '"UDP"')}`],
  ["UDP behind TCPSSL", (f) => nlb(f, "TCPSSL", "UDP"), `error: ${misfit("TCPSSL", "UDP", '"UDP"')}`],
  ["TCPSSL behind UDP", (f) => nlb(f, "UDP", "TCPSSL"), `error: ${misfit("UDP", "TCPSSL", '"TCPSSL"')}`],
  ["TCPSSL behind TCP", (f) => nlb(f, "TCP", "TCPSSL"), `warning: ${misfit("TCP", "TCPSSL", '"TCPSSL"', NLB)}`],
  [
    "the client's address behind TCPSSL",
    (f) => nlb(f, "TCPSSL", "TCP", true),
    'error: listener "L": protocol TCPSSL cannot send to server group "Group", which is a TCP group with preserveClientIp; turn preserveClientIp off',
  ],
  ["what goes together on ALB", (f) => alb(f, "HTTPS", "GRPC", true)],
  ["HTTP to the servers of the Basic edition", (f) => alb(f, "HTTPS", "HTTP", undefined, "Basic")],
  ["nothing named on ALB", (f) => alb(f, "HTTPS", undefined, undefined, "Basic")],
  ["TCP behind TCPSSL without the client's address", (f) => nlb(f, "TCPSSL", "TCP", false)],
  ["UDP behind UDP", (f) => nlb(f, "UDP", "UDP")],
  ["a protocol that nobody knows, which setting-value refuses", (f) => alb(f, "HTTP", "FTP")],
  [
    "tokens for the listener",
    (f) => (alb(f, f.string, "GRPC", false), undefined),
    'error: listener "L": http2 is off, and server group "Group" of protocol GRPC needs it; turn it on',
  ],
  ["tokens for the group", (f) => alb(f, "HTTP", f.string, false, f.string)],
  ["a token for a group that goes with HTTPS whatever it is", (f) => alb(f, "HTTPS", f.string)],
  ["tokens on NLB", (f) => nlb(f, f.string, f.string, true)],
  [
    "a redirect",
    (f) => {
      const loadBalancer = existingAlb(f);
      const serverGroup = new alicloud.ApplicationServerGroup(f.stack, "Group", {
        loadBalancer,
        protocol: alicloud.ServerGroupProtocol.GRPC,
      });
      const site = loadBalancer.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
      site.addRule("R", { priority: 1, conditions: { paths: ["/a"] }, redirectToPort: 443, serverGroup });
    },
  ],
  ["a product without server groups", (f) => f.inVServerGroup(instances(2))],
]);
