import { tencentcloud } from "../../lib";
import { Fixture, table } from "./fixture";

const TLS = { protocol: tencentcloud.ListenerProtocol.HTTPS, port: 443, certificateId: "cert" };

function listen(f: Fixture, options: Partial<tencentcloud.CloudListenerOptions>): void {
  f.tencent.addListener("L", { ...TLS, ...options });
}

const noCa = 'error: listener "L": sslMode MUTUAL needs the CA that clients are checked against; set caCertificateId';
const noCertificate =
  'error: listener "L": sslMode and caCertificateId need a server certificate; set certificateId on a protocol with TLS, or leave them out';

table("tc-mutual-tls", [
  ["MUTUAL without a CA", (f) => listen(f, { sslMode: tencentcloud.SslMode.MUTUAL }), noCa],
  ["MUTUAL with an empty CA", (f) => listen(f, { sslMode: tencentcloud.SslMode.MUTUAL, caCertificateId: "" }), noCa],
  ["an empty CA without a mode", (f) => listen(f, { caCertificateId: "" }), noCa],
  [
    "MUTUAL on TCP_SSL",
    (f) => listen(f, { protocol: tencentcloud.ListenerProtocol.TCP_SSL, sslMode: tencentcloud.SslMode.MUTUAL }),
    noCa,
  ],
  [
    "a CA against which nobody is checked",
    (f) => listen(f, { sslMode: tencentcloud.SslMode.UNIDIRECTIONAL, caCertificateId: "ca" }),
    'warning: listener "L": sslMode is UNIDIRECTIONAL, so no client is checked against caCertificateId; write MUTUAL, or leave caCertificateId out',
  ],
  [
    "a mode on a listener without TLS",
    (f) =>
      listen(f, {
        protocol: tencentcloud.ListenerProtocol.TCP,
        certificateId: undefined,
        sslMode: tencentcloud.SslMode.UNIDIRECTIONAL,
      }),
    noCertificate,
  ],
  [
    "a CA on a listener without TLS",
    (f) => listen(f, { protocol: tencentcloud.ListenerProtocol.HTTP, certificateId: undefined, caCertificateId: "ca" }),
    noCertificate,
  ],
  ["MUTUAL with a CA", (f) => listen(f, { sslMode: tencentcloud.SslMode.MUTUAL, caCertificateId: "ca" })],
  ["a CA alone", (f) => listen(f, { caCertificateId: "ca" })],
  ["UNIDIRECTIONAL", (f) => listen(f, { sslMode: tencentcloud.SslMode.UNIDIRECTIONAL })],
  [
    "UNIDIRECTIONAL with an empty CA",
    (f) => listen(f, { sslMode: tencentcloud.SslMode.UNIDIRECTIONAL, caCertificateId: "" }),
  ],
  ["no mode", (f) => listen(f, {})],
  ["no TLS", (f) => listen(f, { protocol: tencentcloud.ListenerProtocol.TCP, certificateId: undefined })],
  [
    "HTTPS without a certificate, which another rule tells",
    (f) => listen(f, { certificateId: undefined, sslMode: tencentcloud.SslMode.MUTUAL, caCertificateId: "ca" }),
  ],
  [
    "a mode that another rule refuses",
    (f) => listen(f, { sslMode: tencentcloud.SslMode.of("BOTH"), caCertificateId: "ca" }),
  ],
  ["a token as CA", (f) => listen(f, { sslMode: tencentcloud.SslMode.MUTUAL, caCertificateId: f.string })],
  ["a token as mode", (f) => listen(f, { sslMode: tencentcloud.SslMode.of(f.string) })],
  ["a token as certificate", (f) => listen(f, { certificateId: f.string, caCertificateId: "ca" })],
  [
    "an existing listener",
    (f) => {
      const attributes = {
        loadBalancer: f.tencent,
        listenerId: "lbl-1",
        protocol: tencentcloud.ListenerProtocol.HTTPS,
        port: 443,
      };
      tencentcloud.CloudListener.fromAttributes(f.stack, "L", attributes);
    },
  ],
]);
