import { flag, id, ResourceArguments, tags, text, texts } from "../../../../facts/arguments";
import { AS_OF } from "../../../../facts/as-of";
import { knownToday, TextForm } from "../../../../facts/confidence";
import { GROUP_NAME } from "../../facts/names";

/** `alicloud_alb_listener_additional_certificate_attachment`. */
export const ALB_LISTENER_CERTIFICATE: ResourceArguments = {
  type: "alicloud_alb_listener_additional_certificate_attachment",
  settings: "alicloud.ApplicationListenerCertificateProps",
  plain: { certificateId: id("certificate_id") },
  own: { listener_id: "listener" },
  left: {},
};

const POLICY = "alicloud_alb_security_policy";

const POLICY_NAME: TextForm = {
  ...GROUP_NAME,
  confidence: knownToday(AS_OF, "CreateSecurityPolicy: SecurityPolicyName", `${POLICY}.security_policy_name`),
};

/** `alicloud_alb_security_policy`. */
export const ALB_SECURITY_POLICY: ResourceArguments = {
  type: POLICY,
  settings: "alicloud.ApplicationSecurityPolicyProps",
  plain: {
    securityPolicyName: text("security_policy_name", { form: POLICY_NAME }),
    tlsVersions: texts("tls_versions"),
    ciphers: texts("ciphers"),
    resourceGroupId: id("resource_group_id", "rg-"),
    dryRun: flag("dry_run"),
    tags: tags(),
  },
  own: {},
  left: {},
};
