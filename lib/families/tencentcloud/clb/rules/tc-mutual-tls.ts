import { either, given, noneOf, optional } from "../../../../values/conditions";
import { isUnknown } from "../../../../values/unknown";
import { Settings } from "../../../../app/app-view";
import { OneAnswer } from "../../../../rules/answer";
import { forEachEntry, protocolOf } from "../../../../rules/entries";
import { Rule } from "../../../../app/rule";

export const tcMutualTls: Rule = {
  id: "tc-mutual-tls",
  severity: "error",
  atPlan: true,
  summary: "A Tencent listener that asks clients for a certificate knows the CA, and has a certificate of its own.",
  why: "The provider finds what is missing only during the apply; with UNIDIRECTIONAL the CA stands there and every client gets in.",
  wrong: `tencent.addListener("Https", {
  protocol: tencentcloud.ListenerProtocol.HTTPS,
  port: 443,
  certificateId: "VjANRdz8",
  sslMode: tencentcloud.SslMode.MUTUAL,
});`,
  right: `tencent.addListener("Https", {
  protocol: tencentcloud.ListenerProtocol.HTTPS,
  port: 443,
  certificateId: "VjANRdz8",
  sslMode: tencentcloud.SslMode.MUTUAL,
  caCertificateId: "VfqO4zkB",
});`,
  source:
    "CertificateInput, clb/v20180317/models.go:1108; resource_tc_clb_listener.go:154 to 171, service_tencentcloud_clb.go:1270",
  check: (view) =>
    forEachEntry(view, (entry, product) => {
      const { sslMode: mode, caCertificateId: ca } = entry.settings ?? {};
      if (mode === undefined && ca === undefined) return undefined;
      if (entry.tls?.certificateIds?.length === 0 && protocolOf(entry, product)?.needsCertificate !== true) {
        return "sslMode and caCertificateId need a server certificate; set certificateId on a protocol with TLS, or leave them out";
      }
      const missing = lacksCa(mode, ca);
      if (missing !== undefined) return missing;
      if (isGiven(ca) && mode === "UNIDIRECTIONAL") {
        const text =
          "sslMode is UNIDIRECTIONAL, so no client is checked against caCertificateId; write MUTUAL, or leave caCertificateId out";
        return { text, severity: "warning" };
      }
      return undefined;
    }),
};

function isGiven(id: Settings[string]): boolean {
  return id !== undefined && id !== "";
}

/** MUTUAL asks for a CA; which of the two is known only at plan decides what a message can say. */
function lacksCa(mode: Settings[string], ca: Settings[string]): OneAnswer {
  const needs = "sslMode MUTUAL needs the CA that clients are checked against";
  const mutual = mode === "MUTUAL" || mode === undefined;
  const oneWay = optional(mode, noneOf(mode, ["MUTUAL"]));
  if (isUnknown(ca) && (mutual || isUnknown(mode))) {
    const condition = mutual ? given(ca as string) : either(oneWay, given(ca as string));
    return { operand: ca, condition, text: (got) => `${needs}, got ${got}; set caCertificateId` };
  }
  if (isGiven(ca)) return undefined;
  if (mutual) return `${needs}; set caCertificateId`;
  if (!isUnknown(mode)) return undefined;
  const text = (got: string) =>
    `sslMode must be "UNIDIRECTIONAL" without the CA that clients are checked against, got ${got}; set caCertificateId`;
  return { operand: mode, condition: oneWay, text };
}
