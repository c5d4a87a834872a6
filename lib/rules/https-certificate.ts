import { forEachListener, protocolOf } from "./entries";
import { given } from "../values/conditions";
import { isUnknown, isUnknownList } from "../values/unknown";
import { EntryView } from "../app/entry-view";
import { Rule } from "../app/rule";

export const httpsCertificate: Rule = {
  id: "https-certificate",
  severity: "error",
  atPlan: true,
  summary: "A listener that speaks TLS has a certificate.",
  why: "The provider finds the missing certificate only during the apply.",
  wrong: `clb.addListener("Https", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, backendPort: 80 });`,
  right: `clb.addListener("Https", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, backendPort: 80, certificateId: "cert-1" });`,
  source:
    "resource_alicloud_slb_listener.go:410 to 419; resource_tc_clb_listener.go:378 to 424; website/docs/r/nlb_listener.html.markdown:146",
  check: (view) =>
    forEachListener(view, (entry, product) => {
      const { created, action, tls: { certificateIds } = {}, settings } = entry;
      // With SNI the certificates are those of the rules.
      if (settings?.sni === true || isUnknown(settings?.sni)) return wrongSni(entry);
      if (!created || action.redirects || protocolOf(entry, product)?.needsCertificate !== true) return undefined;
      const needs = `protocol ${entry.protocol} needs a server certificate`;
      const remedy = `set ${product.certificateSetting ?? "certificateId"}`;
      if (certificateIds?.length === 1 && isUnknown(certificateIds[0])) {
        const operand = isUnknownList(certificateIds) ? certificateIds : certificateIds[0];
        return { operand, condition: given(operand), text: (got) => `${needs}, got ${got}; ${remedy}` };
      }
      if (certificateIds === undefined || certificateIds.some((id) => id !== "")) return undefined;
      return `${needs}; ${remedy}`;
    }),
};

function wrongSni({ protocol, settings }: EntryView): string | undefined {
  if (isUnknown(protocol) || isUnknown(settings?.sni) || protocol === "HTTPS") return undefined;
  return `sni is for protocol HTTPS only, got ${protocol}; leave it out`;
}
