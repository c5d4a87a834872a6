import { translateSslCertificates } from "./adopt";
import { SSL_CERTIFICATE } from "./facts";
import { certificateName } from "./rules/certificate-name";
import { Family } from "../../family";

/** Certificate Management Service of Alibaba Cloud, whose certificates listeners of ALB and NLB show. */
export const alicloudCas: Family = {
  types: ["alicloud_ssl_certificates_service_certificate"],
  facts: () => ({ arguments: [SSL_CERTIFICATE] }),
  rules: () => [certificateName],
  adopt: () => ({ translations: [translateSslCertificates] }),
};
