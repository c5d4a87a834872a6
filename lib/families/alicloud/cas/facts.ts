import { AS_OF } from "../../../facts/as-of";
import { id, ResourceArguments, tags, text } from "../../../facts/arguments";
import { knownToday, TextForm } from "../../../facts/confidence";

const TYPE = "alicloud_ssl_certificates_service_certificate";

/** An older page of the same call says 128. */
export const CERTIFICATE_NAME: TextForm = {
  min: 1,
  max: 64,
  pattern: /^/,
  words: "of any kind",
  certainly: { min: 1, max: 128 },
  confidence: knownToday(AS_OF, "UploadUserCertificate: Name", `${TYPE}.certificate_name`),
};

/** Where the service stands for accounts of the China site. */
export const SERVICE_REGION = "cn-hangzhou";

/** `alicloud_ssl_certificates_service_certificate`. */
export const SSL_CERTIFICATE: ResourceArguments = {
  type: TYPE,
  settings: "alicloud.SslCertificateProps",
  plain: {
    certificateName: text("certificate_name", { form: CERTIFICATE_NAME }),
    certificate: text("cert"),
    privateKey: text("key"),
    signCertificate: text("sign_cert"),
    signPrivateKey: text("sign_private_key"),
    encryptCertificate: text("encrypt_cert"),
    encryptPrivateKey: text("encrypt_private_key"),
    resourceGroupId: id("resource_group_id", "rg-"),
    tags: tags(),
  },
  own: {},
  left: {},
};
