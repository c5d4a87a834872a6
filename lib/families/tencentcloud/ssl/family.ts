import { translateSslCertificates } from "./adopt";
import { SSL_CERTIFICATE } from "./facts";
import { Family } from "../../family";

/** SSL Certificate Service of Tencent Cloud, whose certificates listeners and rules of CLB show. */
export const tencentcloudSsl: Family = {
  types: ["tencentcloud_ssl_certificate"],
  facts: () => ({ arguments: [SSL_CERTIFICATE] }),
  adopt: () => ({ translations: [translateSslCertificates] }),
};
