import { readArguments } from "../../../adopt/arguments";
import { path, record } from "../../../adopt/program/expression";
import { Named, secretIn } from "../../../adopt/translation/certificates";
import { providerOf } from "../../../adopt/translation/providers";
import { inStack, Translation } from "../../../adopt/translation/translation";
import { SERVICE_REGION, SSL_CERTIFICATE } from "./facts";

/** How load balancers name certificates of the service: with its region. */
export const UPLOADED: readonly [Named] = [
  { type: SSL_CERTIFICATE.type, member: "certificateId", suffix: `-${SERVICE_REGION}` },
];

const KEYS = { privateKey: "key", signPrivateKey: "sign_private_key", encryptPrivateKey: "encrypt_private_key" };

/** `alicloud_ssl_certificates_service_certificate`. */
export function translateSslCertificates(t: Translation): void {
  for (const certificate of t.open(SSL_CERTIFICATE.type)) {
    const keys = Object.entries(KEYS).map(([prop, argument]) => [prop, secretIn(t, certificate, argument)] as const);
    const props = record({
      ...readArguments(t.values, certificate, SSL_CERTIFICATE.plain),
      certificateName: t.values.text(certificate, "certificate_name") ?? t.values.text(certificate, "name"),
      ...Object.fromEntries(keys),
      provider: providerOf(t, certificate),
    });
    const make = (id: string) => inStack(path("alicloud", "SslCertificate"), id, props);
    t.declare(certificate, "certificate", make, { elsewhere: [...Object.values(KEYS), "name"] });
  }
}
