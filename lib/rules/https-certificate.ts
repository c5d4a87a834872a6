import { forEachListener, protocolOf } from "./entries";
import { Rule } from "./rule";

export const httpsCertificate: Rule = {
  id: "https-certificate",
  severity: "error",
  summary: "A listener that speaks TLS has a certificate.",
  why: "The provider finds the missing certificate only during the apply.",
  wrong: `clb.addListener("Https", { protocol: "https", port: 443, backendPort: 80 });`,
  right: `clb.addListener("Https", { protocol: "https", port: 443, backendPort: 80, certificateId: "cert-1" });`,
  source: "slb_listener: server_certificate_id; clb_listener: certificate_id",
  check: (view) =>
    forEachListener(view, (entry, product) => {
      const { created, redirects, certificateIds } = entry;
      if (!created || redirects || protocolOf(entry, product)?.needsCertificate !== true) return undefined;
      if (certificateIds === undefined || certificateIds.some((id) => id !== "")) return undefined;
      return `protocol ${entry.protocol} needs a server certificate; set ${product.certificateSetting ?? "certificateId"}`;
    }),
};
