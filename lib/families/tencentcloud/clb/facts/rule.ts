import { AS_OF } from "../../../../facts/as-of";
import { Arguments, block, flag, ResourceArguments, text } from "../../../../facts/arguments";
import { knownToday, validated } from "../../../../facts/confidence";
import { HEALTH_CHECK_ARGUMENTS } from "./health-check";
import { certificates, healthSourceIpType } from "./listener";

const TYPE = "tencentcloud_clb_listener_rule";

const PLAIN: Arguments = {
  forwardType: text("forward_type", {
    list: { values: ["HTTP", "HTTPS", "GRPC", "GRPCS", "TRPC"], confidence: validated(`${TYPE}.forward_type`) },
  }),
  http2: flag("http2_switch"),
  quic: flag("quic"),
  multiCertInfo: block("multi_cert_info", certificates(TYPE)),
  healthSourceIpType: healthSourceIpType(TYPE),
  oauth: block("oauth", {
    enabled: flag("oauth_enable"),
    failureStatus: text("oauth_failure_status", {
      list: {
        values: ["BYPASS", "REJECT"],
        confidence: knownToday(AS_OF, "OAuth: OAuthFailureStatus", `${TYPE}.oauth.oauth_failure_status`),
      },
    }),
  }),
};

/** `tencentcloud_clb_listener_rule`. */
export const CLB_LISTENER_RULE: ResourceArguments = {
  type: TYPE,
  settings: "tencentcloud.CloudRuleProps",
  plain: PLAIN,
  own: {
    clb_id: "listener",
    listener_id: "listener",
    domain: "domain",
    url: "url",
    scheduler: "scheduler",
    session_expire_time: "sessionSeconds",
    certificate_id: "certificateId",
    certificate_ssl_mode: "sslMode",
    certificate_ca_id: "caCertificateId",
    target_type: "targetGroup",
    ...HEALTH_CHECK_ARGUMENTS,
  },
  left: { domains: "a rule is told apart by its one domain; make a rule for each" },
};
