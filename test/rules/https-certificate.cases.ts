import { TerraformVariable } from "cdktf";
import { tencentcloud, alicloud } from "../../lib";
import { instances, table } from "./fixture";

table("https-certificate", [
  [
    "HTTPS at Alibaba",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443 }),
    'error: listener "L": protocol HTTPS needs a server certificate; set certificateId',
  ],
  [
    "an empty certificate id",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, certificateId: "" }),
    'error: listener "L": protocol HTTPS needs a server certificate; set certificateId',
  ],
  [
    "TCP_SSL at Tencent",
    (f) => f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP_SSL, port: 443 }),
    'error: listener "L": protocol TCP_SSL needs a server certificate; set certificateId',
  ],
  [
    "TCPSSL of an NLB",
    (f) =>
      alicloud.NetworkLoadBalancer.fromAttributes(f.stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" })
        .addListener("L", { protocol: alicloud.ListenerProtocol.TCPSSL, port: 443 })
        .addBackends("Pool", { defaultPort: 80, backends: instances(2) }),
    'error: listener "L": protocol TCPSSL needs a server certificate; set certificateIds',
  ],
  [
    "with a certificate",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, certificateId: "cert" }),
  ],
  [
    "SNI of a listener that does not speak HTTPS",
    (f) => f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.TCP_SSL, port: 443, sni: true }),
    'error: listener "L": sni is for protocol HTTPS only, got TCP_SSL; leave it out',
  ],
  [
    "SNI turned off",
    (f) => f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTPS, port: 443, sni: false }),
    'error: listener "L": protocol HTTPS needs a server certificate; set certificateId',
  ],
  [
    "SNI, with the certificates at the rules",
    (f) =>
      f.tencent
        .addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTPS, port: 443, sni: true })
        .addRule("R", { domain: "www.example.com", url: "/", certificateId: "c" }),
  ],
  [
    "SNI that is a token, or a protocol that is one",
    (f) => {
      const { stack } = f;
      const sni = new TerraformVariable(stack, "Sni", { type: "bool" }).booleanValue as unknown as boolean;
      f.tencent.addListener("L", { protocol: tencentcloud.ListenerProtocol.HTTPS, port: 443, sni });
      f.tencent.addListener("M", { protocol: tencentcloud.ListenerProtocol.of(f.string), port: 444, sni: true });
    },
  ],
  ["HTTP", (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })],
  [
    "an existing listener",
    (f) =>
      alicloud.ClassicListener.fromAttributes(f.stack, "L", {
        loadBalancer: f.clb,
        protocol: alicloud.ListenerProtocol.HTTPS,
        port: 443,
      }),
  ],
  [
    "a token as certificate",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, certificateId: f.string }),
  ],
  [
    "a token as protocol",
    (f) => f.clb.addListener("L", { protocol: alicloud.ListenerProtocol.of(f.string), port: 443 }),
  ],
]);
