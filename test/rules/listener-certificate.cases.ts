import { alicloud } from "../../lib";
import { Fixture, table } from "./fixture";

const domain = "shop.example.com";

function alb(f: Fixture, protocol: string): alicloud.IApplicationListener {
  const loadBalancer = alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, "Alb", {
    loadBalancerId: "alb-1",
    vpcId: "vpc-1",
  });
  const attributes = { loadBalancer, listenerId: "lsn-1", protocol: alicloud.ListenerProtocol.of(protocol), port: 443 };
  return alicloud.ApplicationListener.fromAttributes(f.stack, "L", attributes);
}

function nlb(f: Fixture, protocol: string): alicloud.INetworkListener {
  const loadBalancer = alicloud.NetworkLoadBalancer.fromAttributes(f.stack, "Nlb", {
    loadBalancerId: "nlb-1",
    vpcId: "vpc-1",
  });
  return loadBalancer.addListener("L", {
    protocol: alicloud.ListenerProtocol.of(protocol),
    port: 443,
    certificateIds: ["c-1"],
  });
}

const https = (f: Fixture, id = "L", port = 443) =>
  f.clb.addListener(id, { protocol: alicloud.ListenerProtocol.HTTPS, port, certificateId: "c-1" });

table("listener-certificate", [
  [
    "HTTP of a CLB",
    (f) =>
      f.clb
        .addListener("L", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 })
        .addCertificate("C", { domain, certificateId: "c-2" }),
    'error: certificate of a listener "C": listener "L" must speak HTTPS to show certificates, got "HTTP"; add it to another listener',
  ],
  [
    "HTTP of an ALB",
    (f) => alb(f, "HTTP").addCertificate("C", { certificateId: "c-2" }),
    'error: certificate of a listener "C": listener "L" must speak HTTPS or QUIC to show certificates, got "HTTP"; add it to another listener',
  ],
  [
    "TCP of an NLB",
    (f) => nlb(f, "TCP").addCertificate("C", { certificateId: "c-2" }),
    'error: certificate of a listener "C": listener "L" must speak TCPSSL to show certificates, got "TCP"; add it to another listener',
  ],
  [
    "one domain twice",
    (f) => {
      const listener = https(f);
      listener.addCertificate("C", { domain, certificateId: "c-2" });
      listener.addCertificate("D", { domain, certificateId: "c-3" });
    },
    'error: certificate of a listener "D": domain "shop.example.com" is added to this listener by certificate of a listener "C" already; leave one of the two out',
  ],
  [
    "one certificate twice",
    (f) => {
      const listener = alb(f, "HTTPS");
      listener.addCertificate("C", { certificateId: "c-2" });
      listener.addCertificate("D", { certificateId: "c-2" });
    },
    'error: certificate of a listener "D": certificateId "c-2" is added to this listener by certificate of a listener "C" already; leave one of the two out',
  ],
  [
    "one token twice",
    (f) => {
      const listener = nlb(f, "TCPSSL");
      const { certificateId } = new alicloud.SslCertificate(f.stack, "Shop", {
        certificate: f.string,
        privateKey: f.string,
      });
      listener.addCertificate("C", { certificateId });
      listener.addCertificate("D", { certificateId });
    },
    'error: certificate of a listener "D": certificateId is added to this listener by certificate of a listener "C" already; leave one of the two out',
  ],
  [
    "several domains, certificates and listeners",
    (f) => {
      const listener = https(f);
      listener.addCertificate("C", { domain, certificateId: "c-2" });
      listener.addCertificate("D", { domain: "*.example.com", certificateId: "c-2" });
      https(f, "M", 444).addCertificate("C", { domain, certificateId: "c-2" });
      alb(f, "QUIC").addCertificate("C", { certificateId: "c-2" });
    },
  ],
  [
    "a token as protocol",
    (f) =>
      f.clb
        .addListener("L", { protocol: alicloud.ListenerProtocol.of(f.string), port: 443 })
        .addCertificate("C", { domain, certificateId: "c-2" }),
  ],
  ["tokens", (f) => https(f).addCertificate("C", { domain: f.string, certificateId: f.string })],
]);
