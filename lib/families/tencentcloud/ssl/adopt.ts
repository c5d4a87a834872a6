import { readArguments } from "../../../adopt/arguments";
import { path, record } from "../../../adopt/program/expression";
import { Named, secretIn } from "../../../adopt/translation/certificates";
import { providerOf } from "../../../adopt/translation/providers";
import { inStack, Translation } from "../../../adopt/translation/translation";
import { SSL_CERTIFICATE } from "./facts";

/** How listeners and rules name certificates, of servers and of CAs. */
export const UPLOADED: Named = { type: SSL_CERTIFICATE.type, member: "certificateId" };

/** `tencentcloud_ssl_certificate`. */
export function translateSslCertificates(t: Translation): void {
  for (const certificate of t.open(SSL_CERTIFICATE.type)) {
    const props = record({
      ...readArguments(t.values, certificate, SSL_CERTIFICATE.plain),
      certificate: t.values.text(certificate, "cert"),
      privateKey: secretIn(t, certificate, "key"),
      certificateName: t.values.text(certificate, "name"),
      provider: providerOf(t, certificate),
    });
    const make = (id: string) => inStack(path("tencentcloud", "SslCertificate"), id, props);
    // An import does not find the key; line breaks at the ends of both are nobody's choice.
    t.declare(certificate, "certificate", make, { elsewhere: ["cert", "key"], unread: ["key"] });
  }
}
