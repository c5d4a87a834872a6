import { LISTENER_NOT_CARRIED } from "../../../adopt/translation/reasons";
import { readArguments } from "../../../adopt/arguments";
import { call, member, name, path, record, value } from "../../../adopt/program/expression";
import { idIn, Named, secretIn } from "../../../adopt/translation/certificates";
import { providerOf } from "../../../adopt/translation/providers";
import { inStack, Translation } from "../../../adopt/translation/translation";
import { UPLOADED } from "../cas/adopt";
import { CA_CERTIFICATE, listenerOf, SERVER_CERTIFICATE } from "./adopt";
import { SLB_CA_CERTIFICATE, SLB_DOMAIN_EXTENSION, SLB_SERVER_CERTIFICATE } from "./facts/certificates";

const SERVICE: Named = { ...UPLOADED[0], suffix: undefined, member: "serviceCertificateId" };

/** `alicloud_slb_server_certificate`. */
export function translateServerCertificates(t: Translation): void {
  for (const certificate of t.open(SERVER_CERTIFICATE.type)) {
    const props = record({
      ...readArguments(t.values, certificate, SLB_SERVER_CERTIFICATE.plain),
      serviceCertificateId: idIn(t, certificate.values.alicloud_certificate_id, SERVICE),
      certificateName: t.values.text(certificate, "name"),
      privateKey: secretIn(t, certificate, "private_key"),
      provider: providerOf(t, certificate),
    });
    const make = (id: string) => inStack(path("alicloud", "ClassicServerCertificate"), id, props);
    // An import finds neither text, and what is written of one would upload it anew.
    const unread = ["server_certificate", "private_key"];
    t.declare(certificate, "certificate", make, { elsewhere: ["private_key"], unread });
  }
}

/** `alicloud_slb_ca_certificate`. */
export function translateCaCertificates(t: Translation): void {
  for (const certificate of t.open(CA_CERTIFICATE.type)) {
    const props = record({
      ...readArguments(t.values, certificate, SLB_CA_CERTIFICATE.plain),
      certificateName: t.values.text(certificate, "ca_certificate_name"),
      provider: providerOf(t, certificate),
    });
    t.declare(certificate, "ca", (id) => inStack(path("alicloud", "ClassicCaCertificate"), id, props));
  }
}

/** `alicloud_slb_domain_extension`. */
export function translateDomainExtensions(t: Translation): void {
  for (const extension of t.open(SLB_DOMAIN_EXTENSION.type)) {
    const listener = listenerOf(t, extension);
    if (listener === undefined) {
      t.leave(extension, LISTENER_NOT_CARRIED);
      continue;
    }
    const options = record({
      ...readArguments(t.values, extension, SLB_DOMAIN_EXTENSION.plain),
      certificateId: idIn(t, extension.values.server_certificate_id, SERVER_CERTIFICATE),
    });
    t.declare(extension, "certificate", (id) => call(member(name(listener), "addCertificate"), value(id), options));
  }
}
