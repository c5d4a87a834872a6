import { tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

const TLS = { protocol: "HTTPS", port: 443, certificateId: "cert" };

function listen(f: Fixture, options: Partial<tencentcloud.CloudListenerOptions>): void {
  f.tencent.addListener("L", { ...TLS, ...options });
}

const noCa =
  'error: listener "L": certificateSslMode MUTUAL needs the CA that clients are checked against; set certificateCaId';
const noCertificate =
  'error: listener "L": certificateSslMode and certificateCaId need a server certificate; set certificateId on a protocol with TLS, or leave them out';

table("tc-mutual-tls", [
  ["MUTUAL without a CA", (f) => listen(f, { certificateSslMode: "MUTUAL" }), noCa],
  ["MUTUAL with an empty CA", (f) => listen(f, { certificateSslMode: "MUTUAL", certificateCaId: "" }), noCa],
  ["an empty CA without a mode", (f) => listen(f, { certificateCaId: "" }), noCa],
  ["MUTUAL on TCP_SSL", (f) => listen(f, { protocol: "TCP_SSL", certificateSslMode: "MUTUAL" }), noCa],
  [
    "a CA against which nobody is checked",
    (f) => listen(f, { certificateSslMode: "UNIDIRECTIONAL", certificateCaId: "ca" }),
    'warning: listener "L": certificateSslMode is UNIDIRECTIONAL, so no client is checked against certificateCaId; write MUTUAL, or leave certificateCaId out',
  ],
  [
    "a mode on a listener without TLS",
    (f) => listen(f, { protocol: "TCP", certificateId: undefined, certificateSslMode: "UNIDIRECTIONAL" }),
    noCertificate,
  ],
  [
    "a CA on a listener without TLS",
    (f) => listen(f, { protocol: "HTTP", certificateId: undefined, certificateCaId: "ca" }),
    noCertificate,
  ],
  ["MUTUAL with a CA", (f) => listen(f, { certificateSslMode: "MUTUAL", certificateCaId: "ca" })],
  ["a CA alone", (f) => listen(f, { certificateCaId: "ca" })],
  ["UNIDIRECTIONAL", (f) => listen(f, { certificateSslMode: "UNIDIRECTIONAL" })],
  ["UNIDIRECTIONAL with an empty CA", (f) => listen(f, { certificateSslMode: "UNIDIRECTIONAL", certificateCaId: "" })],
  ["no mode", (f) => listen(f, {})],
  ["no TLS", (f) => listen(f, { protocol: "TCP", certificateId: undefined })],
  [
    "HTTPS without a certificate, which another rule tells",
    (f) => listen(f, { certificateId: undefined, certificateSslMode: "MUTUAL", certificateCaId: "ca" }),
  ],
  ["a mode that another rule refuses", (f) => listen(f, { certificateSslMode: "BOTH", certificateCaId: "ca" })],
  ["a token as CA", (f) => listen(f, { certificateSslMode: "MUTUAL", certificateCaId: f.string })],
  ["a token as mode", (f) => listen(f, { certificateSslMode: f.string })],
  ["a token as certificate", (f) => listen(f, { certificateId: f.string, certificateCaId: "ca" })],
  [
    "an existing listener",
    (f) => {
      const attributes = { loadBalancer: f.tencent, listenerId: "lbl-1", protocol: "HTTPS", port: 443 };
      tencentcloud.CloudListener.fromAttributes(f.stack, "L", attributes);
    },
  ],
]);
