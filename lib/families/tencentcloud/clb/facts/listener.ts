import { AS_OF } from "../../../../facts/as-of";
import { Arguments, block, flag, ids, number, oneOrZero, ResourceArguments, text } from "../../../../facts/arguments";
import { PORTS } from "../../../../facts/common";
import { knownToday, validated } from "../../../../facts/confidence";
import { SettingLimits } from "../../../../facts/product";
import { HEALTH_CHECK_ARGUMENTS } from "./health-check";

const TYPE = "tencentcloud_clb_listener";

/** Of listeners and rules: certificates of several kinds at once. */
export const certificates = (type: string): Arguments => ({
  certificateIds: ids("cert_id_list"),
  sslMode: text("ssl_mode", {
    list: { values: ["UNIDIRECTIONAL", "MUTUAL"], confidence: validated(`${type}.multi_cert_info.ssl_mode`) },
  }),
});

/** Of listeners and rules: the address from which servers are checked. */
export const healthSourceIpType = (type: string) =>
  number("health_source_ip_type", {
    range: { min: 0, max: 1, confidence: validated(`${type}.health_source_ip_type`) },
  });

const seconds = (argument: string, min: number, max: number, page: string): SettingLimits => ({
  range: { min, max, confidence: knownToday(AS_OF, `CreateListener: ${page}`, `${TYPE}.${argument}`) },
});

const PLAIN: Arguments = {
  endPort: number("end_port", {
    range: { ...PORTS, confidence: knownToday(AS_OF, "CreateListener: EndPort", `${TYPE}.end_port`) },
  }),
  sessionType: text("session_type", {
    list: { values: ["NORMAL", "QUIC_CID"], confidence: validated(`${TYPE}.session_type`) },
  }),
  multiCertInfo: block("multi_cert_info", certificates(TYPE)),
  healthSourceIpType: healthSourceIpType(TYPE),
  keepAlive: oneOrZero("keepalive_enable"),
  idleTimeoutSeconds: number("idle_connect_timeout", seconds("idle_connect_timeout", 10, 1980, "IdleConnectTimeout")),
  maxConn: number("max_conn"),
  cps: number("max_cps"),
  snat: flag("snat_enable"),
  proxyProtocol: flag("proxy_protocol"),
  h2c: flag("h2c_switch"),
  dataCompressMode: text("data_compress_mode", {
    list: {
      values: ["transparent", "compatibility"],
      confidence: knownToday(AS_OF, "CreateListener: DataCompressMode", `${TYPE}.data_compress_mode`),
    },
  }),
  deregisterTargetRst: flag("deregister_target_rst"),
  rescheduleTargetZeroWeight: flag("reschedule_target_zero_weight"),
  rescheduleUnhealthy: flag("reschedule_unhealthy"),
  rescheduleExpandTarget: flag("reschedule_expand_target"),
  rescheduleStartSeconds: number(
    "reschedule_start_time",
    seconds("reschedule_start_time", 0, 3600, "RescheduleStartTime"),
  ),
  rescheduleIntervalSeconds: number(
    "reschedule_interval",
    seconds("reschedule_interval", 0, 3600, "RescheduleInterval"),
  ),
};

/** `tencentcloud_clb_listener`. */
export const CLB_LISTENER: ResourceArguments = {
  type: TYPE,
  settings: "tencentcloud.CloudListenerProps",
  plain: PLAIN,
  own: {
    clb_id: "loadBalancer",
    listener_name: "listenerName",
    protocol: "protocol",
    port: "port",
    scheduler: "scheduler",
    session_expire_time: "sessionSeconds",
    certificate_id: "certificateId",
    certificate_ssl_mode: "sslMode",
    certificate_ca_id: "caCertificateId",
    sni_switch: "sni",
    target_type: "targetGroup",
    ...HEALTH_CHECK_ARGUMENTS,
    health_check_http_version: "healthCheck.httpVersion",
    health_check_context_type: "healthCheck.contextType",
    health_check_send_context: "healthCheck.sendContext",
    health_check_recv_context: "healthCheck.recvContext",
  },
  left: {},
};
