import {
  Argument,
  Arguments,
  block,
  flag,
  id,
  number,
  ResourceArguments,
  tags,
  text,
} from "../../../../facts/arguments";
import { AS_OF } from "../../../../facts/as-of";
import { knownToday, refused, TextForm, validated } from "../../../../facts/confidence";
import { LISTENER_DESCRIPTION } from "../../facts/names";

const TYPE = "alicloud_alb_listener";
const FORWARDED = "x_forwarded_for_config";
const oneOfToday = (argument: string, source: string, path: string, ...values: readonly string[]) =>
  text(argument, { list: { values, confidence: knownToday(AS_OF, source, `${TYPE}.${path}`) } });

/** The provider looks at no more than how it begins. */
const HEADER_NAME: Omit<TextForm, "confidence"> = {
  min: 1,
  max: 40,
  pattern: /^[a-z0-9_-]*$/,
  words: "lower-case letters, digits, - _",
};

function alias(of: string): Argument {
  const argument = `x_forwarded_for_client_cert_${of}_alias`;
  const confidence = refused(
    "CreateListener: XForwardedForConfig, names of header fields of 1 to 40 characters",
    `${TYPE}.${FORWARDED}.${argument}`,
  );
  return text(argument, { form: { ...HEADER_NAME, confidence } });
}

const X_FORWARDED_FOR: Arguments = {
  enabled: flag("x_forwarded_for_enabled"),
  processingMode: oneOfToday(
    "x_forwarded_for_processing_mode",
    "CreateListener: XForwardedForProcessingMode",
    `${FORWARDED}.x_forwarded_for_processing_mode`,
    "append",
    "remove",
  ),
  host: flag("x_forwarded_for_host_enabled"),
  proto: flag("x_forwarded_for_proto_enabled"),
  slbId: flag("x_forwarded_for_slb_id_enabled"),
  slbPort: flag("x_forwarded_for_slb_port_enabled"),
  clientSrcPort: flag("x_forwarded_for_client_src_port_enabled"),
  clientSourceIps: flag("x_forwarded_for_client_source_ips_enabled"),
  clientSourceIpsTrusted: text("x_forwarded_for_client_source_ips_trusted"),
  clientCertSubjectDn: flag("x_forwarded_for_client_cert_subject_dn_enabled"),
  clientCertSubjectDnAlias: alias("subject_dn"),
  clientCertIssuerDn: flag("x_forwarded_for_client_cert_issuer_dn_enabled"),
  clientCertIssuerDnAlias: alias("issuer_dn"),
  clientCertFingerPrint: flag("x_forwarded_for_client_cert_finger_print_enabled"),
  clientCertFingerPrintAlias: alias("finger_print"),
  clientCertClientVerify: flag("x_forwarded_for_client_cert_client_verify_enabled"),
  clientCertClientVerifyAlias: alias("client_verify"),
};

const TRACING = "access_log_tracing_config";

const PLAIN: Arguments = {
  description: text("listener_description", { form: LISTENER_DESCRIPTION }),
  status: oneOfToday("status", "StartListener, StopListener", "status", "Running", "Stopped"),
  gzip: flag("gzip_enabled"),
  caEnabled: flag("ca_enabled"),
  quic: block("quic_config", {
    listenerId: id("quic_listener_id", "lsn-"),
    upgradeEnabled: flag("quic_upgrade_enabled"),
  }),
  xForwardedFor: block(FORWARDED, X_FORWARDED_FOR),
  accessLogCustomHeaders: flag("access_log_record_customized_headers_enabled"),
  accessLogTracing: block(TRACING, {
    enabled: flag("tracing_enabled"),
    sample: number("tracing_sample", {
      range: {
        min: 1,
        max: 10000,
        certainly: { min: 0, max: 10000 },
        confidence: knownToday(
          AS_OF,
          "UpdateListenerLogConfig: AccessLogTracingConfig.TracingSample",
          `${TYPE}.${TRACING}.tracing_sample`,
        ),
      },
    }),
    type: text("tracing_type", {
      list: { values: ["Zipkin"], confidence: validated(`${TYPE}.${TRACING}.tracing_type`) },
    }),
  }),
  dryRun: flag("dry_run"),
  tags: tags(),
};

/** `alicloud_alb_listener`. */
export const ALB_LISTENER: ResourceArguments = {
  type: TYPE,
  settings: "alicloud.ApplicationListenerProps",
  plain: PLAIN,
  own: {
    load_balancer_id: "loadBalancer",
    listener_protocol: "protocol",
    listener_port: "port",
    "default_actions.type": "serverGroup",
    "default_actions.forward_group_config.server_group_tuples.server_group_id": "serverGroup",
    "certificates.certificate_id": "certificateId",
    "ca_certificates.certificate_id": "caCertificateId",
    security_policy_id: "securityPolicyId",
    http2_enabled: "http2",
    idle_timeout: "idleTimeoutSeconds",
    request_timeout: "requestTimeoutSeconds",
  },
  left: {},
};
