import { flag, id, ResourceArguments, tags, text, texts } from "../../../../facts/arguments";
import { TextForm, validated } from "../../../../facts/confidence";

/** `alicloud_nlb_listener_additional_certificate_attachment`. */
export const NLB_LISTENER_CERTIFICATE: ResourceArguments = {
  type: "alicloud_nlb_listener_additional_certificate_attachment",
  settings: "alicloud.NetworkListenerCertificateProps",
  plain: { certificateId: id("certificate_id"), dryRun: flag("dry_run") },
  own: { listener_id: "listener" },
  left: {},
};

const POLICY = "alicloud_nlb_security_policy";

const POLICY_NAME: TextForm = {
  min: 1,
  max: 200,
  pattern: /^[A-Za-z0-9\-._]*$/,
  words: "letters, digits, - . _",
  confidence: validated(`${POLICY}.security_policy_name`),
};

/** `alicloud_nlb_security_policy`. */
export const NLB_SECURITY_POLICY: ResourceArguments = {
  type: POLICY,
  settings: "alicloud.NetworkSecurityPolicyProps",
  plain: {
    securityPolicyName: text("security_policy_name", { form: POLICY_NAME }),
    tlsVersions: texts("tls_versions"),
    ciphers: texts("ciphers"),
    resourceGroupId: id("resource_group_id", "rg-"),
    tags: tags(),
  },
  own: {},
  left: {},
};
