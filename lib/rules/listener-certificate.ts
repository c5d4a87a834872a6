import { identityOf, isUnknown, show } from "../values/unknown";
import { oneOfNames } from "../values/conditions";
import { AppView } from "../app/app-view";
import { PartView } from "../app/part-view";
import { OneAnswer } from "./answer";
import { forEachShown } from "./parts";
import { ask } from "./question";
import { Rule } from "../app/rule";

export const listenerCertificate: Rule = {
  id: "listener-certificate",
  severity: "error",
  summary: "Certificates are added to listeners that speak TLS, each once.",
  why: "Another listener refuses them at apply. Of two additions of one certificate, or for one domain, the cloud keeps one, and taking away either takes that away.",
  wrong: `const http = clb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 });
http.addCertificate("Shop", { domain: "shop.example.com", certificateId: "cert-2" });`,
  right: `const https = clb.addListener("Https", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, backendPort: 80, certificateId: "cert-1" });
https.addCertificate("Shop", { domain: "shop.example.com", certificateId: "cert-2" });`,
  source:
    "CreateDomainExtension: ListenerPort of an HTTPS listener; AssociateAdditionalCertificatesWithListener (ALB): HTTPS and QUIC listeners; website/docs/r/nlb_listener_additional_certificate_attachment.html.markdown: a listener that uses SSL over TCP",
  check: (view) => forEachShown(view, (shown, part) => [speaksTls(shown), addedBefore(view, part)]),
};

type Shown = NonNullable<PartView["shownBy"]>;

function speaksTls({ listener }: Shown): OneAnswer {
  // Only listeners of load balancers whose product is known take certificates.
  const allowed = listener.loadBalancer
    .product!.protocols.filter((one) => one.needsCertificate)
    .map(({ name }) => name);
  return ask({
    value: listener.protocol,
    constraint: { holds: (one) => allowed.includes(one), condition: (one) => oneOfNames(one, allowed) },
    text: (got) =>
      `${listener.label} must speak ${allowed.join(" or ")} to show certificates, got ${got}; add it to another listener`,
  });
}

function addedBefore(view: AppView, part: PartView): OneAnswer {
  const before = view.parts.slice(0, view.parts.indexOf(part));
  const same = before.find((other) => other.shownBy !== undefined && placeOf(other.shownBy) === placeOf(part.shownBy!));
  return same && `${what(part.shownBy!)} is added to this listener by ${same.label} already; leave one of the two out`;
}

/** Equal for two that the cloud does not tell apart. */
function placeOf({ listener, certificateId, domain }: Shown): string {
  const { loadBalancer, construct, port } = listener;
  const where = domain === undefined ? construct.node.path : `${loadBalancer.identity} ${port}`;
  return [where, identityOf(domain ?? certificateId)].join(" ");
}

function what({ certificateId, domain }: Shown): string {
  if (domain !== undefined) return `domain ${show(domain)}`;
  return isUnknown(certificateId) ? "certificateId" : `certificateId ${show(certificateId)}`;
}
