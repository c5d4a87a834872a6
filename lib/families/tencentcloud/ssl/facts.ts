import { number, ResourceArguments, tags, text } from "../../../facts/arguments";
import { validated } from "../../../facts/confidence";

const TYPE = "tencentcloud_ssl_certificate";

/** `tencentcloud_ssl_certificate`. */
export const SSL_CERTIFICATE: ResourceArguments = {
  type: TYPE,
  settings: "tencentcloud.SslCertificateProps",
  plain: {
    type: text("type", { list: { values: ["CA", "SVR"], confidence: validated(`${TYPE}.type`) } }),
    projectId: number("project_id"),
    tags: tags(),
  },
  own: { cert: "certificate", key: "privateKey", name: "certificateName" },
  left: {},
};
